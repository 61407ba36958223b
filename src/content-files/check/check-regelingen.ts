import { isFeit } from '../../domain/regelingen/antwoorden.ts';
import { FEIT_IDS, ROLLEN } from '../../domain/regelingen/feiten.ts';
import { statusOp } from '../../domain/regelingen/status.ts';
import type { Regeling } from '../../schemas/regeling.ts';
import { suggest } from '../closest-name.ts';
import type { Content, Located, Problem } from '../load-content.ts';
import type { CheckOptions } from './check.ts';
import { closedLists, findWaardeFouten } from './check-beweringen.ts';
import { checkKnown, checkUnique, knownIds } from './known-ids.ts';
import { mistake, warning } from './problem-at.ts';

/** Slugs that are pages of their own under /regelingen/. */
const RESERVED = ['wijzer', 'werkgever', 'voor', 'oeno-fondsen'];
const OLD_AFTER_MONTHS = 6;

/** What regelingen, amounts, questions and notes say about each other. */
export function checkRegelingen(content: Content, options: CheckOptions): Problem[] {
  const { regelingen, bedragen } = content;
  const known = {
    regelingen: knownIds('De regeling', regelingen, ({ slug }) => slug),
    bedragen: knownIds('Het bedrag', bedragen, ({ id }) => id),
    doelgroepen: knownIds('De groep', content.doelgroepen, ({ id }) => id),
    doelen: knownIds('Het doel', content.doelen, ({ id }) => id),
  };
  const perRegeling = (record: Located<Regeling>): Problem[] => {
    const { slug, voor, waarvoor, krijgt, bijdrage, berekening, probeer_eerst, vervangen_door } =
      record.waarde;
    const amounts: [veld: string, id: string | undefined][] = [
      ...krijgt.map(({ bedrag }): [string, string | undefined] => ['krijgt', bedrag]),
      ['bijdrage', bijdrage?.bedrag],
      ['berekening', berekening?.bedrag],
      ['berekening', berekening?.maximum],
    ];
    return [
      ...(RESERVED.includes(slug)
        ? [
            mistake(
              record,
              'naam',
              `De naam "${slug}" is van een andere pagina.`,
              'Geef het bestand een andere naam.',
              'verkeerde-bestandsnaam',
            ),
          ]
        : []),
      ...voor.flatMap((id) => checkKnown(record, 'voor', id, known.doelgroepen)),
      ...waarvoor.flatMap((id) => checkKnown(record, 'waarvoor', id, known.doelen)),
      ...amounts.flatMap(([veld, id]) => checkKnown(record, veld, id, known.bedragen)),
      ...probeer_eerst.flatMap((id) => checkKnown(record, 'probeer_eerst', id, known.regelingen)),
      ...(vervangen_door?.slugs ?? []).flatMap((id) =>
        checkKnown(record, 'vervangen_door', id, known.regelingen),
      ),
      ...checkRights(record),
      ...checkDays(record, options),
      ...checkCombinations(record, regelingen),
      ...checkPercentages(record),
      ...checkVoorbehoud(record),
    ];
  };
  return [
    ...checkUnique(regelingen, 'naam', ({ slug }) => slug),
    ...checkUnique(bedragen, 'id', ({ id }) => id),
    ...regelingen.flatMap(perRegeling),
    ...checkVoorbeelden(content),
    ...checkNotities(content, known.regelingen),
  ];
}

function checkRights(record: Located<Regeling>): Problem[] {
  const { beslist, bijdrage } = record.waarde;
  if (bijdrage?.lijn !== 'recht' || beslist.wie === 'recht') return [];
  return [
    mistake(
      record,
      'bijdrage',
      `De bijdrage is een recht, maar ${beslist.wie} beslist.`,
      'Schrijf lijn: besluit, of bij beslist wie: recht.',
      'tegenspraak',
    ),
  ];
}

function checkDays(record: Located<Regeling>, { vandaag, productie }: CheckOptions): Problem[] {
  const { geldig, vensters, gecontroleerd_op, status } = record.waarde;
  const ended = statusOp(record.waarde, vandaag).soort === 'beeindigd';
  const backwards = (veld: string, spans: { van?: string | undefined; tot?: string | undefined }[]) =>
    spans
      .filter(({ van, tot }) => van && tot && van > tot)
      .map(({ van, tot }) =>
        mistake(record, veld, `${van} ligt na ${tot}.`, 'Verwissel de twee datums.', 'einde-voor-begin'),
      );
  return [
    ...backwards('geldig', [geldig]),
    ...backwards('vensters', vensters),
    ...vensters
      .filter(({ tot }) => ended && tot >= vandaag)
      .map(({ tot }) =>
        mistake(
          record,
          'vensters',
          `De regeling is beëindigd, maar aanvragen kan nog tot en met ${tot}.`,
          'Haal het venster weg, of verander de status.',
          'tegenspraak',
        ),
      ),
    ...(status === 'lopend' && ended
      ? [
          warning(
            record,
            'status',
            `De regeling liep tot en met ${geldig.tot}, maar de status is lopend.`,
            'Schrijf status: beeindigd, en wat ervoor in de plaats kwam.',
            'voorbij',
          ),
        ]
      : []),
    ...(gecontroleerd_op > vandaag
      ? [
          mistake(
            record,
            'gecontroleerd_op',
            'Deze dag moet nog komen.',
            'Schrijf de dag waarop u keek.',
            'datum-in-toekomst',
          ),
        ]
      : []),
    ...(!ended && gecontroleerd_op < monthsBefore(vandaag, OLD_AFTER_MONTHS)
      ? [
          (productie ? mistake : warning)(
            record,
            'gecontroleerd_op',
            `Deze regeling is voor het laatst bekeken op ${gecontroleerd_op}, meer dan zes maanden geleden.`,
            'Kijk op de officiële pagina of alles nog klopt, en schrijf de dag van vandaag.',
            'lang-niet-nagekeken',
          ),
        ]
      : []),
  ];
}

