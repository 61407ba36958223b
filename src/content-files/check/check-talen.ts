import { localeOf, TALEN, type Taal } from '../../domain/taal/talen.ts';
import type { VertalingBestand } from '../../schemas/teksten.ts';
import type { Content, Located, Problem } from '../load-content.ts';
import {
  fileOfTaal,
  findNederlands,
  idsOfLists,
  stampDutch,
  taalOfFile,
  VERTAALDE_SECTIES,
} from '../talen.ts';
import { mistake, warning } from './problem-at.ts';

/**
 * Every language has a file with the same parts, lists and marks as the Dutch. That a key is missing, or has other
 * places for values, was said while reading: the schema knows both.
 */
export function checkTalen(content: Content): Problem[] {
  const nederlands = findNederlands(content);
  const stamps = nederlands && stampDutch(content, nederlands.waarde);
  return [
    ...checkFiles(content),
    ...content.vertalingen.flatMap((record) => [
      ...checkLists(record, idsOfLists(content)),
      ...(nederlands ? checkMarks(record, nederlands) : []),
      ...checkPlurals(record),
      ...(stamps ? checkStamps(record, stamps) : []),
    ]),
  ];
}

/** Content without any language is not the site's: a part of it, to try something. The build asks for all of them. */
function checkFiles({ taalBestanden }: Content): Problem[] {
  if (taalBestanden.length === 0) return [];
  const missing = TALEN.filter((taal) => !taalBestanden.includes(fileOfTaal(taal)));
  const unknown = taalBestanden.filter((bestand) => taalOfFile(bestand) === undefined);
  return [
    ...missing.map((taal): Problem => {
      const remedie = `Zet het terug, of begin met een kopie van ${fileOfTaal(taal === 'nl' ? 'en' : 'nl')}.`;
      return {
        ernst: 'fout',
        code: 'bestand-ontbreekt',
        bestand: fileOfTaal(taal),
        wat: 'Dit bestand ontbreekt.',
        remedie,
      };
    }),
    ...unknown.map((bestand): Problem => {
      const wat = 'Dit is geen taal van de site. Niemand leest dit bestand.';
      const remedie = `Gebruik een van deze namen: ${TALEN.map((taal) => `${taal}.yaml`).join(', ')}.`;
      return { ernst: 'fout', code: 'onbekend-bestand', bestand, wat, remedie };
    }),
  ];
}

/** Each choice of the form and each word of the matrix has a name, and no others. */
function checkLists(record: Located<VertalingBestand>, lists: Map<string, string[]>): Problem[] {
  return [...lists].flatMap(([lijst, ids]) => {
    const named = Object.keys(valueAt(record.waarde, lijst) ?? {});
    return [
      ...ids
        .filter((id) => !named.includes(id))
        .map((id) =>
          mistake(
            record,
            `${lijst}.${id}`,
            'Deze vertaling ontbreekt.',
            'Zet haar erbij.',
            'vertaling-ontbreekt',
          ),
        ),
      ...named
        .filter((id) => !ids.includes(id))
        .map((id) => {
          const wat = 'Dit staat niet in de Nederlandse lijst.';
          return mistake(
            record,
            `${lijst}.${id}`,
            wat,
            `Haal het weg. In de lijst staan: ${ids.join(', ')}.`,
            'vertaling-past-niet',
          );
        }),
    ];
  });
}

/** Strong words and the link stand in a translation as often as in the Dutch. */
function checkMarks(record: Located<VertalingBestand>, nederlands: Located<unknown>): Problem[] {
  return textsOf(nederlands.waarde)
    .filter(([pad]) => !pad.startsWith('meta.'))
    .flatMap(([pad, dutch]) => {
      const text = valueAt(record.waarde, pad);
      if (typeof text !== 'string' || marksOf(text) === marksOf(dutch)) return [];
      const wat = `In het Nederlands staat hier: ${marksOf(dutch) || 'niets vets en geen link'}.`;
      return [
        mistake(
          record,
          pad,
          wat,
          'Zet **…** om dezelfde vette woorden en [ ] om de link.',
          'vertaling-past-niet',
        ),
      ];
    });
}

function marksOf(text: string): string {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const [strong, links] = [count(/\*\*/g), count(/[[\]]/g)];
  return [strong && `${strong} keer **`, links && `${links} keer [ of ]`].filter(Boolean).join(' en ');
}

/** Each way in which the language counts has its form: Polish knows "few" and "many", Arabic six. */
function checkPlurals(record: Located<VertalingBestand>): Problem[] {
  const taal: Taal = taalOfFile(record.bestand) ?? 'nl';
  const needed = new Intl.PluralRules(localeOf(taal)).resolvedOptions().pluralCategories;
  return textsOf(record.waarde)
    .filter(([pad]) => pad.endsWith('.other') && pad.split('.').length === 3)
    .map(([pad]) => pad.replace(/\.other$/, ''))
    .flatMap((pad) =>
      needed
        .filter((vorm) => valueAt(record.waarde, `${pad}.${vorm}`) === undefined)
        .map((vorm) => {
          const wat = `Deze taal telt met: ${needed.join(', ')}. De vorm "${vorm}" ontbreekt.`;
          return mistake(record, `${pad}.${vorm}`, wat, 'Zet die vorm erbij.', 'vertaling-ontbreekt');
        }),
    );
}

function checkStamps(record: Located<VertalingBestand>, stamps: Record<string, string>): Problem[] {
  const code = taalOfFile(record.bestand);
  return VERTAALDE_SECTIES.filter((sectie) => record.waarde.vertaald_van[sectie] !== stamps[sectie]).map(
    (sectie) =>
      warning(
        record,
        sectie,
        'Het Nederlands is veranderd na deze vertaling.',
        `Werk de vertaling bij. Meld dat dan met: npm run talen -- klaar ${code} ${sectie}`,
        'vertaling-verouderd',
      ),
  );
}

/** All texts with their path: `formulier.naam` → "Uw naam". */
function textsOf(value: unknown, path: string[] = []): [pad: string, tekst: string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
}

function valueAt(value: unknown, pad: string): unknown {
  return pad
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}
