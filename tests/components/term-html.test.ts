import { describe, expect, it } from 'vitest';
import { explainTerms, termHtml } from '../../src/components/begrip/term-html.ts';

const BBL = { id: 'bbl', naam: 'bbl', voluit: 'beroepsbegeleidende leerweg', uitleg: 'U werkt & leert.' };
const BOL = { id: 'bol', naam: 'bol', uitleg: 'U zit op school.' };
const link = (id: string, woord: string) => `<a href="/woordenlijst/#${id}">${woord}</a>`;

describe('a word of the glossary', () => {
  it('is a button for the window that follows it, without script', () => {
    expect(termHtml(BBL, 'Bbl')).toMatch(
      /^<button type="button" class="lwl-term" popovertarget="uitleg-bbl">Bbl<\/button><span class="lwl-term__uitleg" id="uitleg-bbl" popover>/,
    );
  });
  it('says in its window what it means, what its letters stand for and where more is', () => {
    const html = termHtml(BBL, 'bbl');
    expect(html).toContain('U werkt &#38; leert.');
    expect(html).toContain('beroepsbegeleidende leerweg');
    expect(html).toContain('href="/woordenlijst/#bbl"');
    expect(html).toContain('popovertarget="uitleg-bbl" popovertargetaction="hide">Sluit</button>');
  });
});

describe('in a text', () => {
  it('the first link to a word opens its window, a second one stays a link', () => {
    const html = explainTerms(`<p>${link('bbl', 'de bbl')} en ${link('bbl', 'bbl')}</p>`, [BBL], 'over');
    expect(html.match(/class="lwl-term"/g)).toHaveLength(1);
    expect(html).toContain('popovertarget="uitleg-over-bbl">de bbl</button>');
    expect(html).toContain(` en ${link('bbl', 'bbl')}</p>`);
  });
  it('each word has its own window', () => {
    const html = explainTerms(`${link('bbl', 'bbl')} of ${link('bol', 'bol')}`, [BBL, BOL], 'over');
    expect([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'uitleg-over-bbl',
      'uitleg-over-bol',
    ]);
  });
  it('other links stay as they are', () => {
    const html = '<a href="/over/">over</a> <a href="/woordenlijst/">lijst</a>';
    expect(explainTerms(html, [BBL], 'over')).toBe(html);
  });
  it('a word that is not in the glossary stops the build', () => {
    expect(() => explainTerms(link('bbx', 'bbx'), [BBL], 'over')).toThrow('De woordenlijst kent geen "bbx"');
  });
});
