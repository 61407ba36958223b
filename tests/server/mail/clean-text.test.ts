import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, quote } from '../../../src/server/mail/clean-text.ts';

describe("a visitor's text in a mail", () => {
  it.each([
    ['quotes and tags stay', `'"<script>&amp;`, `'"<script>&amp;`],
    ['emoji, accents and other scripts stay', '😀 Zoë 日本 عربي', '😀 Zoë 日本 عربي'],
    ['a family stays together', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['NUL and other control characters go', 'a\0b\x07c\x1b[31md\x7f', 'abc[31md'],
    ['marks that turn the direction go', 'a\u202eb\u2066c\u200f', 'abc'],
    ['half a surrogate becomes a sign', 'a\ud800b', 'a\ufffdb'],
    ['all kinds of line ends become one', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['a tab stays', 'a\tb', 'a\tb'],
    ['space around goes', '\n\n a \n', 'a'],
  ])('%s', (_, text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  it('on one line cannot pretend to be the next field', () => {
    expect(cleanLine('Jan\r\nE-mail:   kwaad@x.test\u2028Telefoon: 1')).toBe(
      'Jan E-mail: kwaad@x.test Telefoon: 1',
    );
  });

  it('is quoted on every line, also where it looks like our own', () => {
    expect(quote('Hallo\n\nWAT NU\n> al gequoot')).toBe('> Hallo\n>\n> WAT NU\n> > al gequoot');
  });
});
