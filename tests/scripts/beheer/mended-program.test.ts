import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { mendProgram } from '../../../scripts/beheer/mended-program.ts';

const program = readFileSync(fileURLToPath(import.meta.resolve('@sveltia/cms')), 'utf8');
const mended = mendProgram(program);

test.each([
  [
    'parts move as they do, also for who asks for less motion',
    '@media (prefers-reduced-motion) {*,',
    '@media not all {*,',
  ],
  ['the clock runs to 24', 'minute:`numeric`,hour12:!0', 'minute:`numeric`,hour12:!1'],
])('%s', (_, before, after) => {
  expect([program.includes(before), program.includes(after)]).toEqual([true, false]);
  expect([mended.includes(before), mended.includes(after)]).toEqual([false, true]);
});

test('the draft of a new file is thrown away under the name of that file', () => {
  const names = /\{isNew:(\w+),collection:\w+,collectionName:(\w+),fileName:(\w+),originalEntry:\w+\}=/.exec(
    program,
  )!;
  const [, isNew, collection, file] = names;
  expect(mended).toContain(`(${collection},${file}??(${isNew}?\`\`:`);
});

test('nothing else is changed', () => {
  // Of the first mend one sign fewer, of the last " o??(" and ")" more.
  expect(Math.abs(mended.length - program.length)).toBeLessThan(30);
});

test('a program that no longer holds a fault stops the build, and says which', () => {
  expect(() => mendProgram('let a = 1;')).toThrow(/no longer gives every part .*mended-program\.ts/);
  expect(() => mendProgram(mended)).toThrow('no longer');
});
