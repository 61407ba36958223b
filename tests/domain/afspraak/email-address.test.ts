import { describe, expect, it } from 'vitest';
import { explainEmailAddress, isEmailAddress } from '../../../src/domain/afspraak/email-address.ts';
import { inDutch } from './in-dutch.ts';

describe('an address to write to', () => {
  it.each([
    'zoe@voorbeeld.nl',
    'a.b-c+d_e%f@sub.voorbeeld.co.uk',
    "o'brien@x.nl",
    'A1@x-y.nl',
    `${'a'.repeat(64)}@x.nl`,
  ])('is %s', (address) => {
    expect(isEmailAddress(address)).toBe(true);
  });

  it.each([
    '',
    'zoe',
    '@x.nl',
    'zoe@',
    'zoe@localhost',
    'zoe@x',
    'a@x.nl, b@y.nl',
    'a@x.nl;b@y.nl',
    'a@x.nl b@y.nl',
    'groep: a@x.nl, b@y.nl;',
    'd@x.nl <evil@y.test>',
    '<a@x.nl>',
    '"a@x.nl"@y.nl',
    '"a b"@x.nl',
    'a(comment)@x.nl',
    'a@x.nl\nBcc: b@y.nl',
    'a@x.nl\r\n',
    'a@x.nl\n',
    ' a@x.nl',
    'a@x.nl\0',
    'a@@x.nl',
    'a@b@x.nl',
    'a@[127.0.0.1]',
    'a@127.0.0.1',
    'a@-x.nl',
    'a@x-.nl',
    'a@x..nl',
    'a@.x.nl',
    '.a@x.nl',
    'a.@x.nl',
    'a..b@x.nl',
    'a@x.nl.',
    'a@xn',
    'é@x.nl',
    'a@é.nl',
    'a\u202e@x.nl',
    `${'a'.repeat(65)}@x.nl`,
    `a@${'b'.repeat(63)}.${'b'.repeat(63)}.${'b'.repeat(63)}.${'b'.repeat(63)}.nl`,
    'a%00@x.nl,b@y.nl',
    'a@x.nl%0abcc:b@y.nl',
  ])('is not %j', (text) => {
    expect(isEmailAddress(text)).toBe(false);
  });
});

it.each([
  ['zoe', 'geen apenstaartje'],
  ['a@x.nl, b@y.nl', 'Vul één e-mailadres in'],
  ['a@x.nl;b@y.nl', 'Vul één e-mailadres in'],
  ['Zoë <a@x.nl>', 'Vul één e-mailadres in'],
  ['a@b@x.nl', 'Vul één e-mailadres in'],
  ['a b@x.nl', 'Er staat een spatie'],
  ['a@x', 'klopt niet'],
  ['é@x.nl', 'klopt niet'],
  ['.a@x.nl', 'klopt niet'],
  [`${'a'.repeat(300)}@x.nl`, 'heeft 305 tekens. Het mag er hoogstens 254 hebben'],
])('%s is refused with the remedy', (typed, part) => {
  expect(inDutch(explainEmailAddress(typed))).toContain(part);
});

it('a right address needs no explanation', () => {
  expect(explainEmailAddress("o'brien+loket@mail.voorbeeld.nl")).toBeUndefined();
});
