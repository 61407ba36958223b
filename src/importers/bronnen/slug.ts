/** A name as it stands in a URL: "Talland College" → "talland-college", "Súdwest-Fryslân" → "sudwest-fryslan". */
export function toSlug(naam: string): string {
  return naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' en ')
    .replaceAll('+', ' plus')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
