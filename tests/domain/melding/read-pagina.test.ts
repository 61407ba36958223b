import { describe, expect, it } from 'vitest';
import { readPagina, regioOfPagina } from '../../../src/domain/melding/read-pagina.ts';

describe('the page that somebody reports', () => {
  it.each(['/', '/regelingen/slim/', '/regio/twente/scholing/zorg-welzijn/mbo-3/', '/en/regio/twente/'])(
    'may be %s',
    (pagina) => expect(readPagina(pagina)).toBe(pagina),
  );

  it.each([
    null,
    '',
    'regelingen/',
    '//kwaad.example/',
    'https://kwaad.example/',
    '/regelingen',
    '/../etc/passwd/',
    '/a/?b=c',
    '/a/#b',
    '/A/',
    '/a b/',
    '/a/\n/',
    '/a\\b/',
    `/${'a'.repeat(300)}/`,
    '/a'.repeat(20) + '/',
  ])('is never %j', (text) => expect(readPagina(text)).toBeUndefined());
});

describe('who looks after it', () => {
  const bekend = { twente: {}, drenthe: {} };
  const herkomst = (id: string) => (id === 'twente-heftruck' ? 'twente' : undefined);

  it.each([
    ['/regio/twente/', 'twente'],
    ['/regio/drenthe/kansberoepen/', 'drenthe'],
    ['/uk/regio/twente/', 'twente'],
    ['/scholing/twente-heftruck/', 'twente'],
    ['/scholing/00gt-25573-bbl/', undefined],
    ['/regio/', undefined],
    ['/regio/atlantis/', undefined],
    ['/regio/constructor/', undefined],
    ['/regelingen/slim/', undefined],
    ['/', undefined],
  ])('%s: %s', (pagina, regio) => expect(regioOfPagina(pagina, bekend, herkomst)).toBe(regio));
});
