import type { MboContext } from '../../../src/importers/bronnen/mbo-context.ts';
import type { OpleiderRecord } from '../../../src/importers/bronnen/opleiders.ts';

/** A made-up school with two locations and one with one, and three qualifications. */
export const context: MboContext = {
  opleiders: new Map([
    ['01AA', school('landstede', '01AA')],
    ['25PJ', school('deltion', '25PJ')],
  ]),
  locaties: new Map([
    [
      '01AA',
      { plaatsen: ['Ermelo', 'Zwolle'], regios: ['regio-zwolle', 'veluwe-stedendriehoek'], aantal: 2 },
    ],
    ['25PJ', { plaatsen: ['Zwolle'], regios: ['regio-zwolle'], aantal: 1 }],
  ]),
  kwalificaties: new Map([
    [
      '25696',
      { crebo: '25696', naam: 'Pedagogisch medewerker kinderopvang', niveau: 'mbo-3', domein: 'hg017' },
    ],
    [
      '25603',
      { crebo: '25603', naam: 'Pedagogisch medewerker kinderopvang', niveau: 'mbo-3', domein: 'hg017' },
    ],
    ['25656', { crebo: '25656', naam: 'Verzorgende-IG', niveau: 'mbo-3', domein: 'hg017' }],
  ]),
};

function school(id: string, brin: string): OpleiderRecord {
  const rest = { bekostiging: 'publiek', website: '', gemeente: 'Zwolle', gmCode: 'GM0193' } as const;
  return { id, naam: id, brin, stelsel: 'mbo', alleenZetel: false, ...rest };
}
