import type { Begrip } from '../../schemas/begrip.ts';

/** What the small window shows of a word. */
export type Uitleg = Pick<Begrip, 'id' | 'naam' | 'voluit' | 'uitleg'>;

/**
 * A word with its explanation in a window of the browser's own (popover): it opens by touch and by keyboard, and closes
 * with Esc or a tap beside it, without JavaScript. A browser that knows no popovers shows the explanation in brackets.
 * `plek` keeps ids apart when one page shows a word in several texts.
 */
export function termHtml({ id, naam, voluit, uitleg }: Uitleg, woord: string, plek = ''): string {
  const target = ['uitleg', plek, id].filter(Boolean).join('-');
  const full = voluit ? ` <span class="lwl-term__voluit">${escapeHtml(voluit)}</span>` : '';
  return [
    `<button type="button" class="lwl-term" popovertarget="${target}">${woord}</button>`,
    `<span class="lwl-term__uitleg" id="${target}" popover>`,
    `<span class="lwl-term__kop"><strong>${escapeHtml(naam)}</strong>${full}</span> `,
    `<span class="lwl-term__tekst">${escapeHtml(uitleg)}</span> `,
    `<span class="lwl-term__voet"><a href="/woordenlijst/#${id}">Meer in de woordenlijst</a> `,
    `<button type="button" class="lwl-term__sluit" popovertarget="${target}" popovertargetaction="hide">Sluit</button>`,
    `</span></span>`,
  ].join('');
}

/** In the HTML of a text: the first link to each word of the glossary becomes that word with its window. */
export function explainTerms(html: string, begrippen: readonly Uitleg[], plek: string): string {
  const byId = new Map(begrippen.map((begrip) => [begrip.id, begrip]));
  const done = new Set<string>();
  return html.replace(/<a href="\/woordenlijst\/#([^"]+)">(.*?)<\/a>/g, (link, id: string, woord: string) => {
    const begrip = byId.get(id);
    if (!begrip)
      throw new Error(`De woordenlijst kent geen "${id}". Zet het in content/landelijk/begrippen.yaml.`);
    if (done.has(id)) return link;
    done.add(id);
    return termHtml(begrip, woord, plek);
  });
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
