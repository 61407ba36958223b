import type { Content, Located } from '../content-files/load-content.ts';
import type { Scholing, ScholingCorrectie } from '../domain/scholing/scholing.ts';
import type { Kwalificatie } from '../schemas/kwalificatie.ts';
import type { Opleider } from '../schemas/opleider.ts';
import type { ScholingRij } from '../schemas/scholing.ts';
import { ContentError } from './content-error.ts';
import { createSectorFinder } from '../domain/scholing/find-sector.ts';

type Velden = ScholingCorrectie['velden'];

/** Turns rows into joined trainingen and corrections. Both throw {@link ContentError} when a row does not join. */
export interface ScholingJoiner {
  /** A whole training. `herkomst` is `landelijk` or the slug of the regio whose file the row stands in. */
  join(row: Located<ScholingRij>, herkomst: string): Scholing;
  /** A regio's correction of a national training: only the fields that it fills and that differ. */
  correct(row: Located<ScholingRij>, landelijk: Scholing, regio: string): ScholingCorrectie;
}

/** Prepares the lookups once for all rows. */
export function createScholingJoiner(
  content: Content,
  opleiders: ReadonlyMap<string, Opleider>,
  kwalificaties: ReadonlyMap<string, Kwalificatie>,
): ScholingJoiner {
  const ids = (records: readonly Located<{ id: string }>[]) =>
    new Set(records.map(({ waarde }) => waarde.id));
  const known = {
    sector: ids(content.sectoren),
    niveau: ids(content.niveaus),
    leerweg: ids(content.leerwegen),
    zekerheid: ids(content.zekerheden),
    bron: ids(content.bronnen),
  };
  const twijfels = ids(content.twijfels);
  const findSector = createSectorFinder(
    content.sectoren.map(({ waarde }) => waarde),
    content.sectorUitzonderingen.map(({ waarde }) => waarde),
    kwalificaties,
  );

  /** The fields that the row fills, joined and checked. */
  function fieldsOf(row: Located<ScholingRij>): Velden {
    const { waarde } = row;
    const sector = findSector(waarde);
    for (const [veld, allowed] of Object.entries(known) as [keyof typeof known, Set<string>][]) {
      const value = veld === 'sector' ? sector : waarde[veld];
      if (value !== undefined && !allowed.has(value))
        throw new ContentError(
          row,
          `${veld === 'niveau' ? 'Het' : 'De'} ${veld} "${value}" bestaat niet.`,
          `Kies een van: ${[...allowed].join(', ')}.`,
        );
    }
    const wrong = waarde.twijfels.find((id) => !twijfels.has(id));
    if (wrong)
      throw new ContentError(
        row,
        `De twijfel "${wrong}" bestaat niet.`,
        'Kies een id uit taxonomie/twijfels.yaml.',
      );
    const filled: Velden = {
      titel: waarde.titel,
      opleider: waarde.opleider === undefined ? undefined : findOpleider(row, waarde.opleider),
      sector,
      niveau: waarde.niveau,
      leerweg: waarde.leerweg,
      crebo: waarde.crebo,
      croho: waarde.croho,
      plaatsen: waarde.plaatsen.length > 0 ? waarde.plaatsen : undefined,
      // A row that a person checked is as sure as it gets, also when the editor leaves these two cells empty.
      zekerheid: waarde.zekerheid ?? (waarde.gecontroleerd_op && 'gecontroleerd'),
      peiljaar: waarde.peiljaar ?? (waarde.gecontroleerd_op && Number(waarde.gecontroleerd_op.slice(0, 4))),
      twijfels: waarde.twijfels.length > 0 ? waarde.twijfels : undefined,
      start: waarde.start,
      duur: waarde.duur,
      kosten: waarde.kosten,
      url: waarde.url,
      omschrijving: waarde.omschrijving,
      bron: waarde.bron,
      gecontroleerdOp: waarde.gecontroleerd_op,
    } as Velden;
    return Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== undefined)) as Velden;
  }

  function findOpleider(row: Located<ScholingRij>, id: string): Scholing['opleider'] {
    const opleider = opleiders.get(id);
    if (!opleider)
      throw new ContentError(
        row,
        `De opleider "${id}" staat niet in een lijst van opleiders.`,
        'Verbeter de naam, of voeg de opleider toe: Formulieren, Opleiders.',
      );
    const { naam, bekostiging, website } = opleider;
    return { id, naam, ...(bekostiging && { bekostiging }), ...(website && { website }) };
  }

  return {
    join(row, herkomst) {
      const velden = fieldsOf(row);
      for (const veld of ['titel', 'opleider', 'sector', 'niveau', 'leerweg', 'zekerheid', 'bron'] as const)
        if (velden[veld] === undefined) throw missing(row, veld, herkomst);
      return {
        plaatsen: [],
        twijfels: [],
        ...(velden as Omit<Scholing, 'id' | 'regios' | 'herkomst' | 'plaatsen' | 'twijfels'>),
        id: row.waarde.id,
        regios: herkomst === 'landelijk' ? row.waarde.regios : [herkomst],
        herkomst,
      };
    },
    correct(row, landelijk, regio) {
      const differs = ([veld, value]: [string, unknown]) =>
        JSON.stringify(value) !== JSON.stringify(landelijk[veld as keyof Scholing]);
      const velden = Object.fromEntries(Object.entries(fieldsOf(row)).filter(differs)) as Velden;
      return { regio, verbergen: row.waarde.verbergen, velden };
    },
  };
}

function missing(row: Located<ScholingRij>, veld: string, herkomst: string): ContentError {
  const { id } = row.waarde;
  if (veld === 'sector')
    return new ContentError(
      row,
      `Van "${id}" is de sector niet bekend.`,
      'Vul de kolom sector in, of een crebo of croho waaruit de sector volgt.',
    );
  if (veld === 'zekerheid')
    return new ContentError(
      row,
      `Van "${id}" is niet bekend hoe zeker het is.`,
      'Vul bij gecontroleerd_op de dag in waarop u dit bij de opleider hebt nagevraagd, of vul de kolom zekerheid in.',
    );
  const remedie =
    herkomst === 'landelijk'
      ? `Vul de kolom ${veld} in.`
      : `Vul de kolom ${veld} in. Wilt u een landelijke scholing verbeteren? Gebruik dan precies het id van die scholing.`;
  return new ContentError(row, `Bij "${id}" is ${veld} leeg.`, remedie);
}
