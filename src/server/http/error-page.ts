import type { ErrorText } from './error-texts.ts';

const MAIN = /(<main\b[^>]*>)[\s\S]*(<\/main>)/;
// They describe the 404 page itself.
const ABOUT = /<meta name="description"[^>]*>|<link rel="canonical"[^>]*>/g;
const TITLE = /(<title>)[^<]*(<\/title>)/;

/**
 * HTML of an error page. The site's own page for 404 lends its frame, so that every error looks like the site; without
 * it the page is plain.
 * @param frame built HTML of the 404 page
 */
export function renderErrorPage({ titel, zinnen }: ErrorText, frame?: string): string {
  const text = zinnen.map((zin) => `<p>${zin}</p>`).join('');
  const content = `<div class="lwl-wrap lwl-page-head lwl-page-body lwl-stack"><h1>${titel}</h1>${text}<p><a href="/">Naar de voorpagina</a></p></div>`;
  if (frame !== undefined && MAIN.test(frame)) {
    return frame.replace(MAIN, `$1${content}$2`).replace(TITLE, `$1${titel}$2`).replace(ABOUT, '');
  }
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${titel}</title></head><body><main>${content}</main></body></html>`;
}
