import { readMarkdownBlocks } from '../../domain/taal/markdown-text.ts';
import { fileOfTaal } from '../talen.ts';
import type { Regeling } from '../../schemas/regeling.ts';
import type { Content, Located } from '../load-content.ts';

/** A piece of text that visitors read, and where an editor finds it. */
export interface ZichtbareTekst {
  bestand: string;
  regel: number;
  veld?: string;
  tekst: string;
  /** Running text counts for the mean length of sentences; a heading, a cell of a table or a label does not. */
  lopend: boolean;
}

/** Easy Dutch is Dutch. */
const EENVOUDIG = fileOfTaal('eenvoudig');

type Fields = Record<string, string | undefined>;

/** All texts of our own that visitors read. Names of trainingen, schools and places come from elsewhere. */
export function visibleTexts(content: Content): ZichtbareTekst[] {
  const { niveaus, leerwegen, sectoren, zekerheden, twijfels, keuzes } = content;
  const explained = [...niveaus, ...leerwegen, ...sectoren, ...zekerheden];
  return [
    ...content.paginas.flatMap((record) => [
      ...fieldsOf(record, ({ titel }) => ({ titel }), false),
      ...fieldsOf(record, ({ beschrijving }) => ({ beschrijving }), true),
      ...markdownOf(record, record.waarde.tekst, 'tekst'),
    ]),
    ...content.fragmenten.flatMap((record) => markdownOf(record, record.waarde)),
    ...[...explained, ...Object.values(keuzes).flat()].flatMap((record) =>
      fieldsOf(record, ({ naam }) => ({ naam }), false),
    ),
    ...[...explained, ...twijfels].flatMap((record) => fieldsOf(record, ({ uitleg }) => ({ uitleg }), true)),
    ...content.begrippen.flatMap((record) => [
      // What letters stand for is a name that others chose.
      ...fieldsOf(record, ({ naam }) => ({ naam }), false),
      ...fieldsOf(record, ({ uitleg, voorbeeld }) => ({ uitleg, voorbeeld }), true),
    ]),
    ...[...content.nederlands, ...content.vertalingen.filter(({ bestand }) => bestand === EENVOUDIG)].flatMap(
      textsOf,
    ),
    ...content.regelingen.flatMap(textsOfRegeling),
    // Names and everyday names are those of others.
    ...content.beroepen.flatMap((record) =>
      fieldsOf(
        record,
        ({ kort, tekst, past_bij, opleiding }) => ({ kort, tekst, past_bij, opleiding }),
        true,
      ),
    ),
    ...[...Object.values(content.beroepwoorden).flat(), ...content.andereRoutes].flatMap((record) => [
      ...fieldsOf(record, ({ naam }) => ({ naam }), false),
      ...fieldsOf(record, ({ uitleg }) => ({ uitleg }), true),
    ]),
    ...content.vragen.flatMap((record) => fieldsOf(record, ({ vraag, uitleg }) => ({ vraag, uitleg }), true)),
    ...[...content.doelgroepen, ...content.doelen].flatMap((record) =>
      fieldsOf(record, ({ naam }) => ({ naam }), false),
    ),
    ...content.hulp.flatMap((record) => [
      ...fieldsOf(record, ({ naam }) => ({ naam }), false),
      ...fieldsOf(record, ({ wat }) => ({ wat }), true),
      ...record.waarde.vragen.flatMap((vraag) => fieldsOf(record, () => ({ vragen: vraag }), true)),
    ]),
    ...content.loketten.flatMap((record) => [
      ...fieldsOf(record, ({ inleiding }) => ({ inleiding }), true),
      ...fieldsOf(record, ({ mededeling }) => ({ mededeling: mededeling?.tekst }), true),
      ...record.waarde.gesloten.flatMap(({ tekst }) => fieldsOf(record, () => ({ gesloten: tekst }), true)),
    ]),
    ...[...content.agenda.values()]
      .flat()
      .flatMap((record) => [
        ...fieldsOf(record, ({ titel, kosten }) => ({ titel, kosten }), false),
        ...fieldsOf(record, ({ omschrijving }) => ({ omschrijving }), true),
      ]),
    ...[...content.nieuws.values()]
      .flat()
      .flatMap((record) => [
        ...fieldsOf(record, ({ titel }) => ({ titel }), false),
        ...fieldsOf(record, ({ samenvatting }) => ({ samenvatting }), true),
        ...markdownOf(record, record.waarde.tekst, 'tekst'),
      ]),
    ...[...content.regioKansberoepen.values()]
      .flat()
      .flatMap((record) =>
        record.waarde.beroepen.flatMap(({ toelichting }) =>
          fieldsOf(record, () => ({ beroepen: toelichting }), true),
        ),
      ),
    ...[...content.regelingNotities.values()]
      .flat()
      .flatMap((record) => fieldsOf(record, (notities) => notities, true)),
    ...[...content.regioScholing.values()]
      .flat()
      .flatMap((record) => fieldsOf(record, ({ omschrijving }) => ({ omschrijving }), true)),
  ];
}

