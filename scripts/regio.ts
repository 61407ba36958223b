/**
 * Answers like the finder on the site: `npm run -s regio -- 7511` prints one JSON object.
 * Exit 0 for every answer, "onbekend" too; 1 when the content cannot be read.
 */
import { fileURLToPath } from 'node:url';
import { loadContent } from '../src/content-files/load-content.ts';
import { buildGebieden } from '../src/domain/regio/build-gebieden.ts';
import { describeChoice, describeSuggestion } from '../src/domain/regio/describe-lezing.ts';
import { searchRegio } from '../src/domain/regio/find-regio.ts';
import type { Lezing, Vondst } from '../src/domain/regio/gebieden.ts';

const { content } = loadContent(fileURLToPath(new URL('../content', import.meta.url)));
const plain = <T>(records: { waarde: T }[]): T[] => records.map(({ waarde }) => waarde);
const regios = plain(content.regios);
const gebieden = buildGebieden({
  regios,
  gemeenten: plain(content.gemeenten),
  postcodes: plain(content.postcodes),
  woonplaatsen: plain(content.woonplaatsen),
  aliassen: plain(content.aliassen),
});

const vondst = await searchRegio(process.argv.slice(2).join(' '), gebieden);
console.log(JSON.stringify(toAnswer(vondst), null, 2));

function toAnswer(vondst: Vondst): object {
  const { invoer, uitkomst } = vondst;
  switch (uitkomst) {
    case 'gevonden': {
      const { slug, naam } = vondst.regio;
      return { invoer, uitkomst, regio: { slug, naam, amCode: regios.find((regio) => regio.slug === slug)?.am_code } };
    }
    case 'kiezen':
      return { invoer, uitkomst, keuzes: vondst.keuzes.map((lezing) => withText(lezing, describeChoice)) };
    case 'bedoelt-u':
      return { invoer, uitkomst, suggesties: vondst.suggesties.map((lezing) => withText(lezing, describeSuggestion)) };
    case 'onbekend':
      return { invoer, uitkomst, reden: vondst.reden };
  }
}

function withText({ naam, soort, gemeente, regio }: Lezing, describe: (lezing: Lezing) => string): object {
  return { naam, soort, gemeente, regio, tekst: describe({ naam, soort, gemeente, regio }) };
}
