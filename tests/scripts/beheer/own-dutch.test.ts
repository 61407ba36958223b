import { expect, test } from 'vitest';
import { ownDutch } from '../../../scripts/beheer/own-dutch.ts';

type Hook = (...args: unknown[]) => string | undefined;

test('puts our Dutch in that of the CMS, and in no other file', () => {
  const { transform } = ownDutch();
  const told = (transform as Hook)('{"save":"Opslaan"}', '/node_modules/@sveltia/cms/locales/nl.json');
  expect(JSON.parse(told!)).toMatchObject({ save: 'Opslaan', editorial_workflow: 'Voorstellen' });
  expect((transform as Hook)('{}', '/node_modules/@sveltia/cms/locales/de.json')).toBeUndefined();
});

test('lets the clock of the CMS run to 24', () => {
  const { transform } = ownDutch();
  const program = '/node_modules/@sveltia/cms/npm/index.js';
  expect((transform as Hook)('{hour:`numeric`,minute:`numeric`,hour12:!0}', program)).toBe(
    '{hour:`numeric`,minute:`numeric`,hour12:!1}',
  );
  expect(() => (transform as Hook)('{}', program)).toThrow(/no longer holds hour/);
});

test('stops the build when the CMS keeps its Dutch elsewhere', () => {
  expect(() => (ownDutch().generateBundle as Hook)()).toThrow(/no longer reads locales\/nl\.json/);
});
