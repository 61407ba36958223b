import { describe, expect, it } from 'vitest';
import { OpslagStoring } from '../../../src/domain/afspraak/opslag-storing.ts';
import { sendAanvraag } from '../../../src/domain/afspraak/send-aanvraag.ts';
import { gebieden } from '../regio/real-rows.ts';
import type { LoketGegevens } from '../../../src/domain/afspraak/aanvraag.ts';
import {
  belMij,
  createFakeBalie,
  gegevens,
  gesprek,
  loket,
  metRegels,
  werkgever,
} from './fixture-gegevens.ts';

/** A page with its front door. `changes`: what is different at the loketten of some regio's. */
function openDesk(paginaRegio = 'twente', changes: Record<string, Partial<LoketGegevens>> = {}) {
  const balie = createFakeBalie();
  const changed = Object.entries(changes).map(([slug, change]) => [slug, loket(slug, change)]);
  const context = {
    balie,
    gebieden,
    gegevens: { ...gegevens, loketten: { ...gegevens.loketten, ...Object.fromEntries(changed) } },
    paginaRegio,
    taal: 'nl' as const,
    vandaag: '2026-11-26',
    afzender: '192.0.2.7',
  };
  return { balie, context, send: (invoer: ReturnType<typeof gesprek>) => sendAanvraag(invoer, context) };
}

describe('a form that was sent', () => {
  it('is accepted once, with the reference of its loket', async () => {
    const { balie, send } = openDesk();
    expect(await send(gesprek())).toEqual({ soort: 'aanvaard', regio: 'twente', referentie: 'REF2' });
    expect(balie.accepted.map(({ aanvraag }) => aanvraag.regio)).toEqual(['twente']);
  });

  it('twice the same is one request', async () => {
    const { balie, send } = openDesk();
    const answers = [await send(belMij()), await send(belMij({ naam: ' Zoë de Vries ' }))];
    expect(answers).toEqual(Array(2).fill({ soort: 'aanvaard', regio: 'twente', referentie: 'REF2' }));
    expect(balie.accepted).toHaveLength(1);
  });

  it('with a mistake never reaches the desk', async () => {
    const { balie, send } = openDesk();
    expect(await send(gesprek({ naam: '' }))).toMatchObject({ soort: 'fouten', fouten: [{ veld: 'naam' }] });
    expect(balie.accepted).toEqual([]);
  });

  it('from a page that stood open too long asks to send again', async () => {
    expect(await openDesk().send(gesprek({ token: 'oud' }))).toEqual({ soort: 'verlopen' });
  });
});

describe('sent again with another content', () => {
  it('can add to the earlier one', async () => {
    const { balie, send } = openDesk();
    await send(gesprek());
    const answer = await send(gesprek({ bericht: 'Nog iets.' }));
    expect(answer).toEqual({ soort: 'al-verstuurd', referentie: 'REF2', eerder: 'twente', aanvulling: true });
    await send(gesprek({ bericht: 'Nog iets.', token: 'vers', aanvullingOp: 'REF2' }));
    expect(balie.accepted.map(({ aanvraag }) => aanvraag.aanvullingOp)).toEqual([undefined, 'REF2']);
  });

  it('is a new request when it now goes to another loket, which does not know the earlier one', async () => {
    const { balie, context, send } = openDesk();
    await send(gesprek());
    const moved = gesprek({ postcode: '7811' });
    const drenthe = { ...context, paginaRegio: 'drenthe' };
    expect(await sendAanvraag(moved, drenthe)).toMatchObject({
      soort: 'al-verstuurd',
      eerder: 'twente',
      aanvulling: false,
    });
    await sendAanvraag({ ...moved, token: 'vers', aanvullingOp: 'REF2' }, drenthe);
    expect(balie.accepted[1]!.aanvraag).toMatchObject({ regio: 'drenthe' });
    expect(balie.accepted[1]!.aanvraag).not.toHaveProperty('aanvullingOp');
  });

  it('cannot add to a request that does not exist', async () => {
    const { balie, send } = openDesk();
    await send(gesprek({ aanvullingOp: 'VERZONNEN' }));
    expect(balie.accepted[0]!.aanvraag).not.toHaveProperty('aanvullingOp');
  });
});

