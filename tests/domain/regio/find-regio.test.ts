import { describe, expect, it } from 'vitest';
import { findRegio, searchRegio } from '../../../src/domain/regio/find-regio.ts';
import { gebieden } from './real-rows.ts';

describe('what leads to one regio', () => {
  it.each([
    // Postcodes, with whatever people put in and around them.
    ['7511', 'twente'],
    ['7511AB', 'twente'],
    ['7511 ab', 'twente'],
    [' 7511  AB ', 'twente'],
    ['75 11 a b', 'twente'],
    ['7511A', 'twente'],
    ['NL-7511 AB', 'twente'],
    ['７５１１', 'twente'],
    ['7511 AB Enschede', 'twente'],
    ['7511 Enschede', 'twente'],
    ['Enschede 7511AB', 'twente'],
    ['Kerkstraat 12, 7511 AB Enschede', 'twente'],
    ['7511 AB 12', 'twente'],
    ['9131 Ee', 'friesland'],
    // A place beside a split postcode tells the sides apart.
    ['3366 Wijngaarden', 'gorinchem'],
    ['9417 Spier, Westerveld', 'regio-zwolle'],
    ['5091 Haghorst', 'midden-brabant'],
    // Names, however they are written.
    ['Den Haag', 'haaglanden'],
    ['DenHaag', 'haaglanden'],
    ["'s-Gravenhage", 'haaglanden'],
    ['s gravenhage', 'haaglanden'],
    ['den bosch', 'noordoost-brabant'],
    ['s hertogenbosch', 'noordoost-brabant'],
    ["s'Hertogenbosch", 'noordoost-brabant'],
    ['Ljouwert', 'friesland'],
    ['Súdwest-Fryslân', 'friesland'],
    ['sudwest fryslan', 'friesland'],
    ['Sint-Oedenrode', 'noordoost-brabant'],
    ['st. oedenrode', 'noordoost-brabant'],
    ['Alphen a/d Rijn', 'holland-rijnland'],
    ['Alphen a.d. Rijn', 'holland-rijnland'],
    ['capelle ad ijssel', 'rijnmond'],
    ['Krimpen aan de IJssel', 'rijnmond'],
    ['Ĳsselstein', 'midden-utrecht'],
    ['Horst a/d Maas', 'noord-limburg'],
    ['Nuenen, Gerwen en Nederwetten', 'zuidoost-brabant'],
    ['Nuenen Gerwen & Nederwetten', 'zuidoost-brabant'],
    ['2e Exloërmond', 'drenthe'],
    // Regios, their other names, and a gemeente or place with the same name in it.
    ['Twente', 'twente'],
    ['regio Twente', 'twente'],
    ['Leerwerkloket Twente', 'twente'],
    ['arbeidsmarktregio Rijnmond', 'rijnmond'],
    ['de Achterhoek', 'achterhoek'],
    ['Fryslân', 'friesland'],
    ['Zaanstreek-Waterland', 'zaanstreek-waterland'],
    ['Food Valley', 'foodvalley'],
    ['Zwolle', 'regio-zwolle'],
    ['regio Zwolle', 'regio-zwolle'],
    ['Groningen', 'groningen'],
    ['Utrecht', 'midden-utrecht'],
    // Former gemeenten.
    ['Weesp', 'groot-amsterdam'],
    ['Mill en Sint Hubert', 'noordoost-brabant'],
    ['gemeente Uden', 'noordoost-brabant'],
    ['Hellevoetsluis', 'rijnmond'],
    // A name with what kind of name it is, or with where it lies.
    ['gemeente Westerveld', 'regio-zwolle'],
    ['Westerveld (gemeente)', 'regio-zwolle'],
    ['Gem. Hengelo', 'twente'],
    ['Hengelo (Gld)', 'achterhoek'],
    ['hengelo gld', 'achterhoek'],
    ['Hengelo Gelderland', 'achterhoek'],
    ['Hengelo (Overijssel)', 'twente'],
    ['Hengelo Ov.', 'twente'],
    ['Hengelo, Bronckhorst', 'achterhoek'],
    ['Spier, Westerveld', 'regio-zwolle'],
    ['Spier Westerveld', 'regio-zwolle'],
    ['Westerveld, Spier', 'regio-zwolle'],
    ['Spier gemeente Midden-Drenthe', 'drenthe'],
    ['Zeeland, Noord-Brabant', 'noordoost-brabant'],
    ['gemeente Maashorst, Zeeland', 'noordoost-brabant'],
    ['regio Zeeland', 'zeeland'],
    ['Bergen NH', 'noord-holland-noord'],
    ['Bergen (Limburg)', 'noord-limburg'],
    ['Bergen op Zoom', 'west-brabant'],
    ['Elst (Utrecht)', 'foodvalley'],
    ['Enschede, Overijssel, Nederland', 'twente'],
  ])('%j leads to %s', (typed, slug) => {
    expect(findRegio(typed, gebieden)).toMatchObject({
      uitkomst: 'gevonden',
      invoer: typed,
      regio: { slug },
    });
  });
});

