import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content-files/load-content.ts';
import { sharedUwvLinks, uwvLink } from '../../src/domain/beroepen/uwv-link.ts';
import { joinContent } from '../../src/site-data.ts';

const { content } = loadContent('content');
const beroepen = content.beroepen.map(({ waarde }) => waarde);
const rows = (file: string) =>
  parse(readFileSync(`content/bronnen/${file}`, 'utf8'), { columns: true }) as Record<string, string>[];

describe('the 306 occupations of UWV', () => {
  const kansberoepen = beroepen.filter(({ kansberoep }) => kansberoep);

  it('all have a page, under the name of the source, with what the source says of them', () => {
    const told = kansberoepen.map(({ naam, bron }) => {
      const { sector, niveau, nummer, jaar, url } = bron!;
      return [naam, sector, niveau, nummer, jaar, url].join(' | ');
    });
    const source = rows('kansberoepen.csv').map(({ beroep, sector, niveau, uwv_id, bronjaar, bron_url }) =>
      [beroep, sector, niveau, uwv_id, bronjaar, bron_url].join(' | '),
    );
    expect(told).toHaveLength(306);
    expect(told.toSorted()).toEqual(source.toSorted());
  });

  it('have everyday names', () => {
    expect(kansberoepen.filter(({ synoniemen }) => synoniemen.length < 2).map(({ slug }) => slug)).toEqual([]);
  });

  it('20 share an address, and link to the list', () => {
    const shared = sharedUwvLinks(kansberoepen);
    expect(kansberoepen.filter((beroep) => !uwvLink(beroep, shared)!.precies)).toHaveLength(20);
  });

  it('promise nothing about later, and no pay', () => {
    const promising = kansberoepen.filter(({ kort, tekst, past_bij, opleiding }) =>
      /toekomst|baangarantie|gegarandeerd|altijd werk/i.test([kort, tekst, past_bij, opleiding].join(' ')),
    );
    expect(promising.map(({ slug }) => slug)).toEqual([]);
    expect(kansberoepen.filter(({ loon }) => loon)).toEqual([]);
  });

  it('have a way in: qualifications that lead to it, or a sentence that says which education', () => {
    const { beroepen: index } = joinContent(content, '2026-11-25');
    const offered = kansberoepen.filter(({ slug }) => index.scholing(slug).route.length > 0);
    const lost = kansberoepen.filter(
      ({ slug, opleiding }) => index.opleidingen(slug).route.length === 0 && !opleiding,
    );
    expect(lost.map(({ slug }) => slug)).toEqual([]);
    expect(offered.length).toBeGreaterThan(200);
  });
});

describe('work that people come from', () => {
  it('has the 114 groups of BRC 2014', () => {
    const groups = content.vertrekberoepen.filter(({ waarde }) => waarde.soort === 'groep');
    expect(groups.map(({ waarde }) => waarde.brc).toSorted()).toEqual(
      rows('brc2014.csv')
        .map(({ brc_groep }) => brc_groep!)
        .toSorted(),
    );
  });
  it('names occupations of ESCO that exist', () => {
    const known = new Set(rows('esco_beroepen_nl.csv').map(({ esco_uri }) => esco_uri));
    const wrong = content.vertrekberoepen.filter(({ waarde }) => waarde.esco && !known.has(waarde.esco));
    expect(wrong.map(({ waarde }) => waarde.id)).toEqual([]);
  });
});

it('there are at most 40 vaardigheden', () => {
  expect(content.beroepwoorden.vaardigheden.length).toBeLessThanOrEqual(40);
});
