import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { createFormToken } from '../../../src/server/outbox/form-token.ts';
import { gesprek, SLEUTEL } from '../fixture-gegevens.ts';
import { writeFixtureDist } from '../fixture-dist.ts';
import { postForm, startSiteProcess } from '../fixture-process.ts';
import { tempFolder } from '../temp-folder.ts';

function prepare(): { env: Record<string, string>; varDir: string } {
  const folder = tempFolder();
  const varDir = join(folder, 'var');
  writeFixtureDist(join(folder, 'dist'));
  return {
    varDir,
    env: { DIST_DIR: join(folder, 'dist'), VAR_DIR: varDir, FORMULIER_SLEUTEL: SLEUTEL, LOG_VERZOEKEN: '0' },
  };
}
const references = (varDir: string): string[] => {
  const database = new DatabaseSync(join(varDir, 'aanvragen.sqlite'), { readOnly: true });
  const rows = database.prepare('SELECT referentie FROM aanvragen').all();
  database.close();
  return rows.map((row) => String(row.referentie));
};
const post = (varDir: string): string[] =>
  readdirSync(join(varDir, 'post')).filter((name) => name.endsWith('.eml'));
const pause = (ms: number): Promise<void> => new Promise((ready) => setTimeout(ready, ms));

describe('a process that is killed', () => {
  it('while it accepts requests loses none that it confirmed', { timeout: 120_000 }, async () => {
    const { env, varDir } = prepare();
    const confirmed = new Map<string, string>();
    for (let round = 0; round < 6; round++) {
      const site = await startSiteProcess(env);
      let killed = false;
      const visitor = async (name: number): Promise<void> => {
        for (let turn = 0; !killed; turn++) {
          const token = createFormToken(SLEUTEL, Date.now());
          const aanvraag = JSON.stringify({ ...gesprek, naam: `${round}-${name}-${turn}` });
          // A lost connection is no confirmation; the visitor sends the same form again.
          const answer = await postForm(site.port, '/stuur/', { token, aanvraag }).catch(() => undefined);
          if (answer?.status === 200) confirmed.set(JSON.parse(answer.text).referentie, token);
        }
      };
      const visitors = [0, 1, 2, 3, 4, 5].map(visitor);
      // In the middle of things: the others are still waiting for their answer.
      await expect
        .poll(() => confirmed.size, { timeout: 20_000, interval: 1 })
        .toBeGreaterThanOrEqual(12 * (round + 1));
      expect(await site.end('SIGKILL')).toBeNull();
      killed = true;
      await Promise.all(visitors);
    }
    const kept = references(varDir);
    expect([...confirmed.keys()].filter((reference) => !kept.includes(reference))).toEqual([]);

    // And after the next start each of them reaches the desk, unless a killed worker still has its lease.
    const site = await startSiteProcess(env);
    const leased = (): number => {
      const database = new DatabaseSync(join(varDir, 'aanvragen.sqlite'), { readOnly: true });
      const row = database.prepare(`SELECT count(*) AS n FROM berichten WHERE staat <> 'bezorgd'`).get();
      database.close();
      return Number(row?.n);
    };
    await expect.poll(leased, { timeout: 60_000, interval: 200 }).toBeLessThanOrEqual(6 * 4);
    expect(new Set(post(varDir)).size).toBeGreaterThanOrEqual(kept.length * 2 - leased());
    expect(await site.end('SIGTERM')).toBe(0);
  });

  it('between two sendings of one form gives one reference', async () => {
    const { env, varDir } = prepare();
    const form = { token: createFormToken(SLEUTEL, Date.now()), aanvraag: JSON.stringify(gesprek) };
    const first = await startSiteProcess(env);
    const before = await postForm(first.port, '/stuur/', form);
    await first.end('SIGKILL');
    const second = await startSiteProcess(env);
    const after = await postForm(second.port, '/stuur/', form);
    expect(JSON.parse(after.text)).toEqual({ ...JSON.parse(before.text), nieuw: false });
    expect(references(varDir)).toHaveLength(1);
  });
});

