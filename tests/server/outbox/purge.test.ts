import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPostFolderSender } from '../../../src/server/mail/post-folder.ts';
import { writeBrief } from '../../../src/server/mail/write-brief.ts';
import { acceptAanvraag } from '../../../src/server/outbox/accept.ts';
import { createFormToken } from '../../../src/server/outbox/form-token.ts';
import { KEEP_DELIVERED, purge } from '../../../src/server/outbox/purge.ts';
import { gegevens, gesprek, SLEUTEL } from '../fixture-gegevens.ts';
import { DAY, NOW, openTestOutbox } from './fixture-outbox.ts';
import type { TestOutbox } from './fixture-outbox.ts';

const CANARY = 'KANARIEVOGEL';
const withCanary = {
  ...gesprek,
  naam: CANARY,
  bericht: `${CANARY} `.repeat(50),
  email: `${CANARY}@voorbeeld.test`,
};

/** Names of the files under a folder that hold the canary, in any of the ways in which mail writes text. */
function findCanary(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(CANARY))
    .map((entry) => entry.name);
}
async function acceptAndDeliver(outbox: TestOutbox, deliverBevestiging = true): Promise<void> {
  const send = createPostFolderSender(join(outbox.folder, 'post'), 'loket@loket.test');
  await acceptAanvraag(outbox.context, withCanary, createFormToken(SLEUTEL, NOW), NOW);
  for (
    let bericht = await outbox.storage.claimBericht(NOW, NOW + 1);
    bericht;
    bericht = await outbox.storage.claimBericht(NOW, NOW + 1)
  ) {
    if (bericht.soort === 'bevestiging' && !deliverBevestiging) {
      await outbox.storage.markGeparkeerd(bericht, 'EENVELOPE 550 RCPT TO');
      continue;
    }
    await send(writeBrief(bericht, gegevens, 'https://loket.test', NOW));
    await outbox.storage.markBezorgd(bericht, NOW);
  }
  for (const name of readdirSync(join(outbox.folder, 'post')))
    utimesSync(join(outbox.folder, 'post', name), NOW / 1000, NOW / 1000);
}
const purgeAt = (outbox: TestOutbox, now: number): Promise<void> =>
  purge({
    storage: outbox.storage,
    postDir: join(outbox.folder, 'post'),
    log: (regel) => outbox.log.push(regel),
    now: () => now,
  });

describe('the purge', () => {
  it('leaves no trace of a request 30 days after its delivery, in any file', async () => {
    const outbox = openTestOutbox();
    await acceptAndDeliver(outbox);
    expect(findCanary(outbox.folder).length).toBeGreaterThan(2);
    await purgeAt(outbox, NOW + KEEP_DELIVERED);
    expect(outbox.log).toEqual([{ soort: 'opruimen', aanvragen: 0, post: 0 }]);
    await purgeAt(outbox, NOW + KEEP_DELIVERED + 1);
    expect(outbox.log[1]).toEqual({ soort: 'opruimen', aanvragen: 1, post: 2 });
    expect(findCanary(outbox.folder)).toEqual([]);
    await outbox.storage.close();
    expect(findCanary(outbox.folder)).toEqual([]);
  });

  it('keeps a request that is not delivered to the last mail, however old', async () => {
    const outbox = openTestOutbox();
    await acceptAndDeliver(outbox, false);
    await purgeAt(outbox, NOW + 365 * DAY);
    expect(outbox.log[0]).toMatchObject({ aanvragen: 0 });
    expect(await outbox.storage.readStand()).toEqual({ wachtend: 0, geparkeerd: 1 });
  });

  it('leaves younger mails in the post folder, and needs no folder', async () => {
    const outbox = openTestOutbox();
    await purgeAt(outbox, NOW);
    const post = join(outbox.folder, 'post');
    mkdirSync(post);
    writeFileSync(join(post, 'nieuw.eml'), 'x');
    await purgeAt(outbox, Date.now());
    expect(readdirSync(post)).toEqual(['nieuw.eml']);
  });
});
