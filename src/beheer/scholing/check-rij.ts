import { kolomVan, type MatrixVeld } from '../../domain/scholing/matrix-kolommen.ts';
import type { MatrixCellen } from '../../domain/scholing/matrix-rijen.ts';
import { ScholingRijSchema } from '../../schemas/scholing.ts';
import { meld, type Plek } from './melding.ts';
import type { MatrixMelding } from './matrix-verslag.ts';
import type { BladRij } from './read-rijen.ts';

/** Where a field of a row stands in the sheet. */
export type PlekVan = (rij: BladRij, veld: MatrixVeld) => Plek;
export interface RijContext {
  landelijk: boolean;
  /** Of an own row that was there: how sure it is, when its file says so itself. */
  zekerheid?: string | undefined;
  vandaag: string;
  sectorVan: Readonly<Record<string, string>>;
}

/** Fields that an own training cannot do without. */
const NEEDED = ['titel', 'opleider', 'niveau', 'leerweg'] as const;

/** Judges a new or changed training as a whole, as the build will. `changed` are the fields that the sheet changes. */
export function checkRij(
  cellen: MatrixCellen,
  rij: BladRij,
  changed: ReadonlySet<MatrixVeld>,
  context: RijContext,
  plekVan: PlekVan,
): MatrixMelding[] {
  const meldingen = context.landelijk ? [] : checkOwn(cellen, rij, context, plekVan);
  if (changed.has('gecontroleerd_op') && cellen.gecontroleerd_op > context.vandaag)
    meldingen.push(
      meld(
        'gecontroleerd-toekomst',
        'De dag van de controle moet nog komen.',
        'Schrijf de dag waarop u het hebt nagevraagd.',
        plekVan(rij, 'gecontroleerd_op'),
      ),
    );
  const known = new Set(meldingen.map(({ naam }) => naam));
  return [...meldingen, ...checkSchema(cellen, rij, plekVan).filter(({ naam }) => !known.has(naam))];
}

function checkOwn(
  cellen: MatrixCellen,
  rij: BladRij,
  context: RijContext,
  plekVan: PlekVan,
): MatrixMelding[] {
  // A cell that could not be read has its own message.
  const unread = (veld: MatrixVeld) => rij.fout && rij.cellen[veld] === undefined;
  const empty = (veld: MatrixVeld, remedie: string) =>
    meld('cel-leeg', `${kolomVan(veld).naam} is leeg.`, remedie, plekVan(rij, veld));
  const meldingen = NEEDED.filter((veld) => cellen[veld] === '' && !unread(veld)).map((veld) =>
    empty(veld, `Vul ${kolomVan(veld).naam} in. Een scholing kan niet zonder.`),
  );
  const follows = context.sectorVan[cellen.crebo] ?? context.sectorVan[cellen.croho];
  if (!cellen.sector && !follows && !unread('sector'))
    meldingen.push(empty('sector', 'Kies een sector uit de lijst. Een scholing kan niet zonder.'));
  const sure = context.zekerheid && context.zekerheid !== 'gecontroleerd';
  if (!cellen.gecontroleerd_op && !sure && !unread('gecontroleerd_op'))
    meldingen.push(
      empty('gecontroleerd_op', 'Schrijf de dag waarop u deze scholing bij de opleider hebt nagevraagd.'),
    );
  if (cellen.verbergen === 'ja')
    meldingen.push(
      meld(
        'verbergen-eigen',
        'U kunt een eigen scholing niet verbergen.',
        'Haal de hele rij weg, of maak deze cel leeg.',
        plekVan(rij, 'verbergen'),
      ),
    );
  return meldingen;
}

/** The schema of the build has the last word. */
function checkSchema(cellen: MatrixCellen, rij: BladRij, plekVan: PlekVan): MatrixMelding[] {
  const parsed = ScholingRijSchema.safeParse(cellen);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => {
    const veld = path[0] as MatrixVeld;
    const naam = kolomVan(veld).naam;
    return meld(
      'cel-waarde',
      `${naam} is niet goed. ${message}`,
      `Verbeter ${naam} in deze rij.`,
      plekVan(rij, veld),
    );
  });
}