describe('the question which loket', () => {
  const elsewhere = gesprek({ postcode: '7811' });
  it('comes when the postcode is of another regio than the page', async () => {
    expect(await openDesk().send(elsewhere)).toMatchObject({
      soort: 'vraag',
      vraag: { soort: 'vraag-loket', eigen: { slug: 'drenthe' }, pagina: { slug: 'twente' } },
      postcode: '7811',
      gemist: false,
    });
  });
  it.each(['drenthe', 'twente'])('answered with %s decides', async (loket) => {
    const { balie, send } = openDesk();
    const answered = { ...elsewhere, gevraagd: 'loket', gevraagdBij: '7811', loket };
    expect(await send(answered)).toMatchObject({ soort: 'aanvaard', regio: loket });
    expect(balie.accepted.map(({ aanvraag }) => aanvraag.regio)).toEqual([loket]);
  });
  it('not answered comes back and says so', async () => {
    const open = { ...elsewhere, gevraagd: 'loket', gevraagdBij: '7811' };
    expect(await openDesk().send(open)).toMatchObject({ soort: 'vraag', gemist: true });
  });
  it('comes again when the postcode was changed after the answer', async () => {
    const changed = gesprek({ postcode: '1011', gevraagd: 'loket', gevraagdBij: '7811', loket: 'twente' });
    expect(await openDesk().send(changed)).toMatchObject({
      soort: 'vraag',
      vraag: { eigen: { slug: 'groot-amsterdam' } },
      gemist: false,
    });
  });
});

describe('the question which gemeente', () => {
  const pesse = gesprek({ postcode: '7933' });
  it('comes first, and then decides or leads to the question which loket', async () => {
    const { balie, send } = openDesk('drenthe');
    expect(await send(pesse)).toMatchObject({ soort: 'vraag', vraag: { soort: 'vraag-gemeente' } });
    const westerveld = { ...pesse, gevraagd: 'gemeente', gevraagdBij: '7933', gemeente: 'Westerveld' };
    expect(await send(westerveld)).toMatchObject({
      soort: 'vraag',
      vraag: { soort: 'vraag-loket', eigen: { slug: 'regio-zwolle' } },
      gemist: false,
    });
    expect(await send({ ...westerveld, gevraagd: 'loket' })).toMatchObject({ soort: 'vraag', gemist: true });
    expect(balie.accepted).toEqual([]);
    const hoogeveen = { ...westerveld, gemeente: 'Hoogeveen' };
    expect(await send(hoogeveen)).toMatchObject({ soort: 'aanvaard', regio: 'drenthe' });
  });
  it('not answered comes back and says so', async () => {
    const open = { ...pesse, gevraagd: 'gemeente', gevraagdBij: '7933' };
    expect(await openDesk('drenthe').send(open)).toMatchObject({
      vraag: { soort: 'vraag-gemeente' },
      gemist: true,
    });
  });
});

describe('when the storage does not answer', () => {
  it.each(['accept', 'findReceipt'] as const)('nothing is claimed: %s', async (method) => {
    const { balie, send } = openDesk();
    Object.assign(balie, { [method]: () => Promise.reject(new OpslagStoring('vol')) });
    expect(await send(gesprek({ aanvullingOp: 'REF2' }))).toEqual({
      soort: 'storing',
      bij: { regio: 'twente' },
    });
  });
  it('any other fault is not taken for it', async () => {
    const { balie, send } = openDesk();
    balie.accept = () => Promise.reject(new Error('iets anders'));
    await expect(send(gesprek())).rejects.toThrow('iets anders');
  });
});

