import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content-files/check/check-content.ts';
import { findProblems, treeWith, VANDAAG } from '../base-tree.ts';

const LOKET = 'regios/twente/loket.yaml';
const JONGEREN = '{ id: jongeren, soort: jongerenloket, naam: Jongerenloket, mailbox: jongeren@loket.nl }';
const NAMELESS = '{ id: taal, soort: taalhuis, naam: Taalhuis }';

/** The loket of Twente with these lines; they start at line 11. */
const loketWith = (lines: string, changes: { van: string; naar: string }[] = []) =>
  treeWith(...changes.map((change) => ({ bestand: LOKET, ...change })), {
    bestand: LOKET,
    van: 'gecontroleerd_op: 2026-11-01\n',
    naar: `gecontroleerd_op: 2026-11-01\n${lines}`,
  });
const regels = (...rules: string[]) =>
  `bestemmingen: [${JONGEREN}, ${NAMELESS}]\nregels:\n${rules
    .map((rule) => `  - { ${rule}, bron: Proef 2026, bevestigd: ja }\n`)
    .join('')}`;

describe('rules that are right', () => {
  it.each([
    ['under 27', regels('wanneer: { leeftijd_onder: 27 }, naar: jongeren')],
    ['postcodes as numbers or as text', regels("wanneer: { postcodes: [75, '7511'] }, naar: jongeren")],
    [
      'a narrow rule before a wide one',
      regels(
        'wanneer: { leeftijd_onder: 23, op_school: ja }, naar: loket',
        'wanneer: { leeftijd_onder: 27 }, naar: jongeren',
      ),
    ],
    [
      'one that is not confirmed',
      regels('wanneer: { wie: werkgever }, naar: jongeren').replace('ja }', 'nee }'),
    ],
  ])('%s', (_, lines) => {
    expect(findProblems(loketWith(lines))).toEqual([]);
  });

  it.each(['ja', 'nee'])('bring no problem before the site goes public: bevestigd: %s', (bevestigd) => {
    const lines = regels('wanneer: { leeftijd_onder: 27 }, naar: jongeren').replace(
      'bevestigd: ja',
      `bevestigd: ${bevestigd}`,
    );
    const { problems } = checkContent(loketWith(lines), { vandaag: VANDAAG, productie: true });
    expect(problems.filter(({ bestand }) => bestand.endsWith('twente/loket.yaml'))).toEqual([]);
  });
});

