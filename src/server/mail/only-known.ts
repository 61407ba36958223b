import type { Aanvraag, Keuze, RunTimeData } from '../../domain/afspraak/aanvraag.ts';

/**
 * The request with nothing in its lists but what the site itself offers, under the site's own names. What goes to an
 * address that nobody checked may hold no other words.
 */
export function onlyKnown(aanvraag: Aanvraag, { keuzes, scholing }: RunTimeData): Aanvraag {
  const among = (choices: Keuze[]) => (id: string) => choices.some((keuze) => keuze.id === id);
  const known = (choices: Keuze[], id: string | undefined) =>
    id !== undefined && among(choices)(id) ? id : undefined;
  return {
    ...aanvraag,
    situatie: known(keuzes.situaties, aanvraag.situatie),
    onderwerpen: aanvraag.onderwerpen.filter(among(keuzes.onderwerpen)),
    gespreksvorm: known(keuzes.gespreksvormen, aanvraag.gespreksvorm),
    dagdelen: aanvraag.dagdelen.filter(among(keuzes.dagdelen)),
    taal: known(keuzes.talen, aanvraag.taal),
    scholing: aanvraag.scholing.flatMap(({ id }) => {
      const training = Object.hasOwn(scholing, id) ? scholing[id] : undefined;
      return training ? [{ id, titel: training.titel }] : [];
    }),
  };
}
