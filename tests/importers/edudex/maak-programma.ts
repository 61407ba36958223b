import type { Waarde } from '../../../src/importers/aanbod/waarde.ts';
import { Instituten } from '../../../src/importers/edudex/instituten.ts';
import { mapProgram, type EdudexTabellen } from '../../../src/importers/edudex/map-program.ts';

type Object = { [naam: string]: Waarde };

export const VANDAAG = '2026-11-26';

export const TABELLEN: EdudexTabellen = {
  vandaag: VANDAAG,
  instituten: new Instituten([
    { orgUnitId: 'voorbeeld', naam: 'Voorbeeldopleider', website: '', basis: 'test' },
  ]),
  sectoren: {
    theme: new Map([
      ['finance', 'economie-administratie'],
      ['languages', 'media-taal-cultuur'],
      ['coaching', ''],
    ]),
    targetSector: new Map(
      [
        ['Q', 'zorg-welzijn'],
        ['K', 'economie-administratie'],
        ['N', ''],
      ].map(([code, sector]) => [code!.toLowerCase(), sector!]),
    ),
  },
};

/** A program with all that is required and no more; each argument lays over one section. */
export function makeProgram({
  classification = {},
  descriptions = {},
  schedule = {},
  admission = {},
  top = {},
}: Partial<
  Record<'classification' | 'descriptions' | 'schedule' | 'admission' | 'top', Object>
> = {}): Object {
  return {
    editor: 'redactie@voorbeeld.example',
    format: 'EDU-DEX 1.0',
    generator: 'voorbeeld',
    lastEdited: '2026-11-01T10:00:00Z',
    programAdmission: {
      applicationOpen: true,
      applicationType: 'individual',
      paymentDue: 'up-front',
      startDateDetermination: 'agreed starting date',
      ...admission,
    },
    programClassification: {
      programId: 'VB-001',
      orgUnitId: 'voorbeeld',
      degree: 'certificate',
      programLevel: 'none',
      programForm: ['part-time'],
      programType: 'training',
      programDuration: { weeks: 6 },
      programLocation: [{ description: 'Utrecht' }],
      theme: ['finance'],
      ...classification,
    },
    programContacts: {},
    programCurriculum: {},
    programDescriptions: {
      programName: { nl: 'Boekhouden' },
      programSummaryText: { nl: 'U leert boekhouden.' },
      programDescriptionText: { nl: 'U leert het hele vak.' },
      ...descriptions,
    },
    programSchedule: { genericProgramRun: {}, ...schedule },
    ...top,
  };
}

/** The row that a program gives; fails with the reason when it is rejected. */
export function rijVan(program: Waarde) {
  const gelezen = mapProgram(program, 1, TABELLEN);
  if (gelezen.soort === 'afgewezen') throw new Error(`afgewezen: ${gelezen.reden}`);
  return gelezen.rij;
}

/** Why a program is rejected; fails when it is not. */
export function redenVan(program: Waarde): string {
  const gelezen = mapProgram(program, 1, TABELLEN);
  if (gelezen.soort === 'rij') throw new Error(`niet afgewezen: ${JSON.stringify(gelezen.rij)}`);
  return gelezen.reden;
}
