import type { ScholingRij } from '../../schemas/scholing.ts';
import type { Content, Located, Problem } from '../load-content.ts';
import { checkKnown, knownIds, type KnownIds } from './known-ids.ts';
import { placeNames } from './place-names.ts';
import { warning } from './problem-at.ts';

type Row = Located<ScholingRij>;

/** What a row of a training refers to exists. */
export function checkScholing(content: Content): Problem[] {
  const rows = [...content.scholing, ...[...content.regioScholing.values()].flat()];
  const byId = (wat: string, records: readonly Located<{ id: string }>[]) =>
    knownIds(wat, records, ({ id }) => id);
  const single = {
    sector: byId('De sector', content.sectoren),
    niveau: byId('Het niveau', content.niveaus),
    leerweg: byId('De leerweg', content.leerwegen),
    zekerheid: byId('De zekerheid', content.zekerheden),
    bron: byId('De bron', content.bronnen),
    opleider: byId('De opleider', content.opleiders),
    crebo: knownIds('De crebo', content.kwalificaties, ({ crebo }) => crebo),
  };
  const several = {
    twijfels: byId('De twijfel', content.twijfels),
    regios: knownIds('De regio', content.regios, ({ slug }) => slug),
    plaatsen: placeNames(content),
  };
  const niveaus = new Map(content.kwalificaties.map(({ waarde }) => [waarde.crebo, waarde.niveau]));
  return rows.flatMap((record) => [
    ...checkSingle(record, single),
    ...checkSeveral(record, several),
    ...checkNiveau(record, niveaus),
  ]);
}

function checkSingle(record: Row, lists: Partial<Record<keyof ScholingRij, KnownIds>>): Problem[] {
  return Object.entries(lists).flatMap(([veld, known]) =>
    checkKnown(record, veld, record.waarde[veld as keyof ScholingRij] as string | undefined, known),
  );
}

function checkSeveral(record: Row, lists: Record<'twijfels' | 'regios' | 'plaatsen', KnownIds>): Problem[] {
  return Object.entries(lists).flatMap(([veld, known]) =>
    record.waarde[veld as keyof typeof lists].flatMap((value) => checkKnown(record, veld, value, known)),
  );
}

/** A part of a qualification (a certificate) may be without niveau, but not of another one. */
function checkNiveau(record: Row, niveaus: ReadonlyMap<string, string>): Problem[] {
  const { crebo, niveau } = record.waarde;
  const expected = crebo && niveaus.get(crebo);
  if (!expected || !niveau || niveau === 'zonder-niveau' || niveau === expected) return [];
  const wat = `De opleiding met crebo ${crebo} heeft niveau ${expected}, maar hier staat ${niveau}.`;
  return [warning(record, 'niveau', wat, `Controleer de crebo, of schrijf ${expected}.`, 'tegenspraak')];
}
