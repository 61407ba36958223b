import { expect, test } from 'vitest';
import { countVaardigheden } from '../../../src/domain/beroepen/count-vaardigheden.ts';
import { makeInLijst } from './make-beroep.ts';

test('each vaardigheid comes with the work that is asked for and uses it', () => {
  const lijst = [
    makeInLijst({ naam: 'kok', vaardigheden: ['koken'] }),
    makeInLijst({ naam: 'kantinehulp', soort: 'beroep', vaardigheden: ['koken'] }),
    ...Array.from({ length: 14 }, (_, index) =>
      makeInLijst({ naam: `lasser-${index}`, vaardigheden: ['metaal'] }),
    ),
  ];
  const [koken, metaal, zorgen] = countVaardigheden(
    [{ id: 'koken' }, { id: 'metaal' }, { id: 'zorgen' }],
    lijst,
  );
  expect(koken!.beroepen.map(({ slug }) => slug)).toEqual(['kok']);
  expect(koken!.breed).toBe(false);
  expect(metaal!.breed).toBe(true);
  expect(zorgen!.beroepen).toEqual([]);
});
