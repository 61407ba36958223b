import type { RunTimeData } from '../../src/domain/afspraak/aanvraag.ts';
import type { SiteData } from '../../src/site-data.ts';
import { toLoketGegevens } from '../../src/domain/afspraak/loket-gegevens.ts';

/** What the running server may know of the content: little, and nothing that only pages show. */
export function toRunTimeData({
  regios,
  scholing,
  taxonomie,
  talen,
  wijzer,
  beroepenGegevens,
  redactie,
}: Pick<
  SiteData,
  'regios' | 'scholing' | 'taxonomie' | 'talen' | 'wijzer' | 'beroepenGegevens' | 'redactie'
>): RunTimeData {
  return {
    loketten: Object.fromEntries(regios.map((regio) => [regio.slug, toLoketGegevens(regio)])),
    scholing: Object.fromEntries(
      [...scholing.values()].map(({ id, titel, opleider, herkomst }) => [
        id,
        { titel, opleider: opleider.naam, ...(herkomst !== 'landelijk' && { regio: herkomst }) },
      ]),
    ),
    redactieMailbox: redactie.mailbox,
    kaart: regios.map(({ slug, naam, tegel }) => ({ slug, naam, tegel })),
    keuzes: taxonomie.keuzes,
    talen,
    wijzer,
    beroepen: beroepenGegevens,
  };
}