describe('what asks between regios', () => {
  const asked = (typed: string) => {
    const vondst = findRegio(typed, gebieden);
    expect(vondst.uitkomst).toBe('kiezen');
    return vondst.uitkomst === 'kiezen'
      ? vondst.keuzes.map((k) => `${k.naam}, ${k.gemeente ?? '-'}, ${k.regio.slug}`)
      : [];
  };
  it.each([
    ['Hengelo', ['Hengelo, Hengelo, twente', 'Hengelo (Gld), Bronckhorst, achterhoek']],
    ['Zeeland', ['Zeeland, -, zeeland', 'Zeeland, Maashorst, noordoost-brabant']],
    ['Zeeland, Nederland', ['Zeeland, -, zeeland', 'Zeeland, Maashorst, noordoost-brabant']],
    ['spier', ['Spier, Midden-Drenthe, drenthe', 'Spier, Westerveld, regio-zwolle']],
    ['9417', ['Spier, Midden-Drenthe, drenthe', 'Spier, Westerveld, regio-zwolle']],
    ['9417 AB Spier', ['Spier, Midden-Drenthe, drenthe', 'Spier, Westerveld, regio-zwolle']],
    // The provincie Drenthe holds both sides; only the regio of that name is narrower.
    ['Spier (Drenthe)', ['Spier, Midden-Drenthe, drenthe', 'Spier, Westerveld, regio-zwolle']],
    ['3366', ['Sliedrecht, Sliedrecht, drechtsteden', 'Wijngaarden, Molenlanden, gorinchem']],
    [
      '5091',
      ['Haghorst, Hilvarenbeek, midden-brabant', 'Oost West en Middelbeers, Oirschot, zuidoost-brabant'],
    ],
    [
      'Beek',
      ['Beek, Beek, zuid-limburg', 'Beek, Berg en Dal, rijk-van-nijmegen', 'Beek, Montferland, achterhoek'],
    ],
    ['Beek, Gelderland', ['Beek, Berg en Dal, rijk-van-nijmegen', 'Beek, Montferland, achterhoek']],
    // Two things that contradict each other are both readings.
    ['7511 Amsterdam', ['Amsterdam, Amsterdam, groot-amsterdam', 'Enschede, Enschede, twente']],
    ['Enschede, Amsterdam', ['Amsterdam, Amsterdam, groot-amsterdam', 'Enschede, Enschede, twente']],
  ])('%j asks: %j', (typed, choices) => {
    expect(asked(typed).toSorted()).toEqual(choices.toSorted());
  });

  it('puts the side with most postcodes first', () => {
    expect(asked('Rijswijk')[0]).toBe('Rijswijk, Rijswijk, haaglanden');
  });
});

