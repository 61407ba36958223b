export type Encoding = 'br' | 'gzip';

/** The encodings that a client takes, the one that we like best first. */
export function readAcceptEncoding(header: string | string[] | undefined): Encoding[] {
  const weights = new Map<string, number>();
  for (const part of (header ?? '').toString().toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    weights.set(name, weight === undefined ? 1 : Number(weight));
  }
  const accepts = (name: Encoding): boolean => (weights.get(name) ?? weights.get('*') ?? 0) > 0;
  return (['br', 'gzip'] as const).filter(accepts);
}
