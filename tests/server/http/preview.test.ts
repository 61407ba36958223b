import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startTestServer } from '../fixture-server.ts';

/** No desk is example data any more. */
function makeReal(distDir: string): void {
  const file = join(distDir, 'run-time', 'gegevens.json');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"voorbeeld":true', '"voorbeeld":false'));
}

describe('a preview', () => {
  const env = { VOORVERTONING: 'redactie/twente' };

  it('accepts no form, and says so in the frame of the site', async () => {
    const server = await startTestServer(env);
    const { token } = JSON.parse((await server.get('/token/')).text) as { token: string };
    const answer = await server.post('/stuur/', { token, aanvraag: '{}' });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('<header>Het loket</header>');
    expect(answer.text).toContain('<h1>Dit is een voorvertoning</h1>');
    expect(answer.text).toContain('Uw formulier is niet verstuurd.');
  });

  it('keeps search engines away from every page, also when its content is real', async () => {
    const server = await startTestServer(env, makeReal);
    expect((await server.get('/over/')).headers['x-robots-tag']).toBe('noindex');
    const real = await startTestServer({}, makeReal);
    expect((await real.get('/over/')).headers['x-robots-tag']).toBeUndefined();
  });
});
