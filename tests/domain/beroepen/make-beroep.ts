import type { BeroepInLijst } from '../../../src/domain/beroepen/beroep-in-lijst.ts';
import type { Scholing } from '../../../src/domain/scholing/scholing.ts';
import { BeroepSchema, type Beroep } from '../../../src/schemas/beroep.ts';

/** An occupation that is right; name only what the test is about. */
export function makeBeroep({ slug = 'kok', ...rest }: Partial<Beroep> = {}): Beroep {
  const bestand = BeroepSchema.parse({
    naam: 'Koks',
    enkelvoud: 'kok',
    kansberoep: true,
    bron: {
      id: 'uwv-kansrijke-beroepen',
      jaar: '2025-2026',
      sector: 'Horeca',
      niveau: 'middelbaar',
      nummer: '1',
      url: 'https://www.werk.nl/details/1',
    },
    brc: '1112',
    sector: 'horeca-toerisme',
    niveau: 'middelbaar',
    kort: 'U kookt voor gasten.',
    tekst:
      'U werkt in een keuken. U snijdt, bakt en kookt. U houdt de keuken schoon en werkt samen met anderen.',
    past_bij: 'Dit past bij u als u graag kookt.',
    riasec: ['R'],
    instap: 'diploma',
    vaardigheden: ['koken', 'hygienisch', 'samenwerken'],
    leidt_op: { crebos: { '25180': 'Kok' } },
    basis: 'redactie',
    opgesteld_op: '2026-11-25',
    nagekeken: 'nee',
    ...rest,
  });
  return { ...bestand, slug };
}

/** The same, as it stands in a list. */
export const makeInLijst = (rest: Partial<BeroepInLijst> = {}): BeroepInLijst => ({
  slug: rest.naam ?? 'kok',
  naam: 'kok',
  bronNaam: rest.naam ?? 'Koks',
  soort: 'kansberoep',
  sector: 'horeca-toerisme',
  niveau: 'middelbaar',
  brc: '1112',
  vaardigheden: ['koken', 'hygienisch', 'samenwerken'],
  synoniemen: [],
  instap: 'diploma',
  bbl: false,
  ...rest,
});

/** A training that is right; name only what the test is about. */
export const makeScholing = (rest: Partial<Scholing> = {}): Scholing => ({
  id: `${rest.opleider?.id ?? 'roc'}-${rest.crebo ?? '25180'}-${rest.leerweg ?? 'bol'}`,
  titel: 'Kok',
  opleider: { id: 'roc', naam: 'ROC' },
  sector: 'horeca-toerisme',
  niveau: 'mbo-2',
  leerweg: 'bol',
  crebo: '25180',
  plaatsen: [],
  regios: ['twente'],
  zekerheid: 'studenten',
  twijfels: [],
  bron: 'duo',
  herkomst: 'landelijk',
  ...rest,
});
