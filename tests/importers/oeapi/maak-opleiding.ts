import type { Waarde } from '../../../src/importers/aanbod/waarde.ts';
import { mapProgramme } from '../../../src/importers/oeapi/map-programme.ts';

type Object = { [naam: string]: Waarde };

export const VANDAAG = '2026-11-26';
export const SCHOOL: Object = {
  organisationId: 'o1',
  primaryCode: { codeType: 'identifier', code: 'SCH' },
  name: [
    { language: 'en-GB', value: 'Sample School' },
    { language: 'nl-NL', value: 'Voorbeeldschool' },
  ],
  link: 'https://school.example/',
};

/** A programme of mbo 2 with a crebo, and what is laid over it. */
export function makeProgramme(extra: Object = {}): Object {
  return {
    programmeId: '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    primaryCode: { codeType: 'identifier', code: 'KOK-2' },
    programmeType: 'programme',
    name: [
      { language: 'en-GB', value: 'Cook' },
      { language: 'nl-NL', value: 'Kok' },
    ],
    level: 'secondary_vocational_education_2',
    modeOfStudy: 'dual_training',
    modesOfDelivery: ['work_based'],
    otherCodes: [{ codeType: 'crohoCreboCode', code: '25180' }],
    duration: 'P18M',
    addresses: [{ addressType: 'visit', postalCode: '3511 ep', city: 'Utrecht', countryCode: 'NL' }],
    link: 'https://school.example/kok',
    ...extra,
  };
}

export function makeOffering(startDateTime: Waarde, extra: Object = {}): Object {
  return {
    offeringId: String(startDateTime),
    primaryCode: { codeType: 'offering_code', code: 'x' },
    name: [],
    state: 'active',
    startDateTime,
    ...extra,
  };
}

function map(programme: Waarde, offerings: Waarde[], organisation: Waarde | undefined) {
  return mapProgramme(programme, 1, {
    offerings: () => Promise.resolve(offerings),
    organisation: () => Promise.resolve(organisation),
    host: 'school.example',
    vandaag: VANDAAG,
  });
}

export async function rijVan(programme: Waarde, offerings: Waarde[] = []) {
  const gelezen = await map(programme, offerings, SCHOOL);
  if (gelezen.soort === 'afgewezen') throw new Error(`afgewezen: ${gelezen.reden}`);
  return gelezen.rij;
}

export async function redenVan(
  programme: Waarde,
  offerings: Waarde[] = [],
  organisation: Waarde | undefined = SCHOOL,
) {
  const gelezen = await map(programme, offerings, organisation);
  if (gelezen.soort === 'rij') throw new Error(`niet afgewezen: ${JSON.stringify(gelezen.rij)}`);
  return gelezen.reden;
}
