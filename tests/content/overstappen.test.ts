import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content-files/load-content.ts';
import { BEROEPSNIVEAUS, type BeroepInLijst } from '../../src/domain/beroepen/beroep-in-lijst.ts';
import { LANDELIJK_BEELD } from '../../src/domain/beroepen/landelijk-beeld.ts';
import { findOverstappen } from '../../src/domain/beroepen/overstappen.ts';
import { createBeroepSearch } from '../../src/domain/beroepen/search-beroepen.ts';
import { joinContent } from '../../src/site-data.ts';

const { content } = loadContent('content');
const { lijst } = joinContent(content, '2026-11-25').beroepen;
const search = createBeroepSearch(lijst);
const niveau = ({ niveau }: BeroepInLijst) => BEROEPSNIVEAUS.indexOf(niveau);
const LEVEL = ['zelfde-niveau', 'volgend-niveau', 'lager-niveau', 'nieuw'];

describe.each([
  ['kassamedewerker', /^Medewerkers bediening|^Hotelreceptionisten|^Verkoopmedewerkers|^Barpersoneel/],
  ['magazijnmedewerker', /^Heftruckchauffeurs|^Logistiek|^Bestelwagen|^Bijrijders/],
  ['administratief medewerker', /^Boekhouders|^Incassomedewerkers|^Medisch secretaressen|^Commercieel/],
  ['kok', /^Medewerkers fastservice|^Cateringmedewerkers/],
  ['schoonmaker', /^Gespecialiseerde schoonmakers|^Huishoudelijk/],
  ['chauffeur', /chauffeurs/],
  ['verkoper', /^Verkoopmedewerkers|^Barpersoneel/],
  ['kapper', /^Medisch pedicures|^Verkoopmedewerkers/],
  ['helpende', /^Verzorgenden/],
  ['productiemedewerker', /^Assemblagemedewerkers|operators proces/],
])('from %s', (naam, sensible) => {
  const van = search(naam)[0]!.beroep;
  const first = findOverstappen(van, lijst).slice(0, 5);

  test('there are five ways on, each with a reason beyond the niveau', () => {
    expect(first).toHaveLength(5);
    for (const { redenen } of first)
      expect(redenen.some(({ soort }) => !LEVEL.includes(soort))).toBe(true);
  });
  test('none is two niveaus up', () => {
    for (const { naar } of first) expect(niveau(naar) - niveau(van)).toBeLessThan(2);
  });
  test('what an adviser would name is among them', () => {
    expect(first.map(({ naar }) => naar.bronNaam)).toContainEqual(expect.stringMatching(sensible));
  });
});

test('what the page says of the source is what stands in every file', () => {
  const kansberoepen = content.beroepen.map(({ waarde }) => waarde).filter(({ kansberoep }) => kansberoep);
  for (const { bron } of kansberoepen) {
    expect(bron!.id).toBe('uwv-kansrijke-beroepen');
    expect(LANDELIJK_BEELD).toBe(`UWV, ${bron!.jaar}, landelijk beeld`);
  }
});
