import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-files/check/check-content.ts';
import { loadContent } from '../../src/content-files/load-content.ts';
import { joinContent } from '../../src/site-data.ts';
import { findProblems, treeFiles, treeWith, VANDAAG } from './base-tree.ts';

const LOKET = 'regios/twente/loket.yaml';

/** Runs the command as a build does: without the half second that the dictionary takes. */
const runCheck = (...args: string[]) => runCommand('--zonder-spelling', ...args);

/** Runs the command as an editor does. */
function runCommand(...args: string[]): { code: number; out: string } {
  try {
    const out = execFileSync(process.execPath, ['scripts/check.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, VANDAAG },
      stdio: 'pipe',
    });
    return { code: 0, out };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout + stderr };
  }
}

describe('the check of content', () => {
  it('finds nothing in the small right content', () => {
    expect(findProblems(treeWith())).toEqual([]);
  });

  it('finds no mistake in the content of this site', () => {
    const { problems, records } = checkContent('content', { vandaag: '2099-01-01', productie: false });
    expect(problems.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    expect(records).toBeGreaterThan(10_000);
  });

  it('names every mistake, not only the first, in the order of the file', () => {
    const dir = treeWith(
      { bestand: LOKET, van: 'merk: leerwerkloket', naar: 'merk: x' },
      { bestand: LOKET, van: 'reactie_werkdagen: 5', naar: 'reactie_werkdagen: 99' },
    );
    expect(findProblems(dir).map((line) => line.split(' ')[0])).toEqual([`${LOKET}:3:1`, `${LOKET}:7:1`]);
  });

  it('reads a file that Excel saved with a mark at its start and Windows lines', () => {
    const naar = '\ufeffterm,synoniemen,basis\r\nverzorgende,zorghulp,redactie\r\n';
    expect(findProblems(treeWith({ bestand: 'landelijk/synoniemen.csv', naar }))).toEqual([]);
  });

  it('passes over empty rows, as Excel leaves them under a table, and spaces round a value', () => {
    const naar = 'term , synoniemen,basis\n kok ,chef, redactie\n,,\n,,\n';
    expect(findProblems(treeWith({ bestand: 'landelijk/synoniemen.csv', naar }))).toEqual([]);
  });

  it('counts lines right under a cell of several lines', () => {
    const van = 'twente-til,Tillen';
    const dir = treeWith({
      bestand: 'regios/twente/scholing.csv',
      van,
      naar: 'twente-a,"Til\nlen",roc,zorg,mbo-3,bbl,,,loket,2026-11-01\ntwente-til,Tillen,roc,zorg,mbo-9,bbl,,,loket,2026-11-01\nx,y',
    });
    expect(findProblems(dir)[0]).toMatch(/^regios\/twente\/scholing.csv:5 \[niveau\]/);
  });
});

describe('example data', () => {
  const voorbeeld = { bestand: LOKET, van: 'regio: twente', naar: 'voorbeeld: true\nregio: twente' };
  it('passes in the demo', () => {
    expect(findProblems(treeWith(voorbeeld))).toEqual([]);
  });
  it.each([
    [
      'a loket',
      voorbeeld,
      `${LOKET}:1 [voorbeeld] Dit loket is een voorbeeld. Vul de echte gegevens in en haal "voorbeeld: true" weg.`,
    ],
    [
      'a mailbox',
      { bestand: LOKET, van: 'twente@loket.nl', naar: 'twente@loket.example' },
      `${LOKET}:4 [mailbox] twente@loket.example is geen echt adres. Vul de mailbox van het loket in.`,
    ],
    [
      'an organisation that has yet to be filled in',
      {
        bestand: LOKET,
        van: 'verwerkingsverantwoordelijke: Gemeente',
        naar: 'verwerkingsverantwoordelijke: Voorbeeldgemeente (nog in te vullen)',
      },
      `${LOKET}:8 [verwerkingsverantwoordelijke] "Voorbeeldgemeente (nog in te vullen)" is geen echte organisatie. Vul in welke organisatie over de gegevens van bezoekers gaat.`,
    ],
  ])('is refused in production: %s', (_, edit, expected) => {
    expect(findProblems(treeWith(edit), true)).toEqual([expected]);
  });
});

describe('a training that is an example', () => {
  const tree = () =>
    treeWith(
      {
        bestand: 'landelijk/taxonomie/bronnen.yaml',
        van: '- id: loket',
        naar: "- { id: voorbeeld, naam: Voorbeeld, uitgever: wij, licentie: eigen, peildatum: '2026' }\n- id: loket",
      },
      { bestand: 'regios/twente/scholing.csv', van: 'til,loket', naar: 'til,voorbeeld' },
    );
  it('passes in the demo', () => {
    expect(findProblems(tree())).toEqual([]);
  });
  it('is refused in production', () => {
    expect(findProblems(tree(), true)).toEqual([
      'regios/twente/scholing.csv:3 [bron] Deze scholing is een voorbeeld. Haal de rij weg.',
    ]);
  });
});

describe('regional chances that are an example', () => {
  const VAARDIGHEDEN = 'landelijk/taxonomie/vaardigheden.yaml';
  const uitleg = 'Dit is een uitleg van twee korte zinnen.';
  const tree = () =>
    treeWith(
      {
        bestand: VAARDIGHEDEN,
        naar: ['a', 'b', 'c'].map((id) => `- { id: ${id}, naam: ${id}, uitleg: ${uitleg} }\n`).join(''),
      },
      {
        bestand: 'landelijk/beroepen/timmerman.yaml',
        naar: [
          'naam: Timmerlieden',
          'enkelvoud: timmerman',
          'kansberoep: false',
          'brc: "0721"',
          'sector: bouw',
          'niveau: middelbaar',
          'kort: U maakt iets van hout.',
          'tekst: U werkt met hout. U zaagt, schaaft en schroeft. U werkt buiten of in een werkplaats, vaak samen met anderen.',
          'past_bij: Dit past bij u als u graag met uw handen werkt.',
          'riasec: [R]',
          'instap: diploma',
          'vaardigheden: [a, b, c]',
          'leidt_op: { crebos: { "25999": Timmerman } }',
          'basis: redactie',
          'opgesteld_op: "2026-11-24"',
          'nagekeken: nee',
          '',
        ].join('\n'),
      },
      {
        bestand: 'regios/twente/kansberoepen.yaml',
        naar: [
          'voorbeeld: true',
          'gecontroleerd_op: "2026-11-24"',
          'beroepen:',
          '  - { beroep: timmerman, kans: goed, bron: Verzonnen, jaar: "2026" }',
          '',
        ].join('\n'),
      },
    );
  it('pass in the demo', () => {
    expect(findProblems(tree())).toEqual([]);
  });
  it('are refused in production', () => {
    expect(findProblems(tree(), true)).toEqual([
      'regios/twente/kansberoepen.yaml:1 [voorbeeld] Deze kansen op werk zijn een voorbeeld. Vul de echte cijfers in en haal "voorbeeld: true" weg, of haal het bestand weg.',
    ]);
  });
});

describe('a national file that cannot be read', () => {
  const broken = { bestand: 'landelijk/taxonomie/niveaus.yaml', van: 'id: mbo-3', naar: 'id: MBO' };
  it('does not drown its one mistake in those that follow from it', () => {
    const report = checkContent(treeWith(broken), { vandaag: VANDAAG, productie: false });
    expect(report).toMatchObject({ fouten: 1, onvolledig: true });
  });
  it('hides no mistake between other records when nothing refers to it', () => {
    const dir = treeWith(
      { bestand: 'landelijk/omleidingen.yaml', van: '/oud/', naar: 'oud' },
      { bestand: 'regios/twente/scholing.csv', van: 'mbo-3,bbl', naar: 'mbo-8,bbl' },
    );
    expect(findProblems(dir).map((line) => line.split(' ')[0])).toEqual([
      'landelijk/omleidingen.yaml:1:3',
      'regios/twente/scholing.csv:3',
    ]);
  });
});

/** Of a long file every so many: its records are alike. */
const MOST_SLIPS = 120;

describe('whatever line, word or value goes wrong', () => {
  const base = treeFiles();
  it.each(base.map(({ bestand, text }) => [bestand, text]))(
    '%s: the check does not throw, and what it passes the site can join',
    (bestand, text) => {
      const dir = treeWith();
      const lines = text.split('\n');
      const slips = [
        ...lines.map((_, index) => lines.toSpliced(index, 1).join('\n')),
        ...[...text.matchAll(/[\w@.:/-]+/g)].flatMap(({ 0: word, index }) =>
          ['', 'x'].map((other) => text.slice(0, index) + other + text.slice(index + word.length)),
        ),
      ];
      const step = Math.ceil(slips.length / MOST_SLIPS);
      for (const slip of slips.filter((_, index) => index % step === 0)) {
        writeFileSync(join(dir, bestand), slip);
        const { fouten, problems } = checkContent(dir, { vandaag: VANDAAG, productie: true });
        if (fouten === 0) joinContent(loadContent(dir).content, VANDAAG);
        for (const { wat, remedie } of problems) {
          expect(wat, slip).toMatch(/^\S.*\.$/);
          expect(remedie, slip).toMatch(/^\S.*[.?"/…]$/);
          // Words of zod and of JavaScript.
          expect(`${wat} ${remedie}`).not.toMatch(/\b(invalid|expected|undefined|null|NaN)\b/i);
        }
      }
    },
    60_000,
  );
});

// A command that starts anew may have to wait for other suites.
describe('npm run check', { timeout: 60_000 }, () => {
  it('says what is wrong per file, and exits 1', () => {
    const dir = treeWith(
      { bestand: LOKET, van: 'merk: leerwerkloket', naar: 'merk: x' },
      { bestand: LOKET, van: 'mailbox: twente@loket.nl\n', naar: '' },
      { bestand: 'regios/twente/scholing.csv', van: 'mbo-3,bbl', naar: 'mbo-8,bbl' },
      { bestand: 'landelijk/opleiders/opleiders.csv', van: 'https://www', naar: 'http://anders' },
      { bestand: 'regios/drenthe/loket.yaml' },
    );
    const { code, out } = runCheck('--inhoud', dir);
    expect(code).toBe(1);
    expect(out.replace(/\d+,\d s/, '0,1 s')).toMatchInlineSnapshot(`
      "content/landelijk/opleiders/opleiders.csv
        regel 2, veld website — waarschuwing: http://anders.roc.nl/ begint met http. Probeer of de site ook met https:// opent, en schrijf dat dan. (docs/redactie.md#link-zonder-https)

      content/regios/drenthe/loket.yaml
        fout: De regio drenthe heeft geen loket. Maak dit bestand. Neem het loket van een andere regio als voorbeeld. (docs/redactie.md#loket-ontbreekt)

      content/regios/twente/loket.yaml
        regel 1, veld mailbox — fout: Er is geen mailbox. Vul het adres in waar aanvragen binnenkomen, zoals loket@voorbeeld.nl. (docs/redactie.md#leeg-veld)
        regel 3, veld merk — fout: "x" past hier niet. Kies leerwerkloket of werkcentrum. (docs/redactie.md#onbekende-keuze)

      content/regios/twente/scholing.csv
        regel 3, veld niveau — fout: Het niveau "mbo-8" bestaat niet. Bedoelt u "mbo-3"? (docs/redactie.md#onbekende-verwijzing)

      4 fouten, 1 waarschuwing in 49 gegevens (0,1 s).
      "
    `);
  });
  it('asks to mend first what the other checks rest on', () => {
    const dir = treeWith({
      bestand: 'landelijk/taxonomie/talen.yaml',
      naar: '- { id: Nederlands, naam: N }',
    });
    expect(runCheck('--inhoud', dir).out).toMatch(
      /\n1 fout, 0 waarschuwingen in 50 gegevens \(\d+,\d s\).\nVerbeter deze eerst. Daarna volgen de andere controles.\n$/,
    );
  });
  it('gives machines the same as JSON', () => {
    const dir = treeWith({ bestand: LOKET, van: 'merk: leerwerkloket', naar: 'merk: x' });
    const { out } = runCheck('--json', '--inhoud', dir);
    expect(JSON.parse(out)).toMatchObject({
      fouten: 1,
      problems: [{ bestand: 'content/regios/twente/loket.yaml', regel: 3, veld: 'merk' }],
    });
  });
  it('exits 0 when all is right', () => {
    expect(runCheck('--inhoud', treeWith()).code).toBe(0);
  });
  it('exits 0 on a warning', () => {
    const dir = treeWith({ bestand: 'landelijk/opleiders/opleiders.csv', van: '.nl/', naar: '.nl/x/' });
    const { code, out } = runCheck('--inhoud', dir);
    expect(code).toBe(0);
    expect(out).toContain('veld website — waarschuwing: https://www.roc.nl/x/ is geen beginpagina.');
  });
  it('looks at spelling too when an editor asks, and calls that an indication', () => {
    const tekst = { bestand: 'landelijk/fragmenten/uitleg.md', naar: 'Een stukje teskt.\n' };
    const { code, out } = runCommand('--inhoud', treeWith(tekst));
    expect(code).toBe(0);
    expect(out).toContain(
      'regel 1 — waarschuwing (een indicatie): "teskt" staat niet in het woordenboek. Bedoelt u',
    );
    expect(runCheck('--inhoud', treeWith(tekst)).out).toMatch(/^0 fouten, 0 waarschuwingen/);
  });
  it('shows at most fifty problems of a file', () => {
    const rows = Array.from({ length: 60 }, (_, index) => `woord${index},,redactie`).join('\n');
    const naar = `term,synoniemen,basis\n${rows}\n`;
    const { out } = runCheck('--inhoud', treeWith({ bestand: 'landelijk/synoniemen.csv', naar }));
    expect(out.match(/geen ander woord/g)).toHaveLength(50);
    expect(out).toContain('  … en nog 10 in dit bestand. Alles: npm run check -- --json\n');
  });
  it('tells how to use it when it does not know an option', () => {
    expect(runCheck('--alles')).toEqual({
      code: 2,
      out: 'Gebruik: npm run check -- [--json] [--inhoud <map>] [--productie] [--extern] [--zonder-spelling]\n',
    });
  });
  it('tells when the folder is not there', () => {
    const { code, out } = runCheck('--inhoud', 'bestaat-niet');
    expect(code).toBe(2);
    expect(out).toBe(
      'De map bestaat-niet bestaat niet. Geef een map met inhoud: npm run check -- --inhoud content\n',
    );
  });
});
