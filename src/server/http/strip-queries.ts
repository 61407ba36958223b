/** Cuts the query off every address in a text: it may hold what a visitor typed. */
export function stripQueries(text: string): string {
  return text.replace(/((?:https?:\/\/|\/)[^\s?"'<>]*)\?[^\s"'<>)]*/g, '$1');
}

/**
 * Astro writes its own lines to the output, with the whole address of a page that failed. Everything that this process
 * writes goes through here.
 */
export function stripQueriesOf(stream: NodeJS.WriteStream): void {
  const write = stream.write.bind(stream) as (chunk: unknown, ...rest: unknown[]) => boolean;
  stream.write = ((chunk: unknown, ...rest: unknown[]) =>
    write(typeof chunk === 'string' ? stripQueries(chunk) : chunk, ...rest)) as typeof stream.write;
}
