import { beforeEach, describe, expect, it } from 'vitest';
import type { LoketGegevens } from '../../src/domain/afspraak/aanvraag.ts';
import type { Verwijzing } from '../../src/domain/afspraak/balie.ts';
import { OpslagStoring } from '../../src/domain/afspraak/opslag-storing.ts';
import { dutchDay } from '../../src/domain/dag/dutch-day.ts';
import { answerForm, type FormPage } from '../../src/layouts/paginas/answer-form.ts';
import {
  createFakeBalie,
  gegevens,
  loket,
  metRegels,
  type FakeBalie,
} from '../domain/afspraak/fixture-gegevens.ts';
import { gebieden } from '../domain/regio/real-rows.ts';

let balie: FakeBalie;
let counted: unknown[][];
beforeEach(() => {
  balie = createFakeBalie();
  counted = [];
  balie.count = (...what) => counted.push(what);
});

const SITE = 'https://site.example';
interface Ask {
  query?: string;
  fields?: Record<string, string>;
  changes?: Partial<LoketGegevens>;
  voor?: 'burger' | 'werkgever';
  taal?: 'nl' | 'ar';
}

/** Opens the page of Twente, or sends a form to it. */
async function visit({ query = '', fields, changes = {}, voor, taal = 'nl' }: Ask = {}) {
  const url = new URL(`/regio/twente/afspraak/${query}`, SITE);
  const response: { status?: number; headers: Headers } = { headers: new Headers() };
  const request = fields
    ? new Request(url, { method: 'POST', body: new URLSearchParams(fields) })
    : new Request(url);
  const loketten = { ...gegevens.loketten, twente: loket('twente', changes) };
  const locals = {
    balie,
    gebieden,
    gegevens: { ...gegevens, loketten },
    talen: gegevens.talen,
    demo: true,
    afzender: '192.0.2.7',
  };
  const redirect = (path: string, status: number) =>
    new Response(null, { status, headers: { Location: path } });
  const answer = await answerForm({ request, url, locals, response, redirect }, 'twente', taal, voor);
  return { answer, status: response.status, headers: response.headers };
}
async function page(ask?: Ask): Promise<FormPage> {
  const { answer } = await visit(ask);
  if (answer instanceof Response) throw new Error(`Geen pagina maar status ${answer.status}.`);
  return answer;
}
const right = { vorm: 'gesprek', token: 't1', naam: 'Zoë', email: 'zoe@voorbeeld.nl', postcode: '7511' };

describe('an empty form', () => {
  it('asks what the rules of this loket need, and nothing elsewhere', async () => {
    const [met, zonder] = [await page({ changes: metRegels }), await page()];
    expect(met.viewOf('gesprek')).toMatchObject({
      vragen: ['leeftijd'],
      groepen: [{ id: '0-26' }, { id: '27-' }],
    });
    expect(met.viewOf('bel-mij').vragen).toEqual(['leeftijd']);
    expect(zonder.viewOf('gesprek').vragen).toEqual([]);
  });
  it('asks a firm nothing about age', async () => {
    const firm = await page({ changes: metRegels, voor: 'werkgever' });
    expect([firm.vorm, firm.viewOf('werkgever').vragen]).toEqual(['werkgever', []]);
    expect(firm.viewOf('werkgever').action).toBe('/regio/twente/afspraak/werkgever/?stap=versturen');
  });
  it.each<[Ask, string]>([
    [{}, 'gesprek'],
    [{ query: '?vorm=bel-mij' }, 'bel-mij'],
    [{ query: '?vorm=werkgever' }, 'gesprek'],
    [{ voor: 'werkgever' }, 'werkgever'],
  ])('that is opened is counted once: %j', async (ask, vorm) => {
    await page(ask);
    expect(counted).toEqual([['twente', 'begonnen', vorm]]);
  });
  it('carries the reference of a follow-up in the short form only', async () => {
    const { viewOf } = await page({ query: '?vorm=bel-mij&vervolg=K7RM2XWA' });
    expect([viewOf('bel-mij').invoer.vervolgOp, viewOf('gesprek').invoer.vervolgOp]).toEqual([
      'K7RM2XWA',
      '',
    ]);
  });
});

