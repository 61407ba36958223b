import { expect, it } from 'vitest';
import { withoutScripts } from '../../../../scripts/site/matrix/serve-without-scripts.ts';

it.each([
  ['a script of the page', '<p>a</p><script>let a = "<b>";</script><p>b</p>', '<p>a</p><p>b</p>'],
  ['a script in a file', '<script type="module" src="/a.js"></script>', ''],
  ['data for search engines', '<script type="application/ld+json">{}</script>', ''],
  ['what needs a script', '@media (scripting: enabled){a{b:c}}', '@media not all{a{b:c}}'],
  ['what is there without', '@media (scripting:none){a{b:c}}', '@media all{a{b:c}}'],
  ['the rest', '<h1>De <em>beschrijving</em></h1>', '<h1>De <em>beschrijving</em></h1>'],
])('answers as a browser without JavaScript: %s', (_, source, expected) => {
  expect(withoutScripts(source)).toBe(expected);
});