describe('what is only a question', () => {
  it.each([
    ['enschde', 'Enschede'],
    ['amsterdm', 'Amsterdam'],
    ['Den Hag', 'Den Haag'],
    ['utrect', 'Utrecht'],
    ['Leewarden', 'Leeuwarden'],
    ['groningne', 'Groningen'],
    ['zwole', 'Zwolle'],
    ['Nymegen', 'Nijmegen'],
    // Nearer in letters is Ysselsteyn.
    ['Ysselstein', 'IJsselstein'],
    ['eindoven', 'Eindhoven'],
    ['Mastricht', 'Maastricht'],
    ['Appeldoorn', 'Apeldoorn'],
    ['roterdam', 'Rotterdam'],
    ['s hertogenbos', "'s-Hertogenbosch"],
    ['hertogenbosh', "'s-Hertogenbosch"],
    ['Bergen op Zom', 'Bergen op Zoom'],
    ['alphen aan de rein', 'Alphen aan den Rijn'],
    ['gemeente westervelt', 'Westerveld'],
    // The beginning of a name, a word of it, or a name with more behind it.
    ['Ensch', 'Enschede'],
    ['gravenhage', "'s-Gravenhage"],
    ['Amsterdam Noord', 'Amsterdam'],
    ['Kerkstraat 12 Enschede', 'Enschede'],
    ['Kerkstraat 12, Enschede', 'Enschede'],
    // A part that cannot be read leaves the postcode or the place a question.
    ['7511 Enschde', 'Enschede'],
    ['0000 AB Enschede', 'Enschede'],
    ['Limburg', 'Zuid-Limburg'],
    ['provincie Overijssel', 'Twente'],
  ])('%j may mean %s', async (typed, naam) => {
    const vondst = await searchRegio(typed, gebieden);
    expect(vondst.uitkomst).toBe('bedoelt-u');
    if (vondst.uitkomst === 'bedoelt-u')
      expect(vondst.suggesties.slice(0, 2).map((each) => each.naam)).toContain(naam);
  });

  it('enschde has one suggestion: Enschede in Twente', async () => {
    expect(await searchRegio('enschde', gebieden)).toEqual({
      uitkomst: 'bedoelt-u',
      invoer: 'enschde',
      suggesties: [
        {
          naam: 'Enschede',
          soort: 'gemeente',
          gemeente: 'Enschede',
          regio: { slug: 'twente', naam: 'Twente' },
        },
      ],
    });
  });

  it('without the search for typing errors a mistyped name is unknown, and still no regio', () => {
    expect(findRegio('enschde', gebieden)).toMatchObject({ uitkomst: 'onbekend', reden: 'tekst' });
  });
});

describe('what is not known', () => {
  it.each([
    ['', 'leeg'],
    [' \t\n ', 'leeg'],
    ['0000', 'postcode'],
    ['1000', 'postcode'],
    ['1000 AA', 'postcode'],
    ['0123', 'postcode'],
    ['751', 'postcode'],
    ['75111', 'postcode'],
    ['Parijs', 'tekst'],
    ['qwerty', 'tekst'],
    ['verpleegkundige', 'tekst'],
    ['???', 'tekst'],
    ['x', 'tekst'],
    ['محل', 'tekst'],
    ['<script>alert(1)</script>', 'tekst'],
    ['__proto__', 'tekst'],
    ['constructor', 'tekst'],
    ['\u0000', 'tekst'],
  ])('%j is unknown: %s', async (typed, reden) => {
    expect(await searchRegio(typed, gebieden)).toEqual({ uitkomst: 'onbekend', invoer: typed, reden });
  });

  it.each([
    ['a letter, 100,000 times', 'a'.repeat(100_000)],
    ['a postcode, 20,000 times', '7511 '.repeat(20_000)],
    ['single letters, 25,000 times', 'a b '.repeat(25_000)],
    ['spaces around a letter', `${' '.repeat(50_000)}x${' '.repeat(50_000)}`],
    ['as many words as are read', 'de '.repeat(39)],
    ['as many separators as are read', 'a,'.repeat(59)],
  ])('%s is unknown, and soon', async (_, typed) => {
    await searchRegio('enschde', gebieden);
    // Of this program's own time, which does not depend on what else the machine does.
    const before = process.cpuUsage();
    const { uitkomst } = await searchRegio(typed, gebieden);
    expect(uitkomst).toBe('onbekend');
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(250);
  });
});
