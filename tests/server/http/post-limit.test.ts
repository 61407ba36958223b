import { describe, expect, it } from 'vitest';
import { startTestServer } from '../fixture-server.ts';

describe('a flood of forms from one network address', () => {
  it('is stopped after 300 in a minute, before it is read, and told when to come back', async () => {
    const server = await startTestServer({ ACHTER_PROXY: '1' });
    const send = (from: string, big = '') => server.post('/echo/', { big }, { 'X-Forwarded-For': from });
    const first = [];
    // Both are of one household: its network is counted.
    for (let round = 0; round < 300; round += 50)
      first.push(
        ...(await Promise.all(
          Array.from({ length: 50 }, (_, i) => send(`2001:db8:1:2::${(round + i).toString(16)}`)),
        )),
      );
    expect(new Set(first.map(({ status }) => status))).toEqual(new Set([200]));

    const stopped = await send('2001:db8:1:2:ffff::1', 'x'.repeat(70_000));
    expect(stopped.status).toBe(429);
    expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(stopped.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(stopped.text).toContain('Het is even te druk');
    expect(stopped.text).toContain('Bel dan het loket.');

    expect((await send('2001:db8:1:3::1')).status).toBe(200);
    expect((await server.get('/', { 'X-Forwarded-For': '2001:db8:1:2::1' })).status).toBe(200);
  });
});
