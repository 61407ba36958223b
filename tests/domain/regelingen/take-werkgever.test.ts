import { describe, expect, it } from 'vitest';
import { takeWerkgever } from '../../../src/domain/regelingen/take-werkgever.ts';

const vraag = (feit: string, rol: 'inwoner' | 'werkgever' | 'beide') => ({
  feit,
  rol,
  vraag: feit,
  kort: feit,
  gevoelig: false,
});
const gegevens = {
  vragen: [
    vraag('leeftijd', 'inwoner'),
    vraag('regio', 'beide'),
    vraag('medewerkers', 'werkgever'),
    vraag('uren', 'werkgever'),
    vraag('weken', 'werkgever'),
  ],
  lijsten: { regios: [{ id: 'twente', naam: 'Twente' }], sectoren: [] },
  regelingen: [],
};
const take = (fields: Record<string, string>) =>
  takeWerkgever(gegevens, (name) => (name in fields ? [fields[name]!] : []), '2026-11-22');

describe('the form of an employer', () => {
  it('is read whole', () => {
    const { antwoorden, uurloon, fouten } = take({
      'f-regio': 'twente',
      'f-uren': '30',
      'f-weken': '',
      uurloon: '16,50',
    });
    expect(antwoorden.feiten).toEqual({ regio: 'twente', uren: 30 });
    expect(uurloon.cent).toBe(1650);
    expect(fouten).toEqual([]);
  });

  it('names mistakes in the order of the form, and keeps all that was filled in', () => {
    const { antwoorden, uurloon, fouten, getypt } = take({
      'f-weken': '53',
      'f-uren': 'veel',
      'f-medewerkers': '12',
      uurloon: 'zestien',
    });
    expect(fouten.map(({ feit }) => feit)).toEqual(['uren', 'uurloon', 'weken']);
    expect(fouten[0]!.fout).toBe('uren: vul een heel getal in van 1 tot en met 60. Of laat het leeg.');
    expect(getypt).toEqual({ uren: 'veel', weken: '53' });
    expect(uurloon.tekst).toBe('zestien');
    expect(antwoorden.feiten).toEqual({ medewerkers: 12 });
  });

  it('asks no questions of a resident, and takes no answers from beside the form', () => {
    const { antwoorden } = take({ 'f-leeftijd': '34', a: 'uren=30', actie: 'opnieuw', 'f-weken': '10' });
    expect(antwoorden.feiten).toEqual({ weken: 10 });
  });
});
