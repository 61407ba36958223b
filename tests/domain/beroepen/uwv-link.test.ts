import { expect, it } from 'vitest';
import { sharedUwvLinks, UWV_LIJST, uwvLink } from '../../../src/domain/beroepen/uwv-link.ts';
import { makeBeroep } from './make-beroep.ts';

const kok = makeBeroep();
const other = makeBeroep({ slug: 'bakker', bron: { ...kok.bron!, url: 'https://www.werk.nl/details/2' } });
const twin = makeBeroep({ slug: 'twin' });

it('an address that one occupation has leads to its page', () => {
  expect(uwvLink(other, sharedUwvLinks([kok, other, twin]))).toEqual({ url: other.bron!.url, precies: true });
});
it('an address that two occupations have cannot be right for both: those lead to the list', () => {
  expect(uwvLink(kok, sharedUwvLinks([kok, other, twin]))).toEqual({ url: UWV_LIJST, precies: false });
});
it('work that is not on the list has no address', () => {
  expect(uwvLink(makeBeroep({ kansberoep: false, bron: undefined }), new Set())).toBeUndefined();
});
