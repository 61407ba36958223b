import { describe, expect, it } from 'vitest';
import type { Balie, Daad, Stand } from '../../../src/domain/afspraak/balie.ts';
import { followLink, LINK_STATUS, openLink } from '../../../src/domain/afspraak/follow-link.ts';
import { OpslagStoring } from '../../../src/domain/afspraak/opslag-storing.ts';
import { balieWith } from './balie-with.ts';

const stand: Stand = {
  referentie: 'K7RM2XWA',
  regio: 'twente',
  vorm: 'gesprek',
  bevestiging: true,
  ontvangenOp: 1,
  antwoordVoor: 2,
  vervolg: false,
  kanVervolg: true,
};
const readLink: Balie['readLink'] = (doel, link) =>
  link === `goed-${doel}` ? 'K7RM2XWA' : link === `oud-${doel}` ? 'ABCDEFGH' : undefined;
const findStand: Balie['findStand'] = async (referentie) => (referentie === 'K7RM2XWA' ? stand : undefined);
const storing = () => Promise.reject(new OpslagStoring('vol'));

describe('opening a link', () => {
  it.each([
    ['no link', null, 'zonder', 200],
    ['an empty link', '', 'zonder', 200],
    ['a forged link', 'verzonnen', 'ongeldig', 404],
    ['a link for another purpose', 'goed-bezoeker', 'ongeldig', 404],
    ['a request that is purged', 'oud-loket', 'weg', 410],
    ['a request that is there', 'goed-loket', 'stand', 200],
  ])('says of %s: %s → %s, status %i', async (_, link, soort, status) => {
    // No method that changes anything is there, so a call of one would fail.
    const opened = await openLink(balieWith({ readLink, findStand }), 'loket', link);
    expect(opened.soort).toBe(soort);
    expect(LINK_STATUS[opened.soort]).toBe(status);
  });

  it('hands on how far the request is, and the link for the button', async () => {
    expect(await openLink(balieWith({ readLink, findStand }), 'loket', 'goed-loket')).toEqual({
      soort: 'stand',
      stand,
      link: 'goed-loket',
    });
  });

  it('says so when the storage does not answer', async () => {
    const opened = await openLink(balieWith({ readLink, findStand: storing }), 'loket', 'goed-loket');
    expect(opened).toEqual({ soort: 'storing' });
    expect(LINK_STATUS[opened.soort]).toBe(503);
  });

  it('passes an error of any other kind on', async () => {
    const broken = balieWith({ readLink, findStand: () => Promise.reject(new TypeError('stuk')) });
    await expect(openLink(broken, 'loket', 'goed-loket')).rejects.toThrow('stuk');
  });
});

describe('pressing the button behind a link', () => {
  const acting = (daad: Daad) => {
    const asked: string[] = [];
    const act = async (referentie: string) => (asked.push(referentie), daad);
    return { asked, act };
  };

  it.each(['gedaan', 'al-gedaan', 'ingetrokken'] as const)('hands on %s', async (daad) => {
    const { asked, act } = acting(daad);
    expect(await followLink(balieWith({ readLink }), 'bezoeker', 'goed-bezoeker', act)).toEqual({
      soort: 'daad',
      daad,
    });
    expect(asked).toEqual(['K7RM2XWA']);
  });

  it.each([
    ['no link', null, 'zonder'],
    ['a forged link', 'verzonnen', 'ongeldig'],
    ['a link for another purpose', 'goed-loket', 'ongeldig'],
  ])('does nothing with %s', async (_, link, soort) => {
    const { asked, act } = acting('gedaan');
    expect(await followLink(balieWith({ readLink }), 'bezoeker', link, act)).toEqual({ soort });
    expect(asked).toEqual([]);
  });

  it('says that a purged request is gone', async () => {
    const { act } = acting('onbekend');
    expect(await followLink(balieWith({ readLink }), 'bezoeker', 'oud-bezoeker', act)).toEqual({
      soort: 'weg',
    });
  });

  it('says so when the storage does not answer', async () => {
    expect(await followLink(balieWith({ readLink }), 'bezoeker', 'goed-bezoeker', storing)).toEqual({
      soort: 'storing',
    });
  });
});
