import { describe, expect, it } from 'vitest';
import { codesOf, expandCrebos, verbandOf } from '../../../src/domain/beroepen/link-scholing.ts';
import type { Kwalificatie } from '../../../src/schemas/kwalificatie.ts';
import { makeBeroep } from './make-beroep.ts';

const kwalificaties = new Map(
  (
    [
      ['25180', 'Kok', 'mbo-2'],
      ['25990', 'kok', 'mbo-2'],
      ['25182', 'Kok', 'mbo-3'],
      ['25742', 'Assistent horeca', 'entree'],
    ] as const
  ).map(([crebo, naam, niveau]): [string, Kwalificatie] => [crebo, { crebo, naam, niveau, domein: 'hg007' }]),
);

describe('codes of the same qualification', () => {
  it('come along when name and niveau are the same, capitals aside', () => {
    expect([...expandCrebos(['25180'], kwalificaties)]).toEqual(['25180', '25990']);
  });
  it('stay out at another niveau', () => {
    expect(expandCrebos(['25180'], kwalificaties).has('25182')).toBe(false);
  });
  it('are nothing for a code that is not in the list', () => {
    expect([...expandCrebos(['99999'], kwalificaties)]).toEqual([]);
  });
});

describe('what a training is to an occupation', () => {
  const kok = makeBeroep({
    leidt_op: { crebos: { '25180': 'Kok' }, crohos: { '34404': 'Voeding' } },
    bereidt_voor: { crebos: { '25742': 'Assistent horeca', '25990': 'kok' }, crohos: {} },
  });
  const codes = codesOf(kok, kwalificaties);
  it.each([
    ['its own code', { crebo: '25180', leerweg: 'bol' }, 'route'],
    ['an older code of the same qualification', { crebo: '25990', leerweg: 'bbl' }, 'route'],
    ['a programme of higher education', { croho: '34404', leerweg: 'voltijd' }, 'route'],
    ['a beginning', { crebo: '25742', leerweg: 'bol' }, 'voorbereiding'],
    ['another niveau of the same name', { crebo: '25182', leerweg: 'bol' }, undefined],
    ['a training without a code', { leerweg: 'cursus' }, undefined],
    ['a course with the code of a diploma', { crebo: '25180', leerweg: 'cursus' }, 'voorbereiding'],
    ['an mbo-certificaat, which is a part', { crebo: '25180', leerweg: 'mbo-certificaat' }, 'voorbereiding'],
    [
      'a praktijkverklaring, which is a part',
      { crebo: '25180', leerweg: 'praktijkverklaring' },
      'voorbereiding',
    ],
    ['a whole diploma by the derde leerweg', { crebo: '25180', leerweg: 'derde-leerweg' }, 'route'],
  ])('%s', (_, scholing, verband) => {
    expect(verbandOf(scholing, codes)).toBe(verband);
  });
  it('a code is not a route and a beginning at the same time', () => {
    expect([...codes.voorbereiding]).toEqual(['25742']);
  });
});