describe('on a day that the loket is closed', () => {
  const vandaag = dutchDay(new Date());
  const dicht = (formulierOpen: boolean): Partial<LoketGegevens> => ({
    gesloten: [{ van: vandaag, tot: vandaag, tekst: 'Vrij.', alternatief: { naam: 'UWV' }, formulierOpen }],
  });
  it('there is no form, and nothing is counted as begun', async () => {
    expect((await page({ changes: dicht(false) })).open).toBe(false);
    expect(counted).toEqual([]);
  });
  it('there is one when the desk takes requests', async () => {
    expect((await page({ changes: dicht(true) })).open).toBe(true);
  });
  it('what is sent comes back with status 409, as it was typed', async () => {
    const { answer, status } = await visit({ fields: right, changes: dicht(false) });
    expect(status).toBe(409);
    expect(answer).toMatchObject({ open: false, antwoord: { soort: 'gesloten' }, sent: { naam: 'Zoë' } });
  });
});

describe('a form that was sent', () => {
  it('leads to the page of thanks', async () => {
    const { answer } = await visit({ fields: right });
    expect(answer).toBeInstanceOf(Response);
    expect((answer as Response).headers.get('Location')).toMatch(
      /^\/regio\/twente\/afspraak\/bedankt\/\?ref=REF2&b=eigen-REF2$/,
    );
  });
  it('counts each field that is wrong once', async () => {
    await page({ fields: { ...right, naam: '', postcode: '' } });
    expect(counted).toEqual([
      ['twente', 'fout', 'naam'],
      ['twente', 'fout', 'postcode'],
    ]);
  });
  it('from a person is never read as a firm, nor the other way round', async () => {
    expect((await page({ fields: { ...right, naam: '', vorm: 'werkgever' } })).vorm).toBe('gesprek');
    expect((await page({ fields: { ...right, naam: '' }, voor: 'werkgever' })).vorm).toBe('werkgever');
  });
  it('too often waits for so long, with its token and everything typed', async () => {
    balie.toelating = { door: false, minuten: 7 };
    const { answer, status, headers } = await visit({ fields: right });
    expect([status, headers.get('Retry-After')]).toEqual([429, '420']);
    expect((answer as FormPage).viewOf('gesprek')).toMatchObject({ token: 't1', invoer: { naam: 'Zoë' } });
  });
  it('that the storage cannot take comes back with status 503', async () => {
    balie.accept = () => Promise.reject(new OpslagStoring('vol'));
    const { answer, status, headers } = await visit({ fields: right });
    expect([status, headers.get('Retry-After')]).toEqual([503, '120']);
    expect((answer as FormPage).viewOf('gesprek').invoer.naam).toBe('Zoë');
  });
});

describe('by a referral', () => {
  const verwijzing: Verwijzing = {
    regio: 'twente',
    soort: 'gemeente',
    email: 'klant@voorbeeld.nl',
    ouder: false,
    verwijzerEmail: 'werk@voorbeeld.nl',
  };
  it('the form opens with the address filled in', async () => {
    balie.verwijzingen.set('VERWEZEN', verwijzing);
    const { viewOf, verwijzing: found } = await page({ query: '?verwijzing=link-VERWEZEN' });
    expect(found).toMatchObject({ soort: 'gemeente' });
    expect(viewOf('gesprek').invoer).toMatchObject({
      email: 'klant@voorbeeld.nl',
      verwijzing: 'link-VERWEZEN',
      meldOntvangst: '',
    });
  });
  it.each(['link-WEG', 'verzonnen'])(
    'a link that no longer works opens an empty form and says so: %s',
    async (link) => {
      const { viewOf, verwijzing: found } = await page({ query: `?verwijzing=${link}` });
      expect([found, viewOf('gesprek').invoer.email, viewOf('gesprek').invoer.verwijzing]).toEqual([
        'oud',
        '',
        '',
      ]);
    },
  );
  it('to another regio leads to its form, in the language of the page', async () => {
    balie.verwijzingen.set('VERWEZEN', { ...verwijzing, regio: 'drenthe' });
    const { answer } = await visit({ query: '?verwijzing=link-VERWEZEN', taal: 'ar' });
    expect((answer as Response).headers.get('Location')).toBe(
      '/ar/regio/drenthe/afspraak/?verwijzing=link-VERWEZEN',
    );
    expect(counted).toEqual([]);
  });
  it('keeps its tick and its notice when something is wrong', async () => {
    balie.verwijzingen.set('VERWEZEN', verwijzing);
    const fields = { ...right, naam: '', verwijzing: 'link-VERWEZEN', meldOntvangst: 'ja' };
    const { viewOf } = await page({ fields });
    expect(viewOf('gesprek')).toMatchObject({
      verwijzing: { soort: 'gemeente' },
      invoer: { meldOntvangst: 'ja' },
    });
  });
  it('a fault of the storage keeps nobody from the form', async () => {
    balie.findVerwijzing = () => Promise.reject(new OpslagStoring('vol'));
    expect((await page({ query: '?verwijzing=link-VERWEZEN' })).open).toBe(true);
  });
});
