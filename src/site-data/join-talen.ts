import type { Content, Located } from '../content-files/load-content.ts';
import { fileOfTaal, findNederlands, findVertaling, idsOfLists } from '../content-files/talen.ts';
import { TALEN, VERTALINGEN, type Taal, type Vertaling } from '../domain/taal/talen.ts';
import type { Talen, TaalTeksten, WoordenLijsten } from '../domain/taal/teksten.ts';
import type { Keuzes } from '../domain/afspraak/keuzes.ts';
import { SECTIE_NAMEN, type Nederlands, type Teksten, type VertalingBestand } from '../schemas/teksten.ts';
import { ContentError } from './content-error.ts';

/** The texts of every language. Throws {@link ContentError} when a file or a name of a choice is missing. */
export function joinTalen(content: Content): Talen {
  const dutch = Object.fromEntries(
    Object.entries(content.keuzes).map(([lijst, records]) => [lijst, records.map(({ waarde }) => waarde)]),
  ) as unknown as Keuzes;
  return Object.fromEntries(
    TALEN.map((taal) => {
      if (taal === 'nl') return [taal, toTeksten(taal, known(findNederlands(content), taal).waarde, dutch)];
      const record = known(findVertaling(content, taal), taal);
      return [taal, toTeksten(taal, record.waarde, nameChoices(record, dutch))];
    }),
  ) as Talen;
}

/** The words of the training pages in each language. */
export function joinWoorden(content: Content): Record<Vertaling, WoordenLijsten> {
  const lists = idsOfLists(content);
  return Object.fromEntries(
    VERTALINGEN.map((taal) => {
      const record = known(findVertaling(content, taal), taal);
      const { woorden } = record.waarde;
      for (const lijst of ['sectoren', 'niveaus', 'leerwegen'] as const)
        for (const id of lists.get(`woorden.${lijst}`) ?? [])
          if (!Object.hasOwn(woorden[lijst], id)) throw missing(record, `woorden.${lijst}.${id}`);
      return [taal, woorden];
    }),
  ) as Record<Vertaling, WoordenLijsten>;
}

/** Only what pages and mails show: not the stamps, nor the words of the training pages. */
function toTeksten(taal: Taal, file: Nederlands | VertalingBestand, keuzes: Keuzes): TaalTeksten {
  const { meta } = file;
  const teksten = Object.fromEntries(SECTIE_NAMEN.map((naam) => [naam, file[naam]])) as unknown as Teksten;
  return { taal, ...meta, nagekeken: meta.nagekeken !== 'nee', ...teksten, keuzes };
}

/** The Dutch lists, in their order, with the names of the translation. */
function nameChoices(record: Located<VertalingBestand>, dutch: Keuzes): Keuzes {
  const names = record.waarde.keuzes;
  return Object.fromEntries(
    (Object.keys(dutch) as (keyof Keuzes)[]).map((lijst) => [
      lijst,
      dutch[lijst].map(({ id }) => {
        const naam = names[lijst][id];
        if (naam === undefined) throw missing(record, `keuzes.${lijst}.${id}`);
        return { id, naam };
      }),
    ]),
  ) as unknown as Keuzes;
}

function known<T>(record: Located<T> | undefined, taal: Taal): Located<T> {
  if (record) return record;
  throw new ContentError({ bestand: fileOfTaal(taal) }, 'Dit bestand ontbreekt.', 'Zet het terug.');
}

function missing({ bestand }: Located<unknown>, pad: string): ContentError {
  return new ContentError({ bestand }, `De vertaling van ${pad} ontbreekt.`, 'Zet haar erbij.');
}