describe('a mistake in who answers is told with place and remedy', () => {
  it.each<[string, string, string[]]>([
    [
      'a rule to a desk that is not there',
      regels('wanneer: { leeftijd_onder: 27 }, naar: jongere'),
      [
        `${LOKET}:12 [regels.0.naar] Regel 1 gaat naar "jongere", maar die bestemming is er niet. Bedoelt u "jongeren"?`,
      ],
    ],
    [
      'a rule to a desk without mailbox',
      regels('wanneer: { leeftijd_onder: 27 }, naar: taal'),
      [
        `${LOKET}:12 [regels.0.naar] Regel 1 gaat naar "taal", maar die bestemming heeft geen mailbox. Vul bij de bestemming een mailbox in, of haal de regel weg.`,
      ],
    ],
    [
      'a rule for no age',
      regels('wanneer: { leeftijd_vanaf: 27, leeftijd_onder: 27 }, naar: jongeren'),
      [
        `${LOKET}:12 [regels.0.wanneer] Bij regel 1 past geen enkele leeftijd: vanaf 27 en jonger dan 27. Verander een van de twee leeftijden.`,
      ],
    ],
    [
      'a rule for children only',
      regels('wanneer: { leeftijd_onder: 12 }, naar: jongeren'),
      [
        `${LOKET}:12 [regels.0.wanneer] Regel 1 past alleen bij mensen jonger dan 12 of ouder dan 100. Verander een van de twee leeftijden.`,
      ],
    ],
    [
      'a postcode of another regio',
      regels('wanneer: { postcodes: [75, 78] }, naar: jongeren'),
      [
        `${LOKET}:12 [regels.0.wanneer] Regel 1 noemt postcode 78, maar die ligt niet in deze regio. Verander de postcode, of haal hem weg.`,
      ],
    ],
    [
      'a rule behind a wider one',
      regels(
        'wanneer: { leeftijd_onder: 27 }, naar: jongeren',
        'wanneer: { leeftijd_onder: 23, op_school: ja }, naar: loket',
      ),
      [
        `${LOKET}:12 [regels.1] Regel 2 komt nooit aan de beurt: regel 1 past altijd eerder. Zet deze regel hoger, of haal hem weg.`,
      ],
    ],
    [
      'a rule behind two that cover it together',
      regels(
        'wanneer: { leeftijd_onder: 27 }, naar: jongeren',
        'wanneer: { leeftijd_vanaf: 27 }, naar: loket',
        'wanneer: { leeftijd_vanaf: 20, leeftijd_onder: 30 }, naar: loket',
      ),
      [
        `${LOKET}:12 [regels.2] Regel 3 komt nooit aan de beurt: de regels 1, 2 passen altijd eerder. Zet deze regel hoger, of haal hem weg.`,
      ],
    ],
    [
      'a rule without condition',
      regels('wanneer: {}, naar: jongeren'),
      [
        `${LOKET}:13:7 [regels.0.wanneer] Hier staat geen voorwaarde. Noem er ten minste één, zoals "leeftijd_onder: 27".`,
      ],
    ],
    [
      'true instead of ja',
      regels('wanneer: { op_school: true }, naar: jongeren'),
      [
        `${LOKET}:13:18 [regels.0.wanneer.op_school] "true" past hier niet. Schrijf ja of nee, zonder aanhalingstekens.`,
      ],
    ],
    [
      'the id of the loket itself',
      'bestemmingen: [{ id: loket, soort: gemeente, naam: Gemeente }]\n',
      [
        `${LOKET}:11 [bestemmingen.0.id] De id "loket" is voor het loket zelf. Kies een andere id, zoals "jongerenloket".`,
      ],
    ],
    [
      'one id twice',
      'bestemmingen: [{ id: a, soort: rmc, naam: A }, { id: a, soort: gemeente, naam: B }]\n',
      [`${LOKET}:11 [bestemmingen.1.id] De id "a" komt twee keer voor. Geef elke bestemming een eigen id.`],
    ],
    [
      'the mailbox of a loket',
      'bestemmingen: [{ id: a, soort: rmc, naam: A, mailbox: Drenthe@loket.nl }]\n',
      [
        `${LOKET}:11 [bestemmingen.0.mailbox] De mailbox Drenthe@loket.nl is ook van het loket Leerwerkloket, in content/regios/drenthe/loket.yaml. Geef elke bestemming een eigen mailbox, of laat de regel naar "loket" gaan.`,
      ],
    ],
    [
      'two desks with one mailbox',
      'bestemmingen: [{ id: a, soort: rmc, naam: A, mailbox: a@b.nl }, { id: b, soort: rmc, naam: A, mailbox: a@b.nl }]\n',
      [
        `${LOKET}:11 [bestemmingen.1.mailbox] De mailbox a@b.nl is ook van rmc A, in content/${LOKET}. Geef elke bestemming een eigen mailbox, of laat de regel naar "loket" gaan.`,
      ],
    ],
    [
      'a reserve that is the mailbox itself',
      'reserve_mailbox: Twente@loket.nl\n',
      [
        `${LOKET}:11 [reserve_mailbox] De reserve-mailbox Twente@loket.nl is ook een gewone mailbox van dit loket. Vul de mailbox in van een collega of een leidinggevende.`,
      ],
    ],
    [
      'a closing that ends before it begins',
      'gesloten: [{ van: 2026-12-31, tot: 2026-12-24, tekst: Dicht., alternatief: { naam: A }, formulier_open: ja }]\n',
      [
        `${LOKET}:11 [gesloten.0] Sluiting 1 eindigt op 2026-12-24, maar begint pas op 2026-12-31. Zet bij "van" de eerste dag en bij "tot" de laatste dag.`,
      ],
    ],
    [
      'closings that share a day',
      `gesloten:\n${['van: 2026-12-24, tot: 2026-12-31', 'van: 2026-12-31, tot: 2027-01-02']
        .map((days) => `  - { ${days}, tekst: Dicht., alternatief: { naam: A }, formulier_open: nee }\n`)
        .join('')}`,
      [
        `${LOKET}:11 [gesloten.1] Sluiting 2 (2026-12-31 tot en met 2027-01-02) loopt door sluiting 1 heen. Verander de dagen, of maak er één sluiting van.`,
      ],
    ],
    [
      'a waiting time of tomorrow',
      'wachttijd: { werkdagen: 10, bevestigd_op: 2026-11-25 }\n',
      [
        `${LOKET}:11 [wachttijd] De wachttijd is bevestigd op 2026-11-25. Die dag ligt in de toekomst. Vul de dag in waarop u de wachttijd hebt bevestigd.`,
      ],
    ],
    [
      'a day that is not there',
      'wachttijd: { werkdagen: 10, bevestigd_op: 2026-02-30 }\n',
      [`${LOKET}:11:29 [wachttijd.bevestigd_op] Dit is geen datum. Schrijf een datum als 2026-09-01.`],
    ],
  ])('%s', (_, lines, expected) => {
    expect(findProblems(loketWith(lines))).toEqual(expected);
  });

  it('a privacy contact that is no address', () => {
    const dir = treeWith({ bestand: LOKET, van: 'privacy@gemeente.nl', naar: 'de balie' });
    expect(findProblems(dir)).toEqual([
      `${LOKET}:9:1 [privacy_contact] "de balie" past hier niet. Schrijf een e-mailadres, een telefoonnummer of een webadres dat begint met https://.`,
    ]);
  });
});

