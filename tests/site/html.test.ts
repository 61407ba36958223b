import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { groupBuiltPages, OP_VERZOEK, pickSamples } from '../../scripts/site/page-types.ts';
import { readBuiltPage } from '../../scripts/site/built-pages.ts';
import { siteBase } from './browser.ts';

/** Pages of each type that are looked at, spread over the whole list; the smallest and the largest come on top. */
const SPREAD = 12;
const validator = new HtmlValidate(new FileSystemConfigLoader());

async function findMistakes(html: string): Promise<string[]> {
  // The name tells html-validate whose settings to use: those of .htmlvalidate.json.
  const { results } = await validator.validateString(html, `${process.cwd()}/pagina.html`);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) =>
        `${ruleId}: ${message} (${line}:${column} ${selector})`,
    ),
  );
}
const spread = (list: string[]): string[] =>
  list.filter((_, index) => index % Math.ceil(list.length / SPREAD) === 0);

describe('valid HTML', () => {
  it.each(groupBuiltPages().map(({ type, adressen }) => ({ naam: type.naam, adressen: spread(adressen) })))(
    'on pages of the type $naam, taken from the whole list',
    async ({ adressen }) => {
      const mistakes = await Promise.all(
        adressen.map(async (adres) => ({ adres, fouten: await findMistakes(readBuiltPage(adres)) })),
      );
      expect(mistakes.filter(({ fouten }) => fouten.length > 0)).toEqual([]);
    },
  );

  it.each(pickSamples())('on the smallest and largest $naam: $adres', async ({ adres }) => {
    expect(await findMistakes(readBuiltPage(adres))).toEqual([]);
  });

  it.each(OP_VERZOEK)('on $naam, rendered on demand', async ({ adres, status }) => {
    const response = await fetch(siteBase() + adres, { redirect: 'manual' });
    expect(response.status).toBe(status);
    expect(await findMistakes(await response.text())).toEqual([]);
  });

  it.each([
    ['nothing', { vorm: 'gesprek' }, 422],
    [
      'quotes, tags and emoji',
      { vorm: 'gesprek', naam: `"'<script>alert(1)</script>😀`, bericht: '</textarea><b>&amp;' },
      422,
    ],
    ['the short form, empty', { vorm: 'bel-mij' }, 422],
  ])('on the form that was sent with %s', async (_, fields, status) => {
    const response = await fetch(`${siteBase()}/regio/twente/afspraak/`, {
      method: 'POST',
      headers: { Origin: siteBase(), 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
    expect(response.status).toBe(status);
    expect(await findMistakes(await response.text())).toEqual([]);
  });

  it('is measured: a mistake on a page is seen', async () => {
    const page = readBuiltPage('/over/').replace('</main>', '<p><div></main>');
    expect(await findMistakes(page)).not.toEqual([]);
  });
});
