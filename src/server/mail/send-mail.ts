import type { SendBrief } from './brief.ts';
import { createPostFolderSender } from './post-folder.ts';
import { createSmtpSender } from './smtp.ts';

/** How mails leave: through the mail server when there is one, else as files in the post folder. */
export function createMailSender(input: { smtpUrl?: string; postDir: string; afzender: string }): SendBrief {
  return input.smtpUrl === undefined
    ? createPostFolderSender(input.postDir, input.afzender)
    : createSmtpSender(input.smtpUrl, input.afzender);
}