describe('one desk that serves two regios', () => {
  const drenthe = {
    bestand: 'regios/drenthe/loket.yaml',
    van: 'gecontroleerd_op',
    naar: `bestemmingen: [{ id: rmc, soort: rmc, naam: RMC Oost, mailbox: rmc@oost.nl }]\ngecontroleerd_op`,
  };
  const twente = (naam: string) => ({
    ...drenthe,
    bestand: LOKET,
    naar: drenthe.naar.replace('RMC Oost', naam),
  });
  it('has one mailbox and the same name in both', () => {
    expect(findProblems(treeWith(drenthe, twente('RMC Oost')))).toEqual([]);
  });
  it('is a slip when the names differ', () => {
    expect(findProblems(treeWith(drenthe, twente('RMC West')))[0]).toContain('is ook van rmc RMC Oost');
  });
});

describe('before the site goes public', () => {
  const problemsOf = (dir: string) => findProblems(dir, true).filter((line) => line.startsWith(LOKET));
  it.each<[string, string, string, string[]]>([
    [
      'somebody to ask about personal data is missing',
      'privacy_contact: privacy@gemeente.nl\n',
      '',
      [
        `${LOKET}:1 [privacy_contact] Bij dit loket staat niet aan wie bezoekers iets over hun gegevens kunnen vragen. Vul bij "privacy_contact" een e-mailadres, telefoonnummer of webadres in.`,
      ],
    ],
    [
      'that somebody is an example',
      'privacy@gemeente.nl',
      'https://privacy.example/vraag',
      [
        `${LOKET}:9 [privacy_contact] https://privacy.example/vraag is geen echt adres. Vul in aan wie bezoekers iets over hun gegevens kunnen vragen.`,
      ],
    ],
    [
      'the mailbox of another desk is an example',
      'gecontroleerd_op',
      'bestemmingen: [{ id: rmc, soort: rmc, naam: RMC, mailbox: rmc@oost.example }]\ngecontroleerd_op',
      [
        `${LOKET}:10 [bestemmingen.0.mailbox] rmc@oost.example is geen echt adres. Vul de echte mailbox van de bestemming "rmc" in, of haal hem weg.`,
      ],
    ],
    [
      'the second mailbox is an example',
      'gecontroleerd_op',
      'reserve_mailbox: baas@loket.example\ngecontroleerd_op',
      [
        `${LOKET}:10 [reserve_mailbox] baas@loket.example is geen echt adres. Vul de mailbox in van een collega of een leidinggevende.`,
      ],
    ],
  ])('%s', (_, van, naar, expected) => {
    expect(problemsOf(treeWith({ bestand: LOKET, van, naar }))).toEqual(expected);
  });
});
