import { quote } from './clean-text.ts';
import { langOfMail } from './document.ts';
import type { Blok, MailDocument } from './document.ts';

/** A mail as plain text. A heading holds on to what follows it. */
export function renderText(mail: MailDocument): string {
  let text = '';
  mail.blokken.forEach((blok, index) => {
    const afterHeading = mail.blokken[index - 1]?.soort === 'kop';
    text += (index === 0 ? '' : afterHeading ? '\n' : '\n\n') + renderBlok(blok, mail);
  });
  return `${text}\n`;
}

function renderBlok(blok: Blok, mail: MailDocument): string {
  switch (blok.soort) {
    case 'kop':
      return blok.tekst.toLocaleUpperCase(langOfMail(mail));
    case 'alinea':
      return blok.regels.map(({ tekst }) => tekst).join('\n');
    case 'velden':
      return renderFields(blok.velden, mail);
    case 'lijst':
      return blok.items.map(({ tekst, adres }) => `- ${tekst}\n  ${adres}`).join('\n');
    case 'citaat':
      return quote(blok.tekst);
    case 'knop':
      return `${blok.tekst}:\n${blok.adres}`;
  }
}

/** Values under each other; from right to left a column of spaces would end on the wrong side. */
function renderFields(fields: [string, string][], { richting }: MailDocument): string {
  const width = richting === 'rtl' ? 0 : Math.max(...fields.map(([naam]) => naam.length)) + 2;
  return fields.map(([naam, waarde]) => `${`${naam}: `.padEnd(width)}${waarde}`).join('\n');
}
