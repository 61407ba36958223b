import type { Dkim, SendBrief } from './brief.ts';
import { createPostFolderSender } from './post-folder.ts';
import { createSmtpSender } from './smtp.ts';

/** How mails leave: through the mail server when there is one, else as files in the post folder, which are not signed. */
export function createMailSender(input: {
  smtpUrl?: string | undefined;
  postDir: string;
  afzender: string;
  dkim?: Dkim | undefined;
}): SendBrief {
  return input.smtpUrl === undefined
    ? createPostFolderSender(input.postDir, input.afzender)
    : createSmtpSender(input.smtpUrl, input.afzender, { dkim: input.dkim });
}
