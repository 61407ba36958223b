import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content-files/load-content.ts';
import { openRegelingen } from '../../../src/domain/regelingen/open-regelingen.ts';
import { OpenRegelingenSchema } from '../../../src/schemas/open-regeling.ts';
import { publicJsonSchema } from '../../../src/schemas/public-json-schema.ts';
import { joinContent } from '../../../src/site-data.ts';
import { makeRegeling } from './make-regeling.ts';

const schema = publicJsonSchema(OpenRegelingenSchema);
const validate = new Ajv({ allErrors: true, validateFormats: false }).compile(schema);
const names = [{ id: 'werk', naam: 'Ik heb werk' }];
const bedrag = { id: 'tien', naam: 'Tien', cent: 1050, per: 'per keer', peiljaar: '2024', bron: 'x' };
const environment = {
  bedragen: new Map([['tien', bedrag]]),
  doelgroepen: names,
  doelen: [{ id: 'opleiding', naam: 'Een opleiding' }],
  regios: [{ id: 'twente', naam: 'Twente' }],
  vandaag: '2026-11-25',
};
/** As a visitor gets it: what is undefined is not there. */
const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const full = makeRegeling({
  regios: ['twente'],
  geldig: { tot: '2025-12-31' },
  krijgt: [{ wat: 'Tien euro.', bedrag: 'tien' }],
  bijdrage: { lijn: 'recht', bedrag: 'tien', percentage: 50 },
  berekening: { per: 'uur', bedrag: 'tien', maximum: 'tien' },
  voorwaarden: {
    inwoner: [{ als: { niet: { feit: 'leeftijd', minstens: 18 } }, ja: 'a', nee: 'b', onbekend: 'c' }],
  },
});

describe('the open data of regelingen', () => {
  const [regeling] = openRegelingen([full], environment).regelingen;

  it('fills in amounts with their year, and names', () => {
    expect(regeling).toMatchObject({
      krijgt: [{ wat: 'Tien euro.', bedrag: { euro: 10.5, peiljaar: '2024' } }],
      voor: names,
      regios: [{ id: 'twente', naam: 'Twente' }],
    });
  });

  it('tells the status of the day, not of the file', () => expect(regeling!.status).toBe('beeindigd'));

  it('leaves the test cases out', () => expect(regeling).not.toHaveProperty('voorbeelden'));
});

describe('the schema of the open data', () => {
  it('accepts a regeling with everything in it', () => {
    validate(asSent(openRegelingen([full], environment)));
    expect(validate.errors).toBeNull();
  });

  it('accepts all regelingen of this site', () => {
    const site = joinContent(loadContent('content').content, '2026-11-25');
    const regios = site.regios.map(({ slug, naam }) => ({ id: slug, naam }));
    validate(asSent(openRegelingen(site.regelingen, { ...site, regios })));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['without a name', { naam: undefined }],
    ['with a field that nobody announced', { extra: 1 }],
    ['with a status that does not exist', { status: 'misschien' }],
  ])('refuses a regeling %s', (_, change) => {
    const data = openRegelingen([full], environment);
    const wrong = { ...data, regelingen: [{ ...data.regelingen[0], ...change }] };
    expect(validate(asSent(wrong))).toBe(false);
  });
});