function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}

function checkCombinations(record: Located<Regeling>, all: Located<Regeling>[]): Problem[] {
  const { slug, naam, combineert } = record.waarde;
  return Object.entries(combineert).flatMap(([other, verdict]): Problem[] => {
    const found = all.find(({ waarde }) => waarde.slug === other);
    const at = (wat: string, remedie: string) => [mistake(record, 'combineert', wat, remedie, 'tegenspraak')];
    if (!found)
      return at(
        `De regeling "${other}" bestaat niet.`,
        suggest(
          other,
          all.map(({ waarde }) => waarde.slug),
        ),
      );
    if (other === slug) return at(`${naam} combineert met zichzelf.`, 'Haal deze regel weg.');
    const back = found.waarde.combineert[slug];
    if (back === verdict) return [];
    return at(
      `Hier staat ${other}: ${verdict}, maar in ${found.bestand} staat ${back ? `${slug}: ${back}` : 'niets terug'}.`,
      `Zet in ${found.bestand} bij combineert: "${slug}: ${verdict}".`,
    );
  });
}

function checkPercentages(record: Located<Regeling>): Problem[] {
  return record.waarde.krijgt
    .filter(({ percentage, peiljaar }) => percentage !== undefined && !peiljaar)
    .map(({ percentage }) =>
      mistake(
        record,
        'krijgt',
        `Bij ${percentage}% staat geen peiljaar.`,
        'Zet erbij van welk jaar dit is: peiljaar: "2025".',
        'bron-ontbreekt',
      ),
    );
}

/**
 * What the site computes is proven by cases. Where it computes nothing it can only say "misschien": then a sentence
 * tells what a person judges, so that nobody is promised anything because a field was left empty.
 */
function checkVoorbehoud(record: Located<Regeling>): Problem[] {
  const { voorwaarden, berekening, voorbeelden, niet_gemodelleerd } = record.waarde;
  const computed = berekening !== undefined || Object.values(voorwaarden).some((list) => list?.length);
  if (computed && voorbeelden.length < 3)
    return [
      mistake(
        record,
        'voorbeelden',
        'Er zijn te weinig voorbeelden bij wat de site nagaat of berekent.',
        'Geef er ten minste drie: zij zijn de proef op de som. Of haal de voorwaarden en de berekening weg.',
        'te-kort',
      ),
    ];
  const open = ROLLEN.filter(
    (rol) => voorwaarden[rol]?.length === 0 && !voorbeelden.some((voorbeeld) => voorbeeld.rol === rol),
  );
  if (open.length === 0 || niet_gemodelleerd.length > 0) return [];
  return [
    mistake(
      record,
      'niet_gemodelleerd',
      `Er staat geen enkele voorwaarde voor een ${open.join(' of een ')}.`,
      'Schrijf bij "Voorwaarden in gewone zinnen" ten minste één zin: wat moet kloppen?',
      'leeg-veld',
    ),
  ];
}

/** A case asks what can be asked, and one of a regeling's cases leaves something unknown. */
function checkVoorbeelden(content: Content): Problem[] {
  const lijsten = closedLists(content);
  return content.regelingen.flatMap((record) =>
    record.waarde.voorbeelden.flatMap(({ naam, antwoorden }) =>
      Object.entries(antwoorden).flatMap(([feit, value]): Problem[] => {
        const at = (wat: string, remedie: string) =>
          mistake(
            record,
            'voorbeelden',
            `In het voorbeeld "${naam}": ${wat}`,
            remedie,
            'voorbeeld-klopt-niet',
          );
        if (!isFeit(feit)) return [at(`het feit "${feit}" bestaat niet.`, suggest(feit, FEIT_IDS))];
        return findWaardeFouten(feit, value, lijsten, true).map(({ wat, remedie }) => at(wat, remedie));
      }),
    ),
  );
}

function checkNotities(
  { regelingNotities, regelingen }: Content,
  known: ReturnType<typeof knownIds>,
): Problem[] {
  const regional = new Set(
    regelingen.filter(({ waarde }) => waarde.regios.length > 0).map(({ waarde }) => waarde.slug),
  );
  return [...regelingNotities.values()]
    .flat()
    .flatMap((record) =>
      Object.keys(record.waarde).flatMap((slug) => [
        ...checkKnown(record, slug, slug, known),
        ...(regional.has(slug)
          ? [
              mistake(
                record,
                slug,
                `${slug} is geen landelijke regeling.`,
                'Zet het in de regeling zelf.',
                'verkeerde-regio',
              ),
            ]
          : []),
      ]),
    );
}
