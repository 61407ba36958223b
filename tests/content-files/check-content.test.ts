import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-files/check/check-content.ts';
import { findProblems, treeWith, VANDAAG } from './base-tree.ts';

const LOKET = 'regios/twente/loket.yaml';

/** Runs the command as an editor does. */
function runCheck(...args: string[]): { code: number; out: string } {
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
  ])('is refused in production: %s', (_, edit, expected) => {
    expect(findProblems(treeWith(edit), true)).toEqual([expected]);
  });
});

describe('npm run check', () => {
  it('says what is wrong per file, and exits 1', () => {
    const dir = treeWith({ bestand: LOKET, van: 'merk: leerwerkloket', naar: 'merk: x' });
    const { code, out } = runCheck('--inhoud', dir);
    expect(code).toBe(1);
    expect(out.replace(/\d+,\d s/, '0,1 s')).toBe(
      [
        'content/regios/twente/loket.yaml',
        '  regel 3, kolom 1, veld merk — fout: "x" past hier niet. Kies leerwerkloket of werkcentrum.',
        '',
        '1 fout, 0 waarschuwingen in 39 gegevens (0,1 s).',
        '',
      ].join('\n'),
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
  it('tells when the folder is not there', () => {
    const { code, out } = runCheck('--inhoud', 'bestaat-niet');
    expect(code).toBe(2);
    expect(out).toBe(
      'De map bestaat-niet bestaat niet. Geef een map met inhoud: npm run check -- --inhoud content\n',
    );
  });
});
