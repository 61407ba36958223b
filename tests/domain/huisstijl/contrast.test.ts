import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureContrast } from '../../../src/domain/huisstijl/contrast.ts';
import { readColours } from '../../../src/domain/huisstijl/read-colours.ts';

const tokens = (merk: string) => readFileSync(`src/styles/tokens/${merk}.css`, 'utf8');
const leerwerkloket = readColours(tokens('leerwerkloket'));
const werkcentrum = new Map([...leerwerkloket, ...readColours(tokens('werkcentrum'))]);

describe('the tokens of a brand', () => {
  it('are read in both notations', () => {
    const css =
      ':root {\n  --lwl-ink: var(--licht, #000000) var(--donker, #ffffff);\n  --lwl-accent: #ffc24b;\n  --lwl-radius: 1rem;\n}';
    expect([...readColours(css)]).toEqual([
      ['ink', { licht: '#000000', donker: '#ffffff' }],
      ['accent', { licht: '#ffc24b', donker: '#ffc24b' }],
    ]);
  });

  it.each(['red', '#fff', 'rgb(0 0 0)', 'var(--licht, #000000)'])('are refused when one is %s', (value) => {
    expect(() => readColours(`:root {\n  --lwl-ink: ${value};\n}`)).toThrow('--lwl-ink');
  });
});

describe.each([
  ['leerwerkloket', leerwerkloket],
  ['werkcentrum', werkcentrum],
] as const)('%s', (_, kleuren) => {
  it.each(measureContrast(kleuren))(
    '$voor on $achter differs enough, $thema: $waar',
    ({ verhouding, eis }) => {
      expect(verhouding).toBeGreaterThanOrEqual(eis);
    },
  );
});

describe('a pair', () => {
  const grey = new Map([
    ['a', { licht: '#777777', donker: '#ffffff' }],
    ['b', { licht: '#ffffff', donker: '#000000' }],
  ]);
  const paar = { voor: 'a', achter: 'b', eis: 4.5, waar: 'proef' } as const;

  it('that almost differs enough does not', () => {
    expect(measureContrast(grey, [paar])).toMatchObject([
      { thema: 'licht', verhouding: 4.47, voldoet: false },
      { thema: 'donker', verhouding: 21, voldoet: true },
    ]);
  });

  it('of a colour that is not there is a mistake', () => {
    expect(() => measureContrast(grey, [{ ...paar, achter: 'c' }])).toThrow('"c"');
  });
});
