import { describe, expect, it } from 'vitest';
import { findProblems, treeWith } from '../base-tree.ts';

const OVER = 'landelijk/paginas/over.md';
const problemsOf = (naar: string) => findProblems(treeWith({ bestand: OVER, van: 'Tekst.', naar }));
const MARKS = 'Schrijf gewone tekst. Een kop begint met ##, vet staat tussen **, een link is [tekst](adres).';

describe('a text that would break its page is told with place and remedy', () => {
  it.each([
    ['Tekst.\n\n<script>alert(1)</script>', `${OVER}:9 [tekst] Hier staat HTML: <script> ${MARKS}`],
    ['Tekst.<br>', `${OVER}:7 [tekst] Hier staat HTML: <br> ${MARKS}`],
    ['<img src=x onerror=a()', `${OVER}:7 [tekst] Hier staat HTML: <img src=x onerror=a() ${MARKS}`],
    [
      '# Nog een titel',
      `${OVER}:7 [tekst] Deze kop begint met één #. Begin de kop met ##. De titel van de bladzijde is al de grootste kop.`,
    ],
  ])('%s', (text, problem) => {
    expect(problemsOf(text)).toContain(problem);
  });
});

it.each([
  '## Een kop',
  'Mail naar <loket@loket.example>.',
  'Van 3 < 4 en 5 > 4.',
  'Een `<b>` als voorbeeld.',
])('%s is fine', (text) => {
  expect(problemsOf(text)).toEqual([]);
});
