import { createHash } from 'node:crypto';
import { TALEN, VERTALINGEN, type Taal, type Vertaling } from '../domain/taal/talen.ts';
import { SECTIE_NAMEN, type Nederlands, type VertalingBestand } from '../schemas/teksten.ts';
import type { Content, Located } from './load-content.ts';

/** Parts of a translation: those of the Dutch file, and the two whose Dutch stands in the taxonomie. */
export const VERTAALDE_SECTIES = [...SECTIE_NAMEN, 'keuzes', 'woorden'] as const;
export type Sectie = (typeof VERTAALDE_SECTIES)[number];

export function fileOfTaal(taal: Taal): string {
  return `content/talen/${taal}.yaml`;
}

/** The language that a file is for; `undefined` for a file that nobody reads. */
export function taalOfFile(bestand: string): Taal | undefined {
  return TALEN.find((taal) => bestand === fileOfTaal(taal));
}

export function findNederlands({ nederlands }: Content): Located<Nederlands> | undefined {
  return nederlands[0];
}
export function findVertaling(
  { vertalingen }: Content,
  taal: Vertaling,
): Located<VertalingBestand> | undefined {
  return vertalingen.find(({ bestand }) => bestand === fileOfTaal(taal));
}

type TaxonomieDeel = Pick<Content, 'keuzes' | 'sectoren' | 'niveaus' | 'leerwegen'>;

/** Of each part the fingerprint of its Dutch, which a translation keeps to know whether it is still of today. */
export function stampDutch(content: TaxonomieDeel, nederlands: Nederlands): Record<Sectie, string> {
  return Object.fromEntries(
    VERTAALDE_SECTIES.map((sectie) => [sectie, fingerprint(dutchOf(content, nederlands, sectie))]),
  ) as Record<Sectie, string>;
}

/** Ids that the lists of a translation must name, by list: `keuzes.situaties` → werk, … */
export function idsOfLists({ keuzes, sectoren, niveaus, leerwegen }: TaxonomieDeel): Map<string, string[]> {
  const lists = {
    ...Object.fromEntries(Object.entries(keuzes).map(([lijst, records]) => [`keuzes.${lijst}`, records])),
    'woorden.sectoren': sectoren,
    'woorden.niveaus': niveaus,
    'woorden.leerwegen': leerwegen,
  };
  return new Map(
    Object.entries(lists).map(([lijst, records]) => [lijst, records.map(({ waarde }) => waarde.id)]),
  );
}

function dutchOf(content: TaxonomieDeel, nederlands: Nederlands, sectie: Sectie): unknown {
  const words = (records: Located<{ id: string; naam: string; uitleg: string }>[]) =>
    records.map(({ waarde: { id, naam, uitleg } }) => [id, naam, uitleg]);
  if (sectie === 'keuzes')
    return Object.values(content.keuzes).map((records) =>
      records.map(({ waarde }) => [waarde.id, waarde.naam]),
    );
  if (sectie === 'woorden') return [content.sectoren, content.niveaus, content.leerwegen].map(words);
  return nederlands[sectie];
}

/** Short: it need not be safe, only different when a text is. */
function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
}

/** Translations that have no file. */
export function missingVertalingen(content: Content): Vertaling[] {
  return VERTALINGEN.filter((taal) => !findVertaling(content, taal));
}
