import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { openBeroep } from '../../../src/domain/beroepen/open-beroep.ts';
import { OpenBeroepenSchema } from '../../../src/schemas/open-beroep.ts';
import { publicJsonSchema } from '../../../src/schemas/public-json-schema.ts';
import { makeBeroep } from './make-beroep.ts';

const route = { titel: 'Kok', niveau: 'mbo-2', codes: ['25180', '25990'], leerwegen: new Map() };
const hbo = { titel: 'Voeding', niveau: 'hbo-bachelor', codes: ['34404'], leerwegen: new Map() };
const omgeving = {
  sectoren: [{ id: 'horeca-toerisme', naam: 'Horeca' }],
  bronnen: [
    {
      id: 'uwv-kansrijke-beroepen',
      naam: 'De lijst',
      uitgever: 'UWV',
      licentie: 'feiten',
      peildatum: '2025-2026',
    },
  ],
  opleidingen: { route: [route, hbo], voorbereiding: [] },
};

it('says the name as in the source, and keeps mbo and higher education apart', () => {
  expect(openBeroep(makeBeroep(), omgeving)).toMatchObject({
    naam: 'Koks',
    slug: 'kok',
    sector: { id: 'horeca-toerisme', naam: 'Horeca' },
    crebos: ['25180', '25990'],
    crohos: ['34404'],
    bron: { uitgever: 'UWV', jaar: '2025-2026', beeld: 'landelijk' },
    nagekeken: 'nee',
  });
});

it('is what its published schema says', () => {
  const validate = new Ajv({ strict: false }).compile(publicJsonSchema(OpenBeroepenSchema));
  const data: unknown = JSON.parse(JSON.stringify([openBeroep(makeBeroep(), omgeving)]));
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
});

it('has no pay when no source gives one', () => {
  expect(openBeroep(makeBeroep(), omgeving)).not.toHaveProperty('loon');
});
