import { expect, it } from 'vitest';
import { andereRoutes } from '../../../src/domain/beroepen/andere-routes.ts';
import { makeBeroep } from './make-beroep.ts';

const crohos = { crebos: {}, crohos: { '34560': 'Verpleegkunde' } };
const opleiding = 'U volgt een hbo-opleiding.';

it.each([
  [
    'work that one can begin without a diploma',
    makeBeroep({ instap: 'zonder-diploma', niveau: 'basis' }),
    ['praktijkverklaring', 'cursus', 'derde-leerweg', 'evc', 'vrijstellingen'],
  ],
  [
    'work for which a diploma is asked',
    makeBeroep(),
    ['derde-leerweg', 'evc', 'vrijstellingen', 'diplomawaardering'],
  ],
  [
    'work that needs the BIG register: no EVC, and the diploma of another country goes by CIBG',
    makeBeroep({ instap: 'wettelijk', niveau: 'hoger', nodig: ['big'], leidt_op: crohos, opleiding }),
    ['vrijstellingen', 'diplomawaardering-zorg'],
  ],
  [
    'teaching',
    makeBeroep({ instap: 'wettelijk', niveau: 'hoger', nodig: ['bevoegdheid'], leidt_op: crohos, opleiding }),
    ['zij-instroom', 'evc', 'vrijstellingen', 'diplomawaardering'],
  ],
  [
    'work to which no known qualification leads',
    makeBeroep({ niveau: 'hoger', leidt_op: { crebos: {}, crohos: {} }, opleiding }),
    ['diplomawaardering'],
  ],
])('other ways into %s', (_, beroep, expected) => {
  expect(andereRoutes(beroep)).toEqual(expected);
});
