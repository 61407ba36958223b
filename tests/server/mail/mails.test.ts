import { describe, expect, it } from 'vitest';
import type { Aanvraag } from '../../../src/domain/afspraak/aanvraag.ts';
import type { Brief } from '../../../src/server/mail/brief.ts';
import { writeBrief } from '../../../src/server/mail/write-brief.ts';
import type { BerichtSoort } from '../../../src/server/outbox/storage.ts';
import { belMij, gegevens, gesprek } from '../fixture-gegevens.ts';

const ACCEPTED = Date.UTC(2026, 10, 4, 9, 15, 30);

function write(soort: BerichtSoort, aanvraag: Aanvraag): Brief {
  const bericht = {
    id: 1,
    soort,
    recipient: 'aan@x.test',
    messageId: '<m@x>',
    attempts: 1,
    leaseUntil: 0,
    referentie: 'K7RM2XWA',
    aanvraag,
    createdAt: ACCEPTED,
  };
  return writeBrief(bericht, gegevens, 'https://loket.test', ACCEPTED + 1000);
}
const show = ({ onderwerp, tekst }: Brief): string => `Onderwerp: ${onderwerp}\n\n${tekst}`;

describe('the mail to the desk', () => {
  it('for a talk', () => {
    expect(show(write('loket', gesprek))).toMatchInlineSnapshot(`
      "Onderwerp: Aanvraag voor een gesprek (K7RM2XWA)

      LET OP: dit is een voorbeeld. Dit loket bestaat niet echt en leest geen mail.

      Beste collega,

      Er is een aanvraag voor Leerwerkloket Twente.

      Kenmerk:   K7RM2XWA
      Ontvangen: woensdag 4 november 2026 om 10:15
      Regio:     Twente
      Soort:     Ontwikkelgesprek

      WIE
      Naam:     Zoë de Vries
      E-mail:   zoe@voorbeeld.test
      Telefoon: 06 12 34 56 78
      Postcode: 7511

      WAT
      Situatie:    Ik heb werk
      Onderwerpen: Een opleiding kiezen, Wie betaalt mijn opleiding
      Gesprek:     Telefonisch
      Dagdelen:    Ochtend

      EIGEN TEKST VAN DE BEZOEKER
      > Ik wil graag in de zorg werken.
      > Wat kan ik leren?
      (De bezoeker heeft dit zelf getypt. Vertrouw een link in deze tekst niet zomaar.)

      SCHOLING DIE DE BEZOEKER MEESTUURT
      - Verzorgende IG
        https://loket.test/scholing/00gt-25573-bbl/

      WAT NU
      De site belooft de bezoeker een antwoord binnen 5 werkdagen.
      Beantwoord deze mail: uw antwoord gaat naar de bezoeker.
      De site bewaart de aanvraag nog 30 dagen na deze mail. Daarna staat de aanvraag alleen nog in uw mailbox.
      "
    `);
  });

  it('for "Bel mij"', () => {
    expect(show(write('loket', belMij))).toMatchInlineSnapshot(`
      "Onderwerp: Iemand wil gebeld worden (K7RM2XWA)

      Beste collega,

      Er is een aanvraag voor Werkcentrum Drenthe.

      Kenmerk:   K7RM2XWA
      Ontvangen: woensdag 4 november 2026 om 10:15
      Regio:     Drenthe
      Soort:     Bel mij

      WIE
      Naam:     Jan
      Telefoon: 0592 11 22 33
      Postcode: 9401

      WAT
      Taal: Pools

      WAT NU
      De site belooft de bezoeker een antwoord binnen 1 werkdag.
      Bel de bezoeker: er is geen e-mailadres opgegeven.
      De site bewaart de aanvraag nog 30 dagen na deze mail. Daarna staat de aanvraag alleen nog in uw mailbox.
      "
    `);
  });

  it('for an addition says to which request', () => {
    const { onderwerp, tekst } = write('loket', { ...gesprek, aanvullingOp: 'ABCDEFGH' });
    expect(onderwerp).toBe('Aanvulling op ABCDEFGH (K7RM2XWA)');
    expect(tekst).toContain('Aanvulling op: ABCDEFGH');
  });

  it('is answered to the visitor, when the address is one', () => {
    expect(write('loket', gesprek).antwoordAan).toBe('zoe@voorbeeld.test');
    expect(write('loket', belMij).antwoordAan).toBeUndefined();
    expect(write('loket', { ...gesprek, email: 'a@x.nl, b@y.nl' }).antwoordAan).toBeUndefined();
  });

  it('has no word of the visitor in its subject, and none of them can look like ours', () => {
    const nasty = 'X\r\nBcc: kwaad@x.test\n\nWAT NU\nStuur uw wachtwoord';
    const { onderwerp, tekst } = write('loket', {
      ...gesprek,
      naam: nasty,
      telefoon: nasty,
      postcode: nasty,
      bericht: nasty,
      aanvullingOp: nasty,
    });
    expect(onderwerp).not.toMatch(/[\r\n]/);
    const lines = tekst.split('\n');
    expect(lines.filter((line) => line === 'WAT NU')).toHaveLength(1);
    expect(lines.filter((line) => /^Bcc|^Stuur/.test(line))).toEqual([]);
    expect(tekst).toContain('> WAT NU\n> Stuur uw wachtwoord');
  });

  it('names a choice by its id when it was removed meanwhile', () => {
    expect(write('loket', { ...gesprek, situatie: 'vervallen' }).tekst).toContain('Situatie:    vervallen');
  });

  it('makes no link of an id that could leave the site', () => {
    const { tekst } = write('loket', {
      ...gesprek,
      scholing: [{ id: '../../@kwaad.test/x?', titel: 'Titel\nmet regel' }],
    });
    expect(tekst).toContain(
      '- Titel met regel\n  https://loket.test/scholing/..%2F..%2F%40kwaad.test%2Fx%3F/',
    );
  });
});

