const DUUR = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;
const NAMEN = [
  ['jaar', 'jaar'],
  ['maand', 'maanden'],
  ['week', 'weken'],
  ['dag', 'dagen'],
  ['uur', 'uur'],
] as const;

/** "18 maanden" from P18M, "1 jaar en 6 maanden" from P1Y6M; minutes are left out. Undefined when it is no duration above 0. */
export function toDuur(duration: string): string | undefined {
  const match = DUUR.exec(duration);
  if (!match) return undefined;
  const parts = NAMEN.flatMap(([een, meer], index) => {
    const aantal = Number(match[index + 1] ?? 0);
    return aantal > 0 && aantal < 10_000 ? [`${aantal} ${aantal === 1 ? een : meer}`] : [];
  });
  return parts.join(' en ') || undefined;
}
