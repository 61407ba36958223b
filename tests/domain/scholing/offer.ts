import type { Scholing } from '../../../src/domain/scholing/scholing.ts';

/** A training for a test: only what the test is about needs to be named. */
export function offer(fields: Partial<Scholing> & { opleiderNaam?: string } = {}): Scholing {
  const { opleiderNaam, ...rest } = fields;
  const naam = opleiderNaam ?? 'ROC Voorbeeld';
  return {
    id: '00aa-25000-bol',
    titel: 'Kok',
    opleider: { id: naam.toLowerCase().replaceAll(' ', '-'), naam, bekostiging: 'publiek' },
    sector: 'horeca-toerisme',
    niveau: 'mbo-2',
    leerweg: 'bol',
    plaatsen: ['Almelo'],
    regios: ['twente'],
    zekerheid: 'studenten',
    peiljaar: 2024,
    twijfels: [],
    bron: 'test',
    herkomst: 'landelijk',
    ...rest,
  };
}
