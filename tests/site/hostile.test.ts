import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/site/serve-site.ts';
import type { ServedSite } from '../../scripts/site/serve-site.ts';
import { createLink } from '../../src/server/outbox/signed-link.ts';
import { addressInputs } from './hostile/addresses.ts';
import { FORMS, freshToken, post, SLEUTEL } from './hostile/input.ts';
import type { FormName, Input, Known } from './hostile/input.ts';
import { acceptedReference, judgeAnswer } from './hostile/judge.ts';
import type { Outcome } from './hostile/judge.ts';
import { expectedMails, judgeMail, listMails, readMails } from './hostile/mails.ts';
import { hostInputs, methodInputs, pathInputs, prototypeInputs } from './hostile/places.ts';
import { bodyInputs, contentTypeInputs, crossSiteInputs, doubleInputs } from './hostile/protocol.ts';
import { sendRaw } from './hostile/raw-request.ts';
import { KLANT, linkInputs, tokenInputs } from './hostile/secrets.ts';
import { byteInputs, echoInputs, textInputs } from './hostile/texts.ts';

// What comes in to do harm, against the built site: over a socket, as no browser would send it. Each input carries a
// word of its own (a canary), so that it is found again wherever it ends up.
const INPUTS: Input[] = [
  ...bodyInputs(), // First: the slow ones wait for the server to cut them, beside the others.
  ...textInputs(),
  ...echoInputs(),
  ...byteInputs(),
  ...addressInputs(),
  ...crossSiteInputs(),
  ...contentTypeInputs(),
  ...doubleInputs(),
  ...pathInputs(),
  ...hostInputs(),
  ...methodInputs(),
  ...prototypeInputs(),
  ...tokenInputs(),
  ...linkInputs(),
];
const KINDS = [...new Set(INPUTS.map(({ kind }) => kind))];
const AT_ONCE = 4;

let varDir: string;
let site: ServedSite;
let known: Known;
let before: Outcome[];
let outcomes: Outcome[];
const lines: string[] = [];

beforeAll(async () => {
  varDir = mkdtempSync(join(tmpdir(), 'loket-vijandig-'));
  const env = { FORMULIER_SLEUTEL: SLEUTEL, LOG_VERZOEKEN: '1' };
  site = await serveSite(varDir, env, (line) => lines.push(line));
  const token = freshToken();
  before = [
    await sendRight('gesprek', token, 'aanvrager@voorbeeld.test'),
    await sendRight('verwijzen', freshToken(), KLANT),
  ];
  const [aanvraag, verwijzing] = before.map(acceptedReference);
  known = { aanvraag: aanvraag!, token, verwijzing: verwijzing! };
  outcomes = await sendAll(INPUTS);
});
afterAll(async () => {
  await site?.stop();
  rmSync(varDir, { recursive: true, force: true });
});

async function sendRight(form: FormName, token: string, email: string): Promise<Outcome> {
  const request = post(form, { token, ...FORMS[form].right('Noor'), email, vervolg: 'ja' });
  const input = {
    kind: '',
    name: '',
    canary: 'Noor',
    request,
    statuses: [303],
    absent: [],
    form,
    address: email,
  };
  return { input, answer: await sendRaw(site.base, request) };
}

/** A few at a time; in the order of the inputs. */
async function sendAll(inputs: Input[]): Promise<Outcome[]> {
  const results: Outcome[] = [];
  const queue = inputs.entries();
  const work = async (): Promise<void> => {
    for (const [at, input] of queue) {
      const { request } = input;
      const answer = await sendRaw(site.base, typeof request === 'function' ? request(known) : request);
      results[at] = { input, answer };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

const open = async (target: string): Promise<string> => (await sendRaw(site.base, { target }))?.body ?? '';
const link = (doel: 'loket' | 'bezoeker' | 'verwijzing', referentie: string): string =>
  createLink(doel, referentie, SLEUTEL, Date.now());

describe(`${INPUTS.length} hostile inputs`, () => {
  test('are at least 300, and each has a word of its own that it carries', () => {
    expect(INPUTS.length).toBeGreaterThanOrEqual(300);
    expect(new Set(INPUTS.map(({ canary }) => canary)).size).toBe(INPUTS.length);
    const without = INPUTS.filter(({ request, canary }) => {
      const sent =
        typeof request === 'function' ? request({ aanvraag: '', token: '', verwijzing: '' }) : request;
      return !JSON.stringify({ ...sent, body: String(sent.body ?? '') }).includes(canary);
    });
    expect(without.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([]);
  });

  test.each(KINDS)('are answered rightly: %s', (kind) => {
    const wrong = outcomes
      .filter(({ input }) => input.kind === kind)
      .flatMap((outcome) =>
        judgeAnswer(outcome, site.base).map((text) => `${outcome.input.name.slice(0, 100)}: ${text}`),
      );
    expect(wrong).toEqual([]);
  });

  test('are never accepted twice under one reference', () => {
    const references = outcomes.map(acceptedReference).filter((one) => one !== undefined);
    expect(references.length).toBeGreaterThan(100);
    expect(new Set(references).size).toBe(references.length);
  });

  test('leave the site in health, and the request and the referral that were there as they were', async () => {
    const visitor = await open(`/afspraak/stand/?t=${link('bezoeker', known.aanvraag)}`);
    expect(visitor).toContain(known.aanvraag);
    expect(visitor).not.toContain('U heeft uw aanvraag teruggenomen');
    const desk = await open(`/afspraak/oppakken/?t=${link('loket', known.aanvraag)}`);
    expect(desk).toMatch(/<button[^>]*>Ik pak dit op/);
    const client = await open(
      `/regio/achterhoek/afspraak/?verwijzing=${link('verwijzing', known.verwijzing)}`,
    );
    expect(client).toContain(`value="${KLANT}"`);
    expect(await open('/gezondheid')).toContain('"status":"goed"');
  });

  test('bring every accepted request to its own desk, and nobody else a mail', async () => {
    const owed = expectedMails([...before, ...outcomes]);
    const missing = (): string[] => {
      const there = new Set(listMails(varDir));
      return owed.map(({ mail }) => mail).filter((mail) => !there.has(mail));
    };
    await expect.poll(missing, { timeout: 30_000, interval: 250 }).toEqual([]);
    // What is under way is finished: nothing can come after this.
    expect(await site.stop()).toBe(0);
    const found = await readMails(varDir);
    expect(found.map(({ mail }) => mail).sort()).toEqual(owed.map(({ mail }) => mail).sort());
    const byName = new Map(owed.map((one) => [one.mail, one]));
    expect(found.flatMap((one) => judgeMail(one, byName.get(one.mail)!))).toEqual([]);
  });

  test('leave no word in the log', async () => {
    expect(lines.filter((line) => /kanarie|voorbeeld\.test/i.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes('"soort":"fout"'))).toEqual([]);
    expect(lines.filter((line) => line.includes('"soort":"verzoek"')).length).toBeGreaterThan(
      INPUTS.length * 0.9,
    );
  });
});
