import type { Content, Located } from '../content-files/load-content.ts';
import { toBeroepInLijst, toVertrekInLijst, type BeroepInLijst } from '../domain/beroepen/beroep-in-lijst.ts';
import { countScholingen, type ScholingTelling } from '../domain/beroepen/count-scholingen.ts';
import { isVeelWerk, kansenIn, type KansInRegio } from '../domain/beroepen/kansen.ts';
import { listKwalificaties, type Kwalificatieroute } from '../domain/beroepen/group-routes.ts';
import { codesOf, verbandOf, type Verband } from '../domain/beroepen/link-scholing.ts';
import type { Scholing, VeelWerk } from '../domain/scholing/scholing.ts';
import type { Beroep } from '../schemas/beroep.ts';
import type { Kwalificatie } from '../schemas/kwalificatie.ts';
import { ContentError } from './content-error.ts';

/** Something per way in which a training and an occupation belong together. */
export type PerVerband<T> = Record<Verband, T[]>;

/** Occupations joined to trainingen, in both directions. */
export interface BeroepIndex {
  /** A–Z by what one person is called. */
  beroepen: Beroep[];
  /** Throws on an unknown slug. */
  beroep(slug: string): Beroep;
  /** All occupations, and after them all other work that people come from. */
  lijst: BeroepInLijst[];
  /** All codes of trainingen that lead to it, A–Z: also older and newer codes of the same qualification. */
  codes(slug: string): string[];
  /** This occupation as it stands in `lijst`. */
  inLijst(slug: string): BeroepInLijst;
  /** The qualifications, once each, with what is on offer in the country. */
  opleidingen(slug: string): PerVerband<Kwalificatieroute>;
  /** Trainingen of the country: national ones uncorrected, regional additions included. */
  scholing(slug: string): PerVerband<Scholing>;
  /** Trainingen of one regio, in its neutral order, with its corrections. */
  scholingIn(regio: string, slug: string): PerVerband<Scholing>;
  /** Occupations to which this training leads, or for which it prepares. */
  beroepenVan(scholing: Pick<Scholing, 'crebo' | 'croho' | 'leerweg'>): PerVerband<Beroep>;
  /** Whether a training leads to an occupation in which there is much work now: in this regio, or in the country. */
  veelWerk(scholing: Pick<Scholing, 'crebo' | 'croho' | 'leerweg'>, regio?: string): VeelWerk | undefined;
  tel(regio: string, buren: readonly string[], slug: string): ScholingTelling;
  /** The list of one regio: the national list with the regio's own knowledge laid over it. */
  kansen(regio: string): KansInRegio[];
}

const dutch = new Intl.Collator('nl');
const none = <T>(): PerVerband<T> => ({ route: [], voorbereiding: [] });

