import { expect, test } from 'vitest';
import { judgeText } from '../../../scripts/redactie/judge-direct.ts';
import { GESLOTEN, HOURS, LOKET } from './voorstel-repo.ts';

const judge = (naar: string | Buffer) => judgeText(Buffer.from(LOKET), Buffer.from(naar));
const edit = (van: string, naar: string) => LOKET.replace(van, naar);

test.each<[string, string, string[]]>([
  ['closing the desk', LOKET + GESLOTEN, ['gesloten']],
  ['a waiting time', `${LOKET}wachttijd: { werkdagen: 3, bevestigd_op: 2026-11-24 }\n`, ['wachttijd']],
  [
    'an announcement',
    `${LOKET}mededeling: { van: 2026-11-24, tot: 2026-11-25, tekst: Ziek. }\n`,
    ['mededeling'],
  ],
  ['opening hours', edit(HOURS, '["dinsdag 9.00 tot 12.00 uur", "woensdag dicht"]'), ['locaties[].open']],
  ['that somebody checked it', edit('2026-11-01', '2026-11-24'), ['gecontroleerd_op']],
  [
    'more, with other quotes and comments',
    edit('naam: Leer', 'naam: "Leer').replace('loket\nmerk', 'loket" # zo\nmerk').replace(HOURS, '[]') +
      GESLOTEN,
    ['locaties[].open', 'gesloten'],
  ],
  ['white space only', `${LOKET}\n\n`, []],
  ['a comment only', `${LOKET}# x\n`, []],
  ['another order', `gecontroleerd_op: 2026-11-01\n${edit('gecontroleerd_op: 2026-11-01\n', '')}`, []],
])('only fields that may go at once: %s', (_, naar, velden) => {
  expect(judge(naar)).toEqual({ velden });
});

test.each<[string, string | Buffer, string]>([
  ['another mailbox', edit('twente@loket.nl', 'ik@elders.example'), 'Dit wijzigt ook: mailbox.'],
  ['another mailbox beside hours', edit(HOURS, '[]').replace('twente@', 'x@'), 'Dit wijzigt ook: mailbox.'],
  [
    'one more editor',
    edit('[voorbeeld-twente]', '[voorbeeld-twente, nieuw]'),
    'Dit wijzigt ook: redacteuren.',
  ],
  ['a street beside the hours', edit(HOURS, '[]').replace('Straat 1', 'X'), 'Dit wijzigt ook: locaties.'],
  [
    'one more place',
    edit('redacteuren', '  - { naam: B, open: [] }\nredacteuren'),
    'Dit wijzigt ook: locaties.',
  ],
  [
    'places that become one value',
    LOKET.replace(/locaties:[\s\S]*\nred/, 'locaties: 1\nred'),
    'Dit wijzigt ook: locaties.',
  ],
  ['no places any more', LOKET.replace(/locaties:[\s\S]*\nred/, 'red'), 'Dit wijzigt ook: locaties.'],
  ['a field that is new', `${LOKET}${GESLOTEN}onbekend: 1\n`, 'Dit wijzigt ook: onbekend.'],
  ['a field that every object has', `${LOKET}${GESLOTEN}constructor: 1\n`, 'Dit wijzigt ook: constructor.'],
  ['a field that is gone', edit('talen: [nederlands]\n', ''), 'Dit wijzigt ook: talen.'],
  ['a field that is empty now', edit('[nederlands]', ''), 'Dit wijzigt ook: talen.'],
  [
    'a number that becomes text',
    edit('werkdagen: 5', 'werkdagen: "5"'),
    'Dit wijzigt ook: reactie_werkdagen.',
  ],
  ['an anchor and an alias', `${LOKET}gesloten: &x []\nwachttijd: *x\n`, 'een anker of een verwijzing'],
  ['a merge key', `${LOKET}<<: { mailbox: x@elders.example }\n`, 'een samenvoeging (<<)'],
  ['a key that stands there twice', `${LOKET}mailbox: x@elders.example\n`, 'De YAML klopt niet op regel'],
  [
    'a key that only looks different',
    `${LOKET}"mail\\u0062ox": x@elders.example\n`,
    'De YAML klopt niet op regel',
  ],
  ['a key with a letter that looks alike', `${LOKET}gеsloten: []\n`, 'Dit wijzigt ook: gеsloten.'],
  ['a key of more than text', `${LOKET}? [a]\n: 1\n`, 'een veldnaam die geen gewone tekst is'],
  ['a tag', edit('2026-11-01', '!!str 2026-11-24'), 'een type met een uitroepteken'],
  ['a second document', `${LOKET}---\nmailbox: x@elders.example\n`, 'niet precies één YAML-document'],
  ['another version of YAML', `%YAML 1.1\n---\n${LOKET}${GESLOTEN}`, 'een regel die met % begint'],
  ['YAML that is broken', `${LOKET}gesloten: [\n`, 'De YAML klopt niet op regel'],
  ['a list instead of fields', '- a\n', 'geen lijst van velden'],
  ['nothing at all', '', 'niet precies één YAML-document'],
  ['a byte order mark', `\ufeff${LOKET}${GESLOTEN}`, '(BOM)'],
  ['other line ends', LOKET.replaceAll('\n', '\r\n'), 'andere regeleinden'],
  ['a line end that only YAML sees', `${LOKET}# x\u2028mailbox: x@elders.example\n`, 'andere regeleinden'],
  ['no text', Buffer.from([0xff, 0xfe, 0]), 'geen gewone tekst'],
])('for approval: %s', (_, naar, reason) => {
  expect(judge(naar).waarom).toContain(reason);
});
