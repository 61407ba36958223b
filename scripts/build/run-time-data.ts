import type { LoketGegevens, RunTimeData } from '../../src/domain/afspraak/aanvraag.ts';
import type { SiteData, SiteRegio } from '../../src/site-data.ts';

/** What the running server may know of the content: little, and nothing that only pages show. */
export function toRunTimeData({
  regios,
  scholing,
  taxonomie,
  talen,
  wijzer,
  beroepenGegevens,
}: Pick<
  SiteData,
  'regios' | 'scholing' | 'taxonomie' | 'talen' | 'wijzer' | 'beroepenGegevens'
>): RunTimeData {
  return {
    loketten: Object.fromEntries(regios.map((regio) => [regio.slug, toLoketGegevens(regio)])),
    scholing: Object.fromEntries(
      [...scholing.values()].map(({ id, titel, opleider }) => [id, { titel, opleider: opleider.naam }]),
    ),
    kaart: regios.map(({ slug, naam, tegel }) => ({ slug, naam, tegel })),
    keuzes: taxonomie.keuzes,
    talen,
    wijzer,
    beroepen: beroepenGegevens,
  };
}

function toLoketGegevens({ slug, naam, loket }: SiteRegio): LoketGegevens {
  return {
    regio: slug,
    regioNaam: naam,
    naam: loket.naam,
    merk: loket.merk,
    mailbox: loket.mailbox,
    telefoon: loket.telefoon,
    reactieWerkdagen: loket.reactie_werkdagen,
    gespreksvormen: loket.gespreksvormen,
    talen: loket.talen,
    verwerkingsverantwoordelijke: loket.verwerkingsverantwoordelijke,
    voorbeeld: loket.voorbeeld,
  };
}