describe('a process that is asked to stop', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'by %s finishes what is under way and takes nothing new',
    async (signal) => {
      const { env } = prepare();
      const site = await startSiteProcess(env);
      const slow = postForm(site.port, '/traag/', {});
      await pause(150);
      const ended = site.end(signal);
      await pause(100);
      await expect(postForm(site.port, '/traag/', {})).rejects.toThrow();
      expect(await slow).toEqual({ status: 200, text: '{"klaar":true}' });
      expect(await ended).toBe(0);
      expect(site.output()).toContain('"staat":"gestopt"');
    },
  );

  it('twice still finishes, and leaves a database without loose ends', async () => {
    const { env, varDir } = prepare();
    const site = await startSiteProcess(env);
    const slow = postForm(site.port, '/traag/', {});
    await pause(150);
    const ended = site.end('SIGTERM');
    await pause(100); // Two signals at once would arrive as one.
    site.child.kill('SIGTERM');
    expect((await slow).status).toBe(200);
    expect(await ended).toBe(0);
    expect(readdirSync(varDir).sort()).toEqual(['aanvragen.sqlite']);
  });
});

describe('at the start it says', () => {
  it('where the site is, where mails go and that this is a demo', async () => {
    const { env, varDir } = prepare();
    const site = await startSiteProcess(env);
    expect(site.output()).toContain(`De site staat klaar op http://localhost:${site.port}`);
    expect(site.output()).toMatch(
      /Er is geen mailserver \(SMTP_URL\)\. Elke mail komt als bestand in .*var\/post\//,
    );
    expect(site.output()).toContain('Dit is een demo');
    expect(readdirSync(varDir)).not.toContain('formulier-sleutel');
  });

  it('that the port is taken, and what to do', async () => {
    const { env } = prepare();
    const other = createServer();
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
    const { port } = other.address() as AddressInfo;
    const site = await startSiteProcess({ ...env, PORT: String(port) });
    other.close();
    expect(site.child.exitCode).toBe(1);
    expect(site.output()).toContain(
      `De site start niet. Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort: PORT=${port + 1} npm start
`,
    );
  });

  it.each([
    [
      'the site was not built',
      { DIST_DIR: '/nergens' },
      /\/nergens\/client ontbreekt\. Bouw de site eerst: npm run build\./,
    ],
    ['the folder cannot be written', { VAR_DIR: '/dev/null/var' }, /De site start niet\./],
    ['a setting is wrong', { PORT: 'abc' }, /PORT is "abc"\. Kies een getal/],
    ['the host is not ours', { HOST: '203.0.113.7' }, /Het adres 203\.0\.113\.7 is niet van deze computer/],
  ])('that %s', async (_, change, message) => {
    const site = await startSiteProcess({ ...prepare().env, ...change });
    expect(site.child.exitCode).toBe(1);
    expect(site.output()).toMatch(message);
  });

  it('nothing that a visitor typed, whatever happens', async () => {
    const { env } = prepare();
    const site = await startSiteProcess({ ...env, LOG_VERZOEKEN: '1' });
    await postForm(site.port, '/stuur/?naam=KANARIE', {
      token: createFormToken(SLEUTEL, Date.now()),
      aanvraag: JSON.stringify({ ...gesprek, naam: 'KANARIE' }),
    });
    await postForm(site.port, '/gooit/?naam=KANARIE', { naam: 'KANARIE' });
    await postForm(site.port, '/meldt/?naam=KANARIE', { naam: 'KANARIE' });
    await expect.poll(() => site.output()).toContain('"staat":"bezorgd"');
    expect(site.output()).toContain('"pad":"/stuur/"');
    expect(site.output()).toContain('at pagina (a.mjs:1:2)');
    expect(site.output()).not.toContain('KANARIE');
  });
});
