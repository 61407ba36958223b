/** Ids of the hint and the message of a field, for `aria-describedby`; `undefined` when it has neither. */
export function describedBy(
  id: string,
  hint: string | undefined,
  fout: string | undefined,
): string | undefined {
  return [hint && `${id}-hint`, fout && `${id}-fout`].filter(Boolean).join(' ') || undefined;
}
