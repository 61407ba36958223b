import { describe, expect, it } from 'vitest';
import { matrixBron } from '../../src/site-data/matrix-bron.ts';
import { kwalificaties, makeContent, nationalRow, opleiders } from './content.ts';

const located = <T>(waarde: T) => ({ waarde, bestand: 'test.csv', regel: 1 });
const content = {
  ...makeContent(
    [
      nationalRow({ id: 'here' }),
      nationalRow({ id: 'corrected', regios: 'achterhoek' }),
      nationalRow({ id: 'there', regios: 'achterhoek' }),
      nationalRow({ id: 'older', crebo: '25190', regios: 'twente' }),
      nationalRow({ id: 'rio-1', crebo: '25190', regios: 'twente', zekerheid: 'aangemeld' }),
    ],
    {
      twente: [
        { id: 'corrected', titel: 'Anders' },
        { id: 'twente-eigen', titel: 'Eigen' },
      ],
      achterhoek: [{ id: 'achterhoek-eigen', titel: 'Van hen' }],
    },
  ),
  aliassen: [],
  opleiders: [...opleiders.values()].map(located),
  kwalificaties: [...kwalificaties.values()].map(located),
};

describe('what the matrix of a regio is made of', () => {
  const bron = matrixBron(content, 'twente', '2026-11-26', 'id,titel\n');

  it('has what the regio shows and what it corrects, and names everybody else’s ids as taken', () => {
    expect(bron.landelijk.map(({ id }) => id)).toEqual(['here', 'corrected', 'rio-1']);
    expect(bron.eigen.map(({ id }) => id)).toEqual(['corrected', 'twente-eigen']);
    expect(bron.bezet).toEqual(['there', 'older', 'achterhoek-eigen']);
    expect(bron.csv).toBe('id,titel\n');
  });

  it('tells places in the regio from those elsewhere, and the sector of a crebo', () => {
    expect(bron.plaatsen).toEqual(expect.arrayContaining(['Almelo', 'Goor', 'Hengelo']));
    expect(bron.plaatsenElders).toContain('Doetinchem');
    expect(bron.plaatsen).not.toContain('Doetinchem');
    expect(bron.sectorVan['25180']).toBe('horeca');
  });

  it('names the regio’s that there are when asked for another', () => {
    expect(() => matrixBron(content, 'nergens', '2026-11-26', undefined)).toThrow(
      'De regio "nergens" bestaat niet. Kies uit: twente, achterhoek.',
    );
  });
});
