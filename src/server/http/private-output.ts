/**
 * Takes out of a text what may come from a visitor: the query of each address, and the message of an error that the
 * framework reports. The place of the error stays.
 */
export function removeTyped(text: string): string {
  return text
    .replace(/(\[ERROR\]) [\s\S]*?((?:\n +at .*)+)/g, '$1$2')
    .replace(/((?:https?:\/\/|\/)[^\s?"'<>]*)\?[^\s"'<>)]*/g, '$1');
}

/**
 * Astro writes its own lines to the output: the whole address of a page that failed and the message of the error.
 * Everything that this process writes goes through here.
 */
export function guardOutput(stream: NodeJS.WriteStream): void {
  const write = stream.write.bind(stream) as (chunk: unknown, ...rest: unknown[]) => boolean;
  stream.write = ((chunk: unknown, ...rest: unknown[]) =>
    write(typeof chunk === 'string' ? removeTyped(chunk) : chunk, ...rest)) as typeof stream.write;
}
