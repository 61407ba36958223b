import { describe, expect, it } from 'vitest';
import { TALEN } from '../../../src/domain/taal/talen.ts';
import type { Brief } from '../../../src/server/mail/brief.ts';
import { BERICHT_SOORTEN } from '../../../src/server/outbox/bericht.ts';
import type { BerichtInhoud } from '../../../src/server/outbox/bericht.ts';
import { readLink } from '../../../src/server/outbox/signed-link.ts';
import type { LinkDoel } from '../../../src/domain/afspraak/balie.ts';
import { belMij, gesprek, SLEUTEL, werkgever } from '../fixture-gegevens.ts';
import { ACCEPTED, KINDS, REFERENCE, SITE, toDesk, toVisitor, write, young } from './fixture-mails.ts';

const DAY = 24 * 60 * 60 * 1000;
const show = ({ vanNaam, antwoordAan, onderwerp, tekst }: Brief): string =>
  `Van: ${vanNaam}\nAntwoord aan: ${antwoordAan ?? '-'}\nOnderwerp: ${onderwerp}\n\n${tekst}`;
const linksIn = (html: string): string[] => [...html.matchAll(/<a href="([^"]*)"/g)].map(([, url]) => url!);
/** What a reader sees of HTML, without its marks. */
const seen = (html: string): string =>
  html
    .replace(/<br>\n/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

describe('every mail as it is', () => {
  it('has an example here', () => {
    expect(new Set(KINDS.map(([, { soort }]) => soort))).toEqual(new Set(BERICHT_SOORTEN));
  });

  it.each(KINDS)('%s', async (naam, inhoud) => {
    const brief = write(inhoud);
    await expect(show(brief)).toMatchFileSnapshot(`./__snapshots__/${naam}.txt`);
    await expect(brief.html).toMatchFileSnapshot(`./__snapshots__/${naam}.html`);
  });

  it.each(TALEN)('the confirmation and the mail after three months in %s', async (taal) => {
    for (const [naam, brief] of [
      ['bevestiging', toVisitor({ ...young, formulierTaal: taal })],
      ['vervolg', write({ soort: 'vervolg', regio: 'twente', taal })],
    ] as const) {
      await expect(show(brief)).toMatchFileSnapshot(`./__snapshots__/taal/${naam}-${taal}.txt`);
      await expect(brief.html).toMatchFileSnapshot(`./__snapshots__/taal/${naam}-${taal}.html`);
    }
  });
});

describe('every mail', () => {
  it.each(KINDS)('%s: its HTML is in its language, and asks for nothing from elsewhere', (_, inhoud) => {
    const { html, onderwerp } = write(inhoud);
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl" dir="ltr">/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain(`<title>${onderwerp}</title>`);
    expect(html).not.toMatch(/<(img|link|script|style|iframe|form|object|table)|url\(|src=|@import| on\w+=/i);
    expect(linksIn(html).filter((url) => !url.startsWith(`${SITE}/`))).toEqual([]);
  });

  it.each(KINDS)('%s: every link of the HTML stands whole in the plain text', (_, inhoud) => {
    const { html, tekst } = write(inhoud);
    for (const url of linksIn(html)) expect(tekst).toContain(url.replaceAll('&amp;', '&'));
  });

  it.each(KINDS)('%s: says the same in both', (_, inhoud) => {
    const { html, tekst } = write(inhoud);
    const words = (text: string): string[] =>
      text
        .toLowerCase()
        .replace(/https:\S+/g, '')
        .match(/[\p{L}\d@]+/gu) ?? [];
    const head = html.indexOf('</h1>');
    expect(words(seen(html.slice(head)))).toEqual(words(tekst));
  });

  it.each(KINDS)('%s: has sentences of at most 20 words', (_, inhoud) => {
    const own = write(inhoud).tekst.replace(/^(>|- |.*https:).*$/gm, '');
    const sentences = own.split(/[.?!:]\s|\n/).filter((sentence) => sentence.split(/\s+/).length > 20);
    expect(sentences).toEqual([]);
  });

  it.each(KINDS.filter(([, { soort }]) => !['storing', 'melding', 'stand'].includes(soort)))(
    '%s: has the reference in its subject',
    (_, i) => {
      expect(write(i).onderwerp).toContain(REFERENCE);
    },
  );

  it('is dated when it is sent, and filed by when it was queued', () => {
    const { datum, bestandsnaam } = toDesk(gesprek);
    expect(datum.getTime()).toBe(ACCEPTED + 1000);
    expect(bestandsnaam).toBe('2026-11-04T091530Z-K7RM2XWA-loket');
  });

  it('of the operator has a file of its own, though it has no reference', () => {
    const storing: BerichtInhoud = {
      soort: 'storing',
      melding: { wat: 'bewaartermijn', dagen: 60, aantal: 1, referenties: [REFERENCE] },
    };
    expect(write(storing, { id: 7 }).bestandsnaam).toBe('2026-11-04T091530Z-7-storing');
  });

  it.each([
    ['the regio has no desk any more', { ...gesprek, regio: 'weg' }, 'De regio weg heeft geen loket'],
    ['the regio has a name of the language itself', { ...gesprek, regio: 'constructor' }, 'heeft geen loket'],
    ['the other desk is not there', { ...gesprek, bestemming: 'weg' }, 'heeft geen bestemming "weg"'],
  ])('waits when %s', (_, aanvraag, message) => {
    expect(() => toDesk(aanvraag)).toThrow(message);
  });
});

describe('the mail to the desk', () => {
  it.each([
    ['the loket', gesprek, 'Leerwerkloket Twente', 'binnen 5 werkdagen'],
    ['another desk', young, 'Jongerenloket Twente', 'binnen 3 werkdagen'],
  ])('of %s is addressed to that desk and holds to its promise', (_, aanvraag, naam, promise) => {
    const { tekst, vanNaam } = toDesk(aanvraag);
    expect(vanNaam).toBe(naam);
    expect(tekst).toContain(`Er is een aanvraag voor ${naam}.`);
    expect(tekst).toContain(promise);
  });

  it('is answered to the visitor, when the address is one', () => {
    expect(toDesk(gesprek).antwoordAan).toBe('zoe@voorbeeld.test');
    expect(toDesk(belMij).antwoordAan).toBeUndefined();
    expect(toDesk({ ...gesprek, email: 'a@x.nl, b@y.nl' }).antwoordAan).toBeUndefined();
  });

  it('names a choice and an age by its id when it was removed meanwhile', () => {
    const { tekst } = toDesk({ ...gesprek, situatie: 'vervallen', leeftijd: '0-17' });
    expect(tekst).toContain('Situatie:    vervallen');
    expect(tekst).toMatch(/Leeftijd: +0-17/);
  });

  it('makes no link of an id that could leave the site', () => {
    const { tekst, html } = toDesk({
      ...gesprek,
      scholing: [{ id: '../../@kwaad.test/x?', titel: 'Titel\nmet regel' }],
    });
    const url = 'https://loket.test/scholing/..%2F..%2F%40kwaad.test%2Fx%3F/';
    expect(tekst).toContain(`- Titel met regel\n  ${url}`);
    expect(linksIn(html)).toContain(url);
  });
});

describe('the links of a mail', () => {
  it.each([
    ['loket', toDesk(gesprek), '/afspraak/oppakken/', 'loket', 90],
    ['loket', toDesk(gesprek), '/afspraak/gesprek-gehad/', 'loket', 90],
    ['herinnering', write({ soort: 'herinnering', aanvraag: young }), '/afspraak/oppakken/', 'loket', 90],
    [
      'herinnering-reserve',
      write({ soort: 'herinnering-reserve', aanvraag: young }),
      '/afspraak/gesprek-gehad/',
      'loket',
      90,
    ],
    ['bevestiging', toVisitor(gesprek), '/afspraak/stand/', 'bezoeker', 30],
    ['bevestiging', toVisitor(gesprek), '/afspraak/intrekken/', 'bezoeker', 30],
    [
      'vervolg',
      write({ soort: 'vervolg', regio: 'twente', taal: 'nl' }),
      '/afspraak/het-is-goed-zo/',
      'vervolg',
      30,
    ],
    [
      'verwijzing',
      write({ soort: 'verwijzing', regio: 'twente', verwijzer: 'uwv', ouder: false }),
      '/regio/twente/afspraak/',
      'verwijzing',
      7,
    ],
  ] as [string, Brief, string, LinkDoel, number][])(
    'in %s opens one page, for one purpose, and for so many days',
    (_, { html }, page, doel, days) => {
      const found = linksIn(html)
        .map((text) => new URL(text.replaceAll('&amp;', '&')))
        .find(({ pathname, search }) => pathname === page && search !== '');
      const link = found?.searchParams.get(doel === 'verwijzing' ? 'verwijzing' : 't') ?? '';
      expect(readLink(doel, link, SLEUTEL, ACCEPTED + days * DAY)).toBe(REFERENCE);
      expect(readLink(doel, link, SLEUTEL, ACCEPTED + days * DAY + 2000)).toBeUndefined();
      const others = (['loket', 'bezoeker', 'verwijzing', 'vervolg'] as const).filter(
        (other) => other !== doel,
      );
      for (const other of others) expect(readLink(other, link, SLEUTEL, ACCEPTED)).toBeUndefined();
    },
  );

  it('of a referral ends when the referral does, however late the mail is', () => {
    const inhoud: BerichtInhoud = { soort: 'verwijzing', regio: 'twente', verwijzer: 'uwv', ouder: false };
    const late = write(inhoud, { ontvangenOp: ACCEPTED - 3 * DAY });
    const link = /verwijzing=([^\s]+)/.exec(late.tekst)?.[1] ?? '';
    expect(readLink('verwijzing', link, SLEUTEL, ACCEPTED + 4 * DAY)).toBe(REFERENCE);
    expect(readLink('verwijzing', link, SLEUTEL, ACCEPTED + 4 * DAY + 1)).toBeUndefined();
    expect(late.tekst).toContain('De link werkt tot zondag 8 november 2026.');
  });

  it('leads to the form in the language of the visitor', () => {
    expect(write({ soort: 'vervolg', regio: 'twente', taal: 'pl' }).tekst).toContain(
      `${SITE}/pl/regio/twente/afspraak/?vorm=bel-mij&vervolg=${REFERENCE}#bel-mij\n`,
    );
  });
});

describe('the confirmation', () => {
  it('from right to left holds what is Dutch together', () => {
    const { onderwerp, tekst, html } = toVisitor({ ...gesprek, formulierTaal: 'ar' });
    expect(onderwerp).toBe('وصلنا طلبك (\u2066K7RM2XWA\u2069)');
    expect(tekst).toMatch(/^المواضيع: [^,]+، [^,]+$/m);
    expect(tekst).toContain('رقم طلبك: \u2068K7RM2XWA\u2069\n');
    expect(html).toContain('<html lang="ar" dir="rtl">');
  });

  it('carries nothing that somebody typed: the address may be wrong, or a victim', () => {
    const typed = 'Koop nu http://kwaad.test';
    const brief = toVisitor({
      ...gesprek,
      naam: typed,
      telefoon: typed,
      bericht: typed,
      postcode: typed,
      situatie: typed,
      onderwerpen: ['leren', typed],
      gespreksvorm: typed,
      dagdelen: [typed],
      taal: typed,
      leeftijd: typed,
      vervolg: typed,
      vervolgOp: typed,
      scholing: [
        { id: '00gt-25573-bbl', titel: typed },
        { id: typed, titel: typed },
      ],
      aanvullingOp: typed,
    });
    expect(brief.tekst).toContain('Onderwerpen: Een opleiding kiezen\n');
    expect(brief.tekst).toContain('- Verzorgende IG\n');
    expect(JSON.stringify(brief)).not.toMatch(/kwaad|zoe@/i);
  });

  it('names the desk that answers, with its phone', () => {
    const { tekst, antwoordAan } = toVisitor(young);
    expect(tekst).toContain('Jongerenloket Twente leest uw aanvraag');
    expect(tekst).toContain('Of bel 053 123 45 67.');
    expect(tekst).toContain('Verantwoordelijk voor uw gegevens: Gemeente Jongvoorbeeld.');
    expect(tekst).toContain('Alleen Jongerenloket Twente. Het gesprek is gratis.');
    expect(tekst).not.toContain('niet de gemeente');
    expect(antwoordAan).toBe('jongeren@loket.example');
  });
});

describe('what a mail does not hold', () => {
  const typed = {
    naam: 'Kanariegeel',
    bericht: 'Kanariegeel',
    telefoon: '0699887766',
    email: 'kanarie@x.test',
  };
  it.each([
    ['herinnering', { soort: 'herinnering', aanvraag: { ...young, ...typed } }],
    ['herinnering-reserve', { soort: 'herinnering-reserve', aanvraag: { ...young, ...typed } }],
    ['bevestiging', { soort: 'bevestiging', aanvraag: { ...werkgever, ...typed } }],
  ] as [string, BerichtInhoud][])('%s: nothing of the visitor', (_, inhoud) => {
    expect(JSON.stringify(write(inhoud))).not.toMatch(/kanarie|0699887766/i);
  });

  it('the mail of the operator has nobody to answer to', () => {
    const [, inhoud] = KINDS.find(([naam]) => naam === 'storing-geparkeerd')!;
    expect(write(inhoud).antwoordAan).toBeUndefined();
  });
});

describe('what a visitor typed', () => {
  const HOSTILE: [string, string][] = [
    ['line breaks and a header', 'X\r\nBcc: kwaad@x.test\r\n\r\nWAT NU\r\nStuur uw wachtwoord'],
    ['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['an end of the quotation', '</blockquote><a href="https://kwaad.test">klik</a>'],
    ['an attribute', `" onmouseover="alert(1)" x='`],
    ['an entity', '&lt;script&gt; &amp; &#60;'],
    ['an address', 'https://kwaad.test/pad?x=1 www.kwaad.test kwaad@kwaad.test mailto:kwaad@x.test'],
    ['marks that turn the direction', '\u202Ekwaad\u2066 \u200F'],
    ['NUL and friends', 'a\0b\x07c\x1b[31md'],
    ['a template', '{{7*7}} ${7*7} {loket} {kenmerk} <%= 1 %> $& $1'],
    ['10,000 emoji', '😀'.repeat(10_000)],
    ['only dots of SMTP', '.\r\n.\r\n'],
    ['half a surrogate', 'a\uD800b'],
  ];
  it.each(HOSTILE)('%s: stands in the mail as text, whole, and nowhere becomes a link or ours', (_, text) => {
    const { onderwerp, tekst, html, vanNaam, antwoordAan } = toDesk({
      ...gesprek,
      naam: text,
      telefoon: text,
      postcode: text,
      bericht: text,
      email: text,
      aanvullingOp: text,
      vervolgOp: text,
      leeftijd: text,
    });
    expect([onderwerp, vanNaam, antwoordAan]).toEqual([
      'Aanvulling (K7RM2XWA)',
      'Leerwerkloket Twente',
      undefined,
    ]);
    const plain = toDesk(gesprek);
    expect(linksIn(html)).toEqual(linksIn(plain.html));
    expect(html).not.toMatch(/<(script|img)|<[^>]* on\w+=/i);
    // Our own headings stand there once, whatever was typed.
    expect(tekst.split('\n').filter((line) => line === 'WAT NU')).toHaveLength(1);
    expect(tekst.split('\n').filter((line) => /^(Bcc|Stuur)/.test(line))).toEqual([]);
    const quoted = seen(/<blockquote[^>]*>(.*)<\/blockquote>/s.exec(html)?.[1] ?? '-');
    const lines = tekst.split('\n').filter((line) => line.startsWith('>'));
    expect(lines.map((line) => line.replace(/^> ?/, '')).join('\n')).toBe(quoted);
    const strip = (t: string): string => t.replace(/[^\p{L}\p{N}\p{S}\p{Po}\p{Sm}]|\uFFFD|\uFFFC/gu, '');
    expect(strip(quoted)).toBe(strip(text.toWellFormed()));
  });

  it('has no sign left by which a mail program finds an address', () => {
    const { html } = toDesk({ ...gesprek, bericht: HOSTILE[5]![1], naam: 'www.kwaad.test' });
    const runs = html
      .slice(html.indexOf('<body'))
      .replace(/<a .*?<\/a>/gs, '')
      .split(/<[^>]*>/);
    expect(runs.filter((run) => /\w[.@]\w|:\/\//.test(run))).toEqual([]);
  });
});