/** Joins all. Throws {@link ContentError} when a regio names an occupation that is not there. */
export function indexBeroepen(
  content: Content,
  kwalificaties: ReadonlyMap<string, Kwalificatie>,
  all: ReadonlyMap<string, Scholing>,
  byRegio: ReadonlyMap<string, Scholing[]>,
): BeroepIndex {
  const beroepen = content.beroepen
    .map(({ waarde }) => waarde)
    .sort((a, b) => dutch.compare(a.enkelvoud, b.enkelvoud));
  const bySlug = new Map(beroepen.map((beroep) => [beroep.slug, beroep]));
  const codes = new Map(beroepen.map((beroep) => [beroep.slug, codesOf(beroep, kwalificaties)]));
  const byCode = new Map<string, Beroep[]>();
  for (const beroep of beroepen) {
    const { route, voorbereiding } = codes.get(beroep.slug)!;
    for (const code of [...route, ...voorbereiding]) {
      const known = byCode.get(code);
      if (known) known.push(beroep);
      else byCode.set(code, [beroep]);
    }
  }
  const beroepenVan: BeroepIndex['beroepenVan'] = (scholing) => {
    const found = none<Beroep>();
    for (const beroep of byCode.get(scholing.crebo ?? scholing.croho ?? '') ?? [])
      found[verbandOf(scholing, codes.get(beroep.slug)!) ?? 'voorbereiding'].push(beroep);
    return found;
  };
  const perBeroep = (list: Iterable<Scholing>): Map<string, PerVerband<Scholing>> => {
    const result = new Map<string, PerVerband<Scholing>>(beroepen.map(({ slug }) => [slug, none()]));
    for (const scholing of list)
      for (const [verband, found] of Object.entries(beroepenVan(scholing)) as [Verband, Beroep[]][])
        for (const { slug } of found) result.get(slug)![verband].push(scholing);
    return result;
  };
  const national = perBeroep(all.values());
  const local = new Map([...byRegio].map(([regio, list]) => [regio, perBeroep(list)]));
  const known = <T>(map: ReadonlyMap<string, T>, key: string): T => {
    const value = map.get(key);
    if (value === undefined)
      throw new Error(`"${key}" bestaat niet. Kies uit: ${[...map.keys()].join(', ')}.`);
    return value;
  };
  const scholingIn: BeroepIndex['scholingIn'] = (regio, slug) => known(known(local, regio), slug);
  const titels = titlesOf(all.values(), kwalificaties);
  const niveaus = content.niveaus.map(({ waarde }) => waarde.id);
  const opleidingen: BeroepIndex['opleidingen'] = (slug) => {
    const own = known(codes, slug);
    const scholing = [...known(national, slug).route, ...known(national, slug).voorbereiding];
    const list = (set: ReadonlySet<string>) =>
      listKwalificaties(
        [...set].sort().flatMap((code) => titels.get(code) ?? []),
        scholing,
        niveaus,
      );
    return { route: list(own.route), voorbereiding: list(own.voorbereiding) };
  };
  const isBbl = ({ leerweg }: Scholing) => leerweg === 'bbl';
  const sourceName = content.bronnen.find(({ waarde }) => waarde.id === 'uwv-kansrijke-beroepen')?.waarde;
  const kansen = new Map(
    [...byRegio.keys()].map((regio) => {
      const [own] = content.regioKansberoepen.get(regio) ?? [];
      if (own) for (const { beroep } of own.waarde.beroepen) mustExist(own, beroep, bySlug);
      const lijst = content.regioKansenlijst.get(regio) ?? [];
      for (const row of lijst) mustExist(row, row.waarde.beroep, bySlug);
      return [
        regio,
        kansenIn(
          beroepen,
          sourceName?.uitgever ?? 'UWV',
          own?.waarde,
          lijst.map(({ waarde }) => waarde),
        ),
      ];
    }),
  );
  const beelden = new Map(
    [...kansen].map(([regio, list]) => [
      regio,
      new Map(list.filter(isVeelWerk).map(({ beroep, beeld }) => [beroep.slug, beeld])),
    ]),
  );
  const lijst = [
    ...beroepen.map((beroep) => toBeroepInLijst(beroep, national.get(beroep.slug)!.route.some(isBbl))),
    ...content.vertrekberoepen.map(({ waarde }) => toVertrekInLijst(waarde)),
  ];
  const inLijst = new Map(lijst.map((beroep) => [beroep.slug, beroep]));
  return {
    beroepen,
    beroep: (slug) => known(bySlug, slug),
    lijst,
    inLijst: (slug) => known(inLijst, slug),
    opleidingen,
    codes: (slug) => [...known(codes, slug).route].sort(),
    scholing: (slug) => known(national, slug),
    scholingIn,
    beroepenVan,
    veelWerk: (scholing, regio) => {
      const here = regio === undefined ? undefined : known(beelden, regio);
      const found = beroepenVan(scholing).route.map(({ slug, kansberoep }) =>
        here ? here.get(slug) : kansberoep ? 'landelijk' : undefined,
      );
      return found.includes('regionaal') ? 'regionaal' : found.find(Boolean);
    },
    tel: (regio, buren, slug) =>
      countScholingen(
        scholingIn(regio, slug).route,
        buren.flatMap((buur) => scholingIn(buur, slug).route),
      ),
    kansen: (regio) => known(kansen, regio),
  };
}

/** Code → its name and niveau: mbo from the list, higher education from what is on offer. */
function titlesOf(
  all: Iterable<Scholing>,
  kwalificaties: ReadonlyMap<string, Kwalificatie>,
): Map<string, { code: string; titel: string; niveau: string }> {
  const titles = new Map<string, { code: string; titel: string; niveau: string }>();
  for (const { croho, titel, niveau } of all)
    if (croho && !titles.has(croho)) titles.set(croho, { code: croho, titel, niveau });
  for (const { crebo, naam, niveau } of kwalificaties.values())
    titles.set(crebo, { code: crebo, titel: naam, niveau });
  return titles;
}

function mustExist(file: Located<unknown>, slug: string, known: ReadonlyMap<string, Beroep>): void {
  if (known.has(slug)) return;
  throw new ContentError(
    file,
    `Het beroep "${slug}" bestaat niet.`,
    'Gebruik de naam van een bestand in landelijk/beroepen/.',
  );
}
