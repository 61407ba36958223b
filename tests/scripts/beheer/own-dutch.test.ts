import { expect, test } from 'vitest';
import { ownDutch } from '../../../scripts/beheer/own-dutch.ts';

type Hook = (...args: unknown[]) => string | undefined;

test('puts our Dutch in that of the CMS, and in no other file', () => {
  const { transform } = ownDutch();
  const told = (transform as Hook)('{"save":"Opslaan"}', '/node_modules/@sveltia/cms/locales/nl.json');
  expect(JSON.parse(told!)).toMatchObject({ save: 'Opslaan', editorial_workflow: 'Voorstellen' });
  expect((transform as Hook)('{}', '/node_modules/@sveltia/cms/locales/de.json')).toBeUndefined();
});

test('stops the build when the CMS keeps its Dutch elsewhere', () => {
  expect(() => (ownDutch().generateBundle as Hook)()).toThrow(/no longer reads locales\/nl\.json/);
});