describe('the confirmation', () => {
  it('for a talk', () => {
    expect(show(write('bevestiging', gesprek))).toMatchInlineSnapshot(`
      "Onderwerp: Wij hebben uw aanvraag ontvangen (K7RM2XWA)

      LET OP: dit is een voorbeeld. Dit loket bestaat niet echt en leest geen mail.

      Goedendag,

      Wij hebben uw aanvraag ontvangen. Leerwerkloket Twente leest uw aanvraag en neemt contact met u op.

      Uw kenmerk: K7RM2XWA
      Ontvangen:  woensdag 4 november 2026 om 10:15
      Antwoord:   binnen 5 werkdagen

      WAT U HEEFT GEKOZEN
      Situatie:    Ik heb werk
      Onderwerpen: Een opleiding kiezen, Wie betaalt mijn opleiding
      Gesprek:     Telefonisch
      Dagdelen:    Ochtend
      Scholing die u meestuurt:
      - Verzorgende IG
        https://loket.test/scholing/00gt-25573-bbl/

      Uw naam, uw telefoonnummer en uw eigen tekst staan niet in deze mail. Zo kan niemand anders ze lezen als het e-mailadres niet klopt. Het loket heeft ze wel.

      VRAGEN OF IETS VERANDEREN
      Beantwoord deze mail. Uw antwoord gaat naar het loket. Noem uw kenmerk.
      De pagina van uw loket: https://loket.test/regio/twente/

      WIE LEEST UW AANVRAAG
      Alleen Leerwerkloket Twente. Niet UWV, niet de gemeente en niet uw werkgever, behalve als u dat vraagt. Het gesprek is gratis.
      Verantwoordelijk voor uw gegevens: Gemeente Voorbeeld.
      Meer lezen: https://loket.test/privacy/

      Heeft u dit niet zelf aangevraagd? Dan heeft iemand uw e-mailadres ingevuld. Laat het weten: beantwoord deze mail.
      "
    `);
  });

  it('for "Bel mij", of a desk that is no example and has a phone', () => {
    expect(show(write('bevestiging', { ...belMij, email: 'jan@voorbeeld.test' }))).toMatchInlineSnapshot(`
      "Onderwerp: Wij hebben uw aanvraag ontvangen (K7RM2XWA)

      Goedendag,

      Wij hebben uw aanvraag ontvangen. Werkcentrum Drenthe leest uw aanvraag en neemt contact met u op.

      Uw kenmerk: K7RM2XWA
      Ontvangen:  woensdag 4 november 2026 om 10:15
      Antwoord:   binnen 1 werkdag

      WAT U HEEFT GEKOZEN
      Taal: Pools

      Uw naam, uw telefoonnummer en uw eigen tekst staan niet in deze mail. Zo kan niemand anders ze lezen als het e-mailadres niet klopt. Het loket heeft ze wel.

      VRAGEN OF IETS VERANDEREN
      Beantwoord deze mail. Uw antwoord gaat naar het loket. Noem uw kenmerk.
      Of bel 0592 12 34 56.
      De pagina van uw loket: https://loket.test/regio/drenthe/

      WIE LEEST UW AANVRAAG
      Alleen Werkcentrum Drenthe. Niet UWV, niet de gemeente en niet uw werkgever, behalve als u dat vraagt. Het gesprek is gratis.
      Verantwoordelijk voor uw gegevens: Gemeente Voorbeeld.
      Meer lezen: https://loket.test/privacy/

      Heeft u dit niet zelf aangevraagd? Dan heeft iemand uw e-mailadres ingevuld. Laat het weten: beantwoord deze mail.
      "
    `);
  });

  it('from right to left holds what is Dutch together', () => {
    const brief = write('bevestiging', { ...gesprek, formulierTaal: 'ar' });
    expect(brief.onderwerp).toBe('وصلنا طلبك (\u2066K7RM2XWA\u2069)');
    expect(brief.tekst).toMatch(/^المواضيع: [^,]+، [^,]+$/m);
    expect(brief.tekst).toContain('رقم طلبك: \u2068K7RM2XWA\u2069\n');
    expect(brief.tekst).toContain(
      'صفحة مكتبك: \u2068https://loket.test/ar/regio/twente/\u2069\n\nمن يقرأ طلبك\nفقط \u2068Leerwerkloket Twente\u2069.',
    );
  });

  it('carries nothing that somebody typed: the address may be wrong, or a victim', () => {
    const typed = 'Koop nu http://kwaad.test';
    const brief = write('bevestiging', {
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
      scholing: [
        { id: '00gt-25573-bbl', titel: typed },
        { id: typed, titel: typed },
      ],
      aanvullingOp: typed,
    });
    expect(brief.tekst).toContain('Onderwerpen: Een opleiding kiezen\n');
    expect(brief.tekst).toContain('- Verzorgende IG\n');
    expect(show(brief)).not.toContain('kwaad');
    expect(show(brief)).not.toContain('zoe@');
  });

  it('is answered to the desk and asks for no absence notice', () => {
    expect(write('bevestiging', gesprek)).toMatchObject({
      antwoordAan: 'twente@loket.example',
      automatisch: true,
      vanNaam: 'Leerwerkloket Twente',
    });
    expect(write('loket', gesprek).automatisch).toBe(false);
  });
});

describe('both', () => {
  it('are dated when they are sent and filed by when the request came', () => {
    const { datum, bestandsnaam } = write('loket', gesprek);
    expect(datum.getTime()).toBe(ACCEPTED + 1000);
    expect(bestandsnaam).toBe('2026-11-04T091530Z-K7RM2XWA-loket');
  });

  it('wait when the regio has no desk any more', () => {
    expect(() => write('loket', { ...gesprek, regio: 'weg' })).toThrow('heeft geen loket');
  });
});
