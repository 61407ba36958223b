import { cleanText } from './clean-text.ts';
import { langOfMail } from './document.ts';
import type { Blok, MailDocument, Regel } from './document.ts';

// No colours: the mail program's own are readable, in its dark mode too. Nothing is fetched, so nothing tells on a reader.
const BODY =
  'font-family:Arial,Helvetica,sans-serif;font-size:17px;line-height:1.5;max-width:640px;margin:0 auto;padding:16px';
const QUOTE =
  'margin:16px 0;padding:0 16px;border:solid;border-width:0 0 0 4px;overflow-wrap:anywhere;unicode-bidi:isolate';
const BUTTON = 'display:inline-block;padding:12px 0;font-weight:bold';

/** A mail as HTML: one column, no pictures, no script, nothing from elsewhere. Everything in it is escaped. */
export function renderHtml(mail: MailDocument): string {
  return [
    '<!doctype html>',
    `<html lang="${langOfMail(mail)}" dir="${mail.richting}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    // Tells mail programs not to make links of numbers and dates by themselves.
    '<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">',
    `<title>${escape(mail.onderwerp)}</title>`,
    '</head>',
    `<body style="${BODY}">`,
    `<h1 style="font-size:24px;line-height:1.3">${escape(mail.onderwerp)}</h1>`,
    ...mail.blokken.map(renderBlok),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function renderBlok(blok: Blok): string {
  switch (blok.soort) {
    case 'kop':
      return `<h2 style="font-size:20px;margin:24px 0 8px">${escape(blok.tekst)}</h2>`;
    case 'alinea':
      return `<p>${blok.regels.map(renderLine).join('<br>\n')}</p>`;
    case 'velden':
      return `<dl>\n${blok.velden
        .map(
          ([naam, waarde]) =>
            `<dt><strong>${escape(naam)}</strong></dt>\n<dd style="margin:0 0 8px;overflow-wrap:anywhere">${withoutLinks(waarde)}</dd>`,
        )
        .join('\n')}\n</dl>`;
    case 'lijst':
      return `<ul>\n${blok.items.map(({ tekst, adres }) => `<li>${link(tekst, adres)}</li>`).join('\n')}\n</ul>`;
    case 'citaat':
      return `<blockquote dir="auto" style="${QUOTE}">${cleanText(blok.tekst)
        .split('\n')
        .map(withoutLinks)
        .join('<br>\n')}</blockquote>`;
    case 'knop':
      return `<p>${link(blok.tekst, blok.adres, BUTTON)}</p>`;
  }
}

function renderLine({ tekst, adres }: Regel): string {
  const at = adres ? tekst.indexOf(adres) : -1;
  if (adres === undefined || at < 0) return escape(tekst);
  return escape(tekst.slice(0, at)) + link(adres, adres) + escape(tekst.slice(at + adres.length));
}

function link(tekst: string, adres: string, style?: string): string {
  return `<a href="${escape(adres)}"${style ? ` style="${style}"` : ''}>${escape(tekst)}</a>`;
}

/**
 * A text that somebody typed. Mail programs make links of what looks like an address; the signs that they look for
 * stand in an element of their own, so that they find none. Whoever copies the text gets it as it was typed.
 */
function withoutLinks(text: string): string {
  return text
    .split(/([.@:/])/)
    .map((part, index) => (index % 2 === 1 ? `<span>${part}</span>` : escape(part)))
    .join('');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
