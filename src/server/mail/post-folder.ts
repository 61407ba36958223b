import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { SendBrief } from './brief.ts';
import { MailFout, toMailFout } from './mail-fout.ts';
import { toMessage } from './message.ts';

/** Without a mail server: each mail becomes a file that mail programs can open. A second attempt replaces the first. */
export function createPostFolderSender(folder: string, afzender: string): SendBrief {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return async (brief) => {
    const message = toMessage(brief, afzender);
    try {
      const { message: bytes } = await transport.sendMail(message);
      await writeWhole(folder, `${brief.bestandsnaam}.eml`, bytes as Buffer);
    } catch (error) {
      throw error instanceof MailFout ? error : toMailFout(error);
    }
  };
}

/** Written beside and renamed: whoever looks sees a whole mail or none. */
async function writeWhole(folder: string, naam: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${naam}.deel`);
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(folder, naam));
}