describe('a regio with rules', () => {
  const twente = { twente: metRegels };
  it.each([
    ['under 27, to the Jongerenloket', '0-26', 'jong'],
    ['27 or older, to the loket', '27-', undefined],
    ['of an age that stays unsaid, to the loket', 'onbekend', undefined],
  ])('sends somebody %s', async (_, leeftijd, bestemming) => {
    const { balie, send } = openDesk('twente', twente);
    expect(await send(gesprek({ leeftijd }))).toMatchObject({ soort: 'aanvaard', regio: 'twente' });
    expect(balie.accepted[0]!.aanvraag.bestemming).toBe(bestemming);
    expect(balie.accepted[0]!.aanvraag.leeftijd).toBe(leeftijd === 'onbekend' ? undefined : leeftijd);
  });

  it.each([
    ['left open', '', '7511'],
    ['left open, with no postcode to go by', '', ''],
    ['of another regio', '0-17', '7511'],
  ])('asks for the age as a mistake of the form when it is %s', async (_, leeftijd, postcode) => {
    const { balie, send } = openDesk('twente', twente);
    const answer = await send(gesprek({ leeftijd, postcode }));
    expect(answer).toMatchObject({ soort: 'fouten' });
    expect('fouten' in answer && answer.fouten[0]).toEqual({ veld: 'leeftijd', code: 'leeftijd_leeg' });
    expect(balie.accepted).toEqual([]);
  });

  it('does not ask when the postcode is of a regio that does not need to know', async () => {
    const { balie, send } = openDesk('twente', twente);
    const moved = gesprek({ postcode: '7811', gevraagd: 'loket', gevraagdBij: '7811', loket: 'drenthe' });
    expect(await send(moved)).toMatchObject({ soort: 'aanvaard', regio: 'drenthe' });
    expect(balie.accepted[0]!.aanvraag).not.toHaveProperty('leeftijd');
  });

  it('asks once more when the postcode leads to it from the page of another', async () => {
    const { balie, send } = openDesk('drenthe', twente);
    const moved = gesprek({ gevraagd: 'loket', gevraagdBij: '7511', loket: 'twente' });
    expect(await send(moved)).toMatchObject({
      soort: 'vraag',
      vraag: {
        soort: 'vraag-regel',
        regio: 'twente',
        vragen: ['leeftijd'],
        groepen: [{ id: '0-26' }, { id: '27-' }],
      },
      gemist: false,
    });
    expect(await send({ ...moved, gevraagd: 'regel' })).toMatchObject({ soort: 'vraag', gemist: true });
    await send({ ...moved, gevraagd: 'regel', leeftijd: '0-26' });
    expect(balie.accepted.map(({ aanvraag }) => [aanvraag.regio, aanvraag.bestemming])).toEqual([
      ['twente', 'jong'],
    ]);
  });

  it('stores no answer that no rule needs', async () => {
    const { balie, send } = openDesk();
    await send(gesprek({ leeftijd: '0-26', opSchool: 'ja' }));
    expect(balie.accepted[0]!.aanvraag).not.toHaveProperty('leeftijd');
    expect(balie.accepted[0]!.aanvraag).not.toHaveProperty('opSchool');
  });

  it.each([
    ['asks whether somebody goes to school', '', undefined],
    ['sends who goes to school to the RMC', 'ja', 'rmc'],
    ['keeps who does not', 'nee', undefined],
  ])('%s', async (_, opSchool, bestemming) => {
    const rmc: Partial<LoketGegevens> = {
      bestemmingen: [{ id: 'rmc', soort: 'rmc', naam: 'RMC', mailbox: 'rmc@loket.example' }],
      regels: [{ wanneer: { opSchool: true }, naar: 'rmc', bron: 'Afspraak, 2026', bevestigd: true }],
    };
    const { balie, send } = openDesk('twente', { twente: rmc });
    const answer = await send(belMij({ opSchool }));
    if (opSchool === '')
      expect(answer).toMatchObject({ fouten: [{ veld: 'opSchool', code: 'op_school_leeg' }] });
    else
      expect(balie.accepted[0]!.aanvraag).toMatchObject({
        opSchool: opSchool === 'ja',
        ...(bestemming && { bestemming }),
      });
  });

  it('sends a firm of three to the werkgeversservicepunt, and asks it no age', async () => {
    const { balie, send } = openDesk('twente', twente);
    await send(werkgever());
    expect(balie.accepted[0]!.aanvraag).toMatchObject({
      vorm: 'werkgever',
      bestemming: 'firma',
      medewerkers: 3,
    });
  });

  it('does not let another desk add to what it does not know', async () => {
    const { balie, send } = openDesk('twente', twente);
    await send(gesprek({ leeftijd: '27-' }));
    const other = gesprek({ leeftijd: '0-26' });
    expect(await send(other)).toMatchObject({ soort: 'al-verstuurd', eerder: 'twente', aanvulling: false });
    await send({ ...other, token: 'vers', aanvullingOp: 'REF2' });
    expect(balie.accepted[1]!.aanvraag).not.toHaveProperty('aanvullingOp');
  });
});

describe('a loket that is closed', () => {
  const sluiting = (formulierOpen: boolean) => ({
    gesloten: [
      { van: '2026-11-26', tot: '2026-11-27', tekst: 'Vrij.', alternatief: { naam: 'UWV' }, formulierOpen },
    ],
  });
  it('takes no request, not even one with mistakes', async () => {
    const { balie, send } = openDesk('twente', { twente: sluiting(false) });
    for (const naam of ['Zoë', ''])
      expect(await send(gesprek({ naam }))).toEqual({ soort: 'gesloten', regio: 'twente' });
    expect(balie.accepted).toEqual([]);
  });
  it('takes none from the page of another regio either', async () => {
    const { send } = openDesk('drenthe', { twente: sluiting(false) });
    const moved = gesprek({ gevraagd: 'loket', gevraagdBij: '7511', loket: 'twente' });
    expect(await send(moved)).toEqual({ soort: 'gesloten', regio: 'twente' });
  });
  it('takes requests when its form stays open, and on the day after', async () => {
    expect(await openDesk('twente', { twente: sluiting(true) }).send(gesprek())).toMatchObject({
      soort: 'aanvaard',
    });
    const { context } = openDesk('twente', { twente: sluiting(false) });
    expect(await sendAanvraag(gesprek(), { ...context, vandaag: '2026-11-28' })).toMatchObject({
      soort: 'aanvaard',
    });
  });
});

