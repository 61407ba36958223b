import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { VERVOLG_TEKST } from '../../../src/domain/afspraak/vervolg-tekst.ts';
import { nl } from '../../talen.ts';

/** Each version of the text by its fingerprint. A changed text gets a new line here; an old line is never changed. */
const VERSIES: Record<string, string> = { '2026-11': '34b7e74bd7f653b4' };

it('the version that is stored belongs to the text that was read', () => {
  const { vervolg, vervolg_hulp } = nl.formulier;
  const fingerprint = createHash('sha256').update(`${vervolg}\n${vervolg_hulp}`).digest('hex').slice(0, 16);
  expect(VERSIES[VERVOLG_TEKST]).toBe(fingerprint);
});
