import { describe, expect, it } from 'vitest';
import type { Melding } from '../../../src/domain/melding/melding.ts';
import { createFormToken, TOKEN_VALID } from '../../../src/server/outbox/form-token.ts';
import { SLEUTEL } from '../fixture-gegevens.ts';
import { useBalie } from './fixture-balie.ts';
import { NOW } from './moments.ts';
import { STORAGES } from './storages.ts';

const melding: Melding = { pagina: '/regio/twente/', regio: 'twente', tekst: 'De tijden kloppen niet.' };

describe.each(STORAGES)('on %s, a report of a mistake', (kind) => {
  const open = useBalie(kind);

  it('becomes one mail to the desk of that regio', async () => {
    const { balie, mails } = await open();
    expect(await balie.report(melding, balie.createToken())).toBe('aanvaard');
    expect(await mails()).toMatchObject([
      { recipient: 'twente@loket.example', inhoud: { soort: 'melding', melding } },
    ]);
  });

  it('goes to the national editor where no regio is concerned', async () => {
    const { balie, mails } = await open();
    await balie.report({ pagina: '/regelingen/slim/', tekst: 'Oud bedrag.' }, balie.createToken());
    expect(await mails()).toMatchObject([{ recipient: 'landelijk@redactie.example' }]);
  });

  it('is one mail when the form is sent twice, and a second one when its text is another', async () => {
    const { balie, mails } = await open();
    const token = balie.createToken();
    await Promise.all([balie.report(melding, token), balie.report(melding, token)]);
    expect(await mails()).toHaveLength(1);
    await balie.report({ ...melding, tekst: 'En het adres ook niet.' }, token);
    expect(await mails()).toHaveLength(2);
  });

  it('has no desk to fall back on', async () => {
    const { balie, mails } = await open();
    await expect(balie.report({ ...melding, regio: 'constructor' }, balie.createToken())).rejects.toThrow(
      'heeft geen loket',
    );
    expect(await mails()).toEqual([]);
  });

  it.each([
    ['forged', 'x'.repeat(22)],
    ['older than a day', createFormToken(SLEUTEL, NOW - TOKEN_VALID - 1)],
  ])('needs a token that is not %s', async (_, token) => {
    const { balie, mails } = await open();
    expect(await balie.report(melding, token)).toBe('token-ongeldig');
    expect(await mails()).toEqual([]);
  });
});
