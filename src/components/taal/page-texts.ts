import { readAdres } from '../../domain/taal/adressen.ts';
import { adresIn } from '../../domain/taal/adressen.ts';
import type { TaalTeksten } from '../../domain/taal/teksten.ts';

interface Page {
  url: URL;
  locals: Pick<App.Locals, 'talen'>;
}

/** The texts of the page that is rendered. Its address says the language, so no component has to hand it on. */
export function pageTexts({ url, locals }: Page): TaalTeksten {
  return locals.talen[readAdres(url.pathname).taal];
}

/** Turns a Dutch address into that of the same page in the page's own language. */
export function pageLink({ url }: Pick<Page, 'url'>): (kern: string) => string {
  const { taal } = readAdres(url.pathname);
  return (kern) => adresIn(taal, kern);
}