describe('what a program sends', () => {
  it.each([
    ['a field that nobody sees is filled in', { website: 'https://koop.example' }, { website: '' }],
    ['it comes back faster than a person can', { token: 'snel' }, { token: 't1' }],
  ])('is asked for again and never dropped: %s', async (_, as, then) => {
    const { balie, send } = openDesk();
    const invoer = gesprek(as);
    expect(await send(invoer)).toEqual({ soort: 'controle' });
    expect(balie.accepted).toEqual([]);
    expect(await send({ ...invoer, ...then })).toMatchObject({ soort: 'aanvaard' });
  });
});

describe('too many in a short time', () => {
  it('says when it works again, and which desk it was for', async () => {
    const { balie, send } = openDesk('twente', { twente: metRegels });
    balie.toelating = { door: false, minuten: 7 };
    const bij = { regio: 'twente', bestemming: 'jong' };
    expect(await send(gesprek({ leeftijd: '0-26' }))).toEqual({ soort: 'te-veel', minuten: 7, bij });
    expect(balie.accepted).toEqual([]);
  });
  it('counts by address and by how the visitor can be reached', async () => {
    const { balie, send } = openDesk();
    await send(gesprek());
    await send(belMij());
    expect(balie.admitted).toEqual([
      { afzender: '192.0.2.7', contact: 'zoe@voorbeeld.nl' },
      { afzender: '192.0.2.7', contact: '06 12345678' },
    ]);
  });
  it('counts no form that must be put right first', async () => {
    const { balie, send } = openDesk();
    await send(gesprek({ naam: '' }));
    expect(balie.admitted).toEqual([]);
  });
});

describe('a request by referral', () => {
  const referred = () => {
    const desk = openDesk();
    desk.balie.verwijzingen.set('VERWEZEN', {
      regio: 'twente',
      soort: 'school',
      email: 'zoe@voorbeeld.nl',
      ouder: false,
      verwijzerEmail: 'school@voorbeeld.nl',
    });
    return desk;
  };
  const by = { verwijzing: 'link-VERWEZEN', verwezenDoor: 'school' };

  it.each([
    ['with', 'ja', true],
    ['without', '', false],
  ])('says who referred, %s a word to the professional', async (_, meldOntvangst, expected) => {
    const { balie, send } = referred();
    await send(gesprek({ ...by, meldOntvangst }));
    expect(balie.accepted[0]).toMatchObject({
      aanvraag: { verwezenDoor: 'school' },
      verwijzing: { referentie: 'VERWEZEN', meldOntvangst: expected },
    });
  });
  it('tells nobody when the professional left no address', async () => {
    const { balie, send } = referred();
    const { regio, soort, email, ouder } = balie.verwijzingen.get('VERWEZEN')!;
    balie.verwijzingen.set('VERWEZEN', { regio, soort, email, ouder });
    await send(gesprek({ ...by, meldOntvangst: 'ja' }));
    expect(balie.accepted[0]!.verwijzing).toEqual({ referentie: 'VERWEZEN', meldOntvangst: false });
  });
  it('twice the same is one request, though the first used the referral up', async () => {
    const { send } = referred();
    const answers = [await send(gesprek(by)), await send(gesprek(by))];
    expect(answers).toEqual(Array(2).fill({ soort: 'aanvaard', regio: 'twente', referentie: 'REF2' }));
  });
  it.each([
    ['a link that is not ours', { verwijzing: 'verzonnen', verwezenDoor: 'school' }],
    ['no link', { verwezenDoor: 'school' }],
    [
      'a link whose referral is gone, with a kind of its own',
      { verwijzing: 'link-WEG', verwezenDoor: 'koning' },
    ],
  ])('is an ordinary request with %s', async (_, fields) => {
    const { balie, send } = referred();
    await send(gesprek(fields));
    expect(balie.accepted[0]!.aanvraag).not.toHaveProperty('verwezenDoor');
    expect(balie.accepted[0]!.verwijzing).toBeUndefined();
  });
});
