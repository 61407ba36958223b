import type { Content } from '../load-content.ts';

/** The first four figures of all postcodes in the gemeenten of a regio, each once. */
export function postcodesOfRegio(
  slug: string,
  { regios, gemeenten, postcodes }: Pick<Content, 'regios' | 'gemeenten' | 'postcodes'>,
): string[] {
  const amCode = regios.find(({ waarde }) => waarde.slug === slug)?.waarde.am_code;
  const own = new Set(
    gemeenten.filter(({ waarde }) => waarde.am_code === amCode).map(({ waarde }) => waarde.gm_code),
  );
  return [
    ...new Set(postcodes.filter(({ waarde }) => own.has(waarde.gm_code)).map(({ waarde }) => waarde.pc4)),
  ];
}