/** Fields of a record, each at its own line. */
function fieldsOf<T>(record: Located<T>, pick: (waarde: T) => Fields, lopend: boolean): ZichtbareTekst[] {
  const { bestand, regel, velden, waarde } = record;
  return Object.entries(pick(waarde)).flatMap(([veld, tekst]) =>
    tekst ? [{ bestand, regel: velden?.[veld] ?? regel, veld, tekst, lopend }] : [],
  );
}

/** All sentences of a regeling. Its name is one that others chose. */
function textsOfRegeling(record: Located<Regeling>): ZichtbareTekst[] {
  const { voorwaarden, krijgt, niet_gemodelleerd, stappen } = record.waarde;
  const conditions = Object.values(voorwaarden).flatMap((list) => list ?? []);
  const lists: Record<string, string[]> = {
    krijgt: krijgt.map(({ wat }) => wat),
    voorwaarden: conditions.flatMap(({ ja, nee, onbekend }) => [ja, nee, onbekend]),
    niet_gemodelleerd,
    stappen,
  };
  return [
    ...fieldsOf(
      record,
      ({ kort, voor_wie, toestemming_vooraf, inkomen, onzeker, beslist, vervangen_door }) => ({
        kort,
        voor_wie,
        toestemming_vooraf,
        inkomen,
        onzeker,
        beslist: beslist.uitleg,
        vervangen_door: vervangen_door?.uitleg,
      }),
      true,
    ),
    ...Object.entries(lists).flatMap(([veld, texts]) =>
      texts.flatMap((tekst) => fieldsOf(record, () => ({ [veld]: tekst }), true)),
    ),
  ];
}

function markdownOf(record: Located<unknown>, markdown: string, veld?: string): ZichtbareTekst[] {
  const first = (veld && record.velden?.[veld]) || record.regel;
  return readMarkdownBlocks(markdown).map(({ soort, tekst, regel }) => ({
    bestand: record.bestand,
    regel: first + regel - 1,
    tekst,
    lopend: soort === 'alinea',
  }));
}

/** What a file of texts says about itself, and is on no page. */
const NOT_SHOWN = ['meta', 'vertaald_van'];

/** Every text of a file of texts, by its path: "vinder.leeg". */
function textsOf({ bestand, regel, velden, waarde }: Located<object>): ZichtbareTekst[] {
  return Object.entries(waarde)
    .filter(([sectie]) => !NOT_SHOWN.includes(sectie))
    .flatMap(([sectie, part]) =>
      stringsIn(part, sectie).map(([veld, text]) => {
        const tekst = text.replace(/\*\*|[[\]]/g, '');
        return { bestand, regel: velden?.[sectie] ?? regel, veld, tekst, lopend: /[.!?]$/.test(tekst) };
      }),
    );
}

function stringsIn(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => stringsIn(part, `${path}.${key}`));
}
