import { describe, expect, it } from 'vitest';
import { guessScheiding, parseCsv, quoteCel } from '../../../src/beheer/scholing/bestand/parse-csv.ts';
import { writeScholingCsv } from '../../../src/beheer/scholing/write-scholing-csv.ts';

const FILE = '\ufeffid,titel,"duur",bron\r\na,"Kok, bakker",\'1 jaar\',x\r\n\r\nb,Lasser,"2 ""jaar""",x';

describe('the text of scholing.csv', () => {
  it('stays as it is where nothing changes: mark, quotes, empty lines and line breaks', () => {
    expect(writeScholingCsv(FILE, [])).toBe(FILE);
    expect(writeScholingCsv(FILE, [{ soort: 'zet', id: 'b', cellen: { titel: 'Lasser' } }])).toBe(FILE);
  });

  it.each([
    ['a cell', [{ soort: 'zet', id: 'a', cellen: { duur: 'x, y' } }], FILE.replace("'1 jaar'", '"x, y"')],
    ['a row that goes', [{ soort: 'weg', id: 'a' }], FILE.replace('a,"Kok, bakker",\'1 jaar\',x\r\n', '')],
    ['a new row', [{ soort: 'nieuw', id: 'c', cellen: { id: 'c', titel: 'Taal' } }], `${FILE}\r\nc,Taal,,redactie\r\n`],
    ['a correction', [{ soort: 'zet', id: 'c', cellen: { duur: '1 dag' } }], `${FILE}\r\nc,,1 dag,\r\n`],
    ['a correction of nothing', [{ soort: 'zet', id: 'a', cellen: { titel: '', duur: '' } }], FILE.replace('a,"Kok, bakker",\'1 jaar\',x\r\n', '')],
  ] as [string, Parameters<typeof writeScholingCsv>[1], string][])('changes only %s', (_naam, wijzigingen, text) => {
    expect(writeScholingCsv(FILE, wijzigingen)).toBe(text);
  });

  it('adds a column at the end when a value needs one, and no other', () => {
    const text = writeScholingCsv('id,titel\na,Kok\nb,Lasser\n', [{ soort: 'zet', id: 'a', cellen: { kosten: '5', url: '' } }]);
    expect(text).toBe('id,titel,kosten\na,Kok,5\nb,Lasser,\n');
  });
});

describe('a CSV file', () => {
  it.each([
    'a;b\r\nc;d\r\n',
    'a,"b\nb",c\n\n"x""y"z,,\n',
    'zonder einde',
    'a,b\rc,d',
    'een "aanhaling" midden,in\n',
  ])('joined again is the same text: %j', (text) => {
    const records = parseCsv(text, ',');
    expect(records.map(({ ruw, einde }) => ruw.join(',') + einde).join('')).toBe(text);
  });

  it('reads quotes, and tells on which line a record begins', () => {
    expect(parseCsv('a,"b ""c""\nd"\ne,f', ',').map(({ cellen, regel }) => [cellen, regel])).toEqual([
      [['a', 'b "c"\nd'], 1],
      [['e', 'f'], 3],
    ]);
    expect(() => parseCsv('a\nb,"c\nd', ',')).toThrow('line 2');
  });

  it.each([
    ['a;b;c\n1,5;2;3', ';'],
    ['a,b,c\n"x;y;z;z",2,3', ','],
    ['a\tb\n1\t2', '\t'],
    ['een kolom', ';'],
  ])('%j is separated by %j', (text, sign) => expect(guessScheiding(text)).toBe(sign));

  it('quotes what would be read otherwise', () => {
    expect(['a', 'a,b', 'a"b', ' a', 'a\nb', ''].map((text) => quoteCel(text))).toEqual(['a', '"a,b"', '"a""b"', '" a"', '"a\nb"', '']);
  });
});
