import type { RioInhoud } from './rio-server.ts';

const link = (rel: string, href: string) => ({ [rel]: { href: `/api/${href}` } });

/** One offer of mbo as RIO has it; `extra` replaces fields. */
export function aanbod(id: string, extra: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    aangebodenOpleidingcode: `code-${id}`,
    type: 'AANGEBODENMBOOPLEIDING',
    startdatum: '2020-08-01',
    eigennaam: `Kok ${id}`,
    leertraject: 'BBL',
    mboniveau: 'MBO-2',
    website: 'https://rocnoord.example/kok',
    _links: {
      ...link('onderwijsaanbieder', 'organisatorische-eenheden/org-1'),
      ...link('onderwijslocatie', 'onderwijslocaties/loc-1'),
      ...link('opleiding', 'opleidingen/opl-1'),
    },
    ...extra,
  };
}

export function cohort(
  id: string,
  vanAanbod: string,
  extra: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    id,
    status: 'O',
    instroommoment: '2027-02-01',
    _links: link('aangeboden-opleiding', `aangeboden-opleidingen/${vanAanbod}`),
    ...extra,
  };
}

/** A register with these offers, one provider, one place and one erkenning. */
export function register(aangeboden: Record<string, unknown>[]): RioInhoud {
  return {
    'aangeboden-opleidingen': aangeboden,
    'aangeboden-opleiding-cohorten': [],
    'organisatorische-eenheden': [{ id: 'org-1', naam: 'ROC Noord', type: 'ONDERWIJSAANBIEDER' }],
    onderwijslocaties: [{ id: 'loc-1', postcode: '1000AB', plaatsnaam: 'NOORDSTAD' }],
    opleidingen: [{ id: 'opl-1', volledigeNaam: 'Kok volledig', niveau: 'MBO-2' }],
    opleidingserkenningen: [
      {
        id: 'erk-0',
        erkendeopleidingscode: '25000',
        einddatum: '2020-07-31',
        _links: link('opleiding', 'opleidingen/opl-1'),
      },
      {
        id: 'erk-1',
        erkendeopleidingscode: '25180',
        ingangsdatum: '2016-08-01',
        _links: link('opleiding', 'opleidingen/opl-1'),
      },
    ],
  };
}
