import { describe, expect, it } from 'vitest';
import { OpslagStoring } from '../../../src/domain/afspraak/opslag-storing.ts';
import { sendAanvraag } from '../../../src/domain/afspraak/send-aanvraag.ts';
import { gebieden } from '../regio/real-rows.ts';
import { belMij, createFakeBalie, gegevens, gesprek } from './fixture-gegevens.ts';

function openDesk(paginaRegio = 'twente') {
  const balie = createFakeBalie();
  const context = { balie, gebieden, gegevens, paginaRegio, taal: 'nl' as const };
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
    expect(await send(gesprek({ aanvullingOp: 'REF2' }))).toEqual({ soort: 'storing' });
  });
  it('any other fault is not taken for it', async () => {
    const { balie, send } = openDesk();
    balie.accept = () => Promise.reject(new Error('iets anders'));
    await expect(send(gesprek())).rejects.toThrow('iets anders');
  });
});
