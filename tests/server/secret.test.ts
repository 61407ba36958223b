import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSecret } from '../../src/server/secret.ts';
import { tempFolder } from './temp-folder.ts';

const mode = (file: string): number => statSync(file).mode & 0o777;

describe('the secret that signs forms', () => {
  it('is made once, for its owner only, and leaves nothing else behind', () => {
    const varDir = join(tempFolder(), 'var');
    const secret = readSecret(varDir, undefined);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(readSecret(varDir, undefined)).toBe(secret);
    expect(readdirSync(varDir)).toEqual(['formulier-sleutel']);
    expect([mode(join(varDir, 'formulier-sleutel')), mode(varDir)]).toEqual([0o600, 0o700]);
  });

  it('is closed again when somebody opened it to all', () => {
    const varDir = tempFolder();
    readSecret(varDir, undefined);
    chmodSync(join(varDir, 'formulier-sleutel'), 0o644);
    readSecret(varDir, undefined);
    expect(mode(join(varDir, 'formulier-sleutel'))).toBe(0o600);
  });

  it('that is given is used, and no file is made', () => {
    const varDir = tempFolder();
    expect(readSecret(varDir, 'x'.repeat(32))).toBe('x'.repeat(32));
    expect(readdirSync(varDir)).toEqual([]);
  });

  it('that is short is refused with the remedy, and is not repeated', () => {
    const varDir = tempFolder();
    writeFileSync(join(varDir, 'formulier-sleutel'), 'kort');
    expect(() => readSecret(varDir, undefined)).toThrow(/formulier-sleutel is te kort.*openssl rand/);
    expect(() => readSecret(varDir, 'geheim')).toThrow(
      /^De sleutel in FORMULIER_SLEUTEL is te kort. (?!.*geheim)/,
    );
  });
});
