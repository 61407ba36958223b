import type { Beroep, BeroepOpleidingen } from '../../schemas/beroep.ts';
import { suggest } from '../closest-name.ts';
import type { Content, Located, Problem } from '../load-content.ts';
import type { CheckOptions } from './check.ts';
import { checkKnown, checkUnique, knownIds } from './known-ids.ts';
import { mistake } from './problem-at.ts';

/** Slugs that are pages of their own under /beroepen/. */
const RESERVED = ['overstappen', 'flyer', 'vaardigheden', 'sector'];
/** A list that visitors can read through; the page with the list says so too. */
const MOST_VAARDIGHEDEN = 40;

/** What occupations, the places they start from and the lists they choose from say about each other. */
export function checkBeroepen(content: Content, options: CheckOptions): Problem[] {
  const { beroepen, vertrekberoepen, beroepwoorden } = content;
  const lists = closedLists(content);
  const titles = titlesOf(content);
  return [
    ...Object.values(beroepwoorden).flatMap((list) => checkUnique(list, 'id', ({ id }) => id)),
    ...beroepwoorden.vaardigheden
      .slice(MOST_VAARDIGHEDEN)
      .map((record) =>
        mistake(
          record,
          'id',
          `Dit is vaardigheid ${MOST_VAARDIGHEDEN + 1} of hoger.`,
          `Houd het bij ${MOST_VAARDIGHEDEN}: voeg er twee samen.`,
          'te-lang',
        ),
      ),
    ...checkUnique(beroepen, 'naam', ({ naam }) => naam),
    ...checkUnique<{ slug: string } | { id: string }>([...beroepen, ...vertrekberoepen], 'id', (waarde) =>
      'slug' in waarde ? waarde.slug : waarde.id,
    ),
    ...beroepen.flatMap((record) => checkBeroep(record, lists, titles, options)),
    ...vertrekberoepen.flatMap((record) => [
      ...checkKnown(record, 'sector', record.waarde.sector, lists.sector),
      ...record.waarde.vaardigheden.flatMap((id) =>
        checkKnown(record, 'vaardigheden', id, lists.vaardigheden),
      ),
    ]),
    ...checkRegios(content),
  ];
}

type Lists = ReturnType<typeof closedLists>;

function closedLists({ sectoren, bronnen, beroepwoorden }: Content) {
  const { vaardigheden, lichamelijk, werktijden, toegang } = beroepwoorden;
  return {
    sector: knownIds('De sector', sectoren, ({ id }) => id),
    bron: knownIds('De bron', bronnen, ({ id }) => id),
    vaardigheden: knownIds('De vaardigheid', vaardigheden, ({ id }) => id),
    lichamelijk: knownIds('De eis aan het lichaam', lichamelijk, ({ id }) => id),
    werktijden: knownIds('De werktijd', werktijden, ({ id }) => id),
    nodig: knownIds('De voorwaarde', toegang, ({ id }) => id),
  };
}

/** Code → the names it goes by. */
interface Titles {
  crebos: Map<string, Set<string>>;
  crohos: Map<string, Set<string>>;
}

function titlesOf({ kwalificaties, scholing }: Content): Titles {
  const crebos = new Map(kwalificaties.map(({ waarde }) => [waarde.crebo, new Set([waarde.naam])]));
  const crohos = new Map<string, Set<string>>();
  for (const { waarde } of scholing) {
    if (!waarde.croho || !waarde.titel) continue;
    const known = crohos.get(waarde.croho);
    if (known) known.add(waarde.titel);
    else crohos.set(waarde.croho, new Set([waarde.titel]));
  }
  return { crebos, crohos };
}

function checkBeroep(
  record: Located<Beroep>,
  lists: Lists,
  titles: Titles,
  { vandaag }: CheckOptions,
): Problem[] {
  const { slug, sector, bron, leidt_op, bereidt_voor, opgesteld_op } = record.waarde;
  return [
    ...(RESERVED.includes(slug)
      ? [
          mistake(
            record,
            'naam',
            `"${slug}" is van een andere pagina.`,
            'Geef het bestand een andere naam.',
            'verkeerde-bestandsnaam',
          ),
        ]
      : []),
    ...checkKnown(record, 'sector', sector, lists.sector),
    ...checkKnown(record, 'bron', bron?.id, lists.bron),
    ...(['vaardigheden', 'lichamelijk', 'werktijden', 'nodig'] as const).flatMap((veld) =>
      record.waarde[veld].flatMap((id) => checkKnown(record, veld, id, lists[veld])),
    ),
    ...checkOpleidingen(record, 'leidt_op', leidt_op, titles),
    ...checkOpleidingen(record, 'bereidt_voor', bereidt_voor, titles),
    ...(['crebos', 'crohos'] as const).flatMap((soort) =>
      Object.keys(leidt_op[soort])
        .filter((code) => code in bereidt_voor[soort])
        .map((code) =>
          mistake(
            record,
            'bereidt_voor',
            `De code ${code} staat bij leidt_op en bij bereidt_voor.`,
            'Haal een van de twee weg: een opleiding is of de weg erheen, of een begin.',
            'tegenspraak',
          ),
        ),
    ),
    ...(opgesteld_op > vandaag
      ? [
          mistake(
            record,
            'opgesteld_op',
            'Deze dag moet nog komen.',
            'Schrijf de dag waarop u het schreef.',
            'datum-in-toekomst',
          ),
        ]
      : []),
  ];
}

function checkOpleidingen(
  record: Located<Beroep>,
  veld: 'leidt_op' | 'bereidt_voor',
  opleidingen: BeroepOpleidingen,
  titles: Titles,
): Problem[] {
  return (['crebos', 'crohos'] as const).flatMap((soort) =>
    Object.entries(opleidingen[soort]).flatMap(([code, naam]): Problem[] => {
      const names = titles[soort].get(code);
      if (names?.has(naam)) return [];
      if (names)
        return [
          mistake(
            record,
            veld,
            `De code ${code} hoort bij "${[...names].join('" of "')}", niet bij "${naam}".`,
            'Verbeter de code of de naam.',
            'tegenspraak',
          ),
        ];
      const file = soort === 'crebos' ? 'kwalificaties.csv' : 'de bestanden van scholing/';
      return [
        mistake(
          record,
          veld,
          `De code ${code} (${naam}) staat niet in ${file}.`,
          suggest(code, [...titles[soort].keys()]) || 'Haal deze opleiding weg.',
          'onbekende-verwijzing',
        ),
      ];
    }),
  );
}

function checkRegios({ regioKansberoepen, regioKansenlijst, beroepen }: Content): Problem[] {
  const known = knownIds('Het beroep', beroepen, ({ slug }) => slug);
  const imported = [...regioKansenlijst.values()].flatMap((rows) => [
    ...rows.flatMap((row) => checkKnown(row, 'beroep', row.waarde.beroep, known)),
    ...checkUnique(rows, 'beroep', ({ beroep }) => beroep),
  ]);
  const own = [...regioKansberoepen.values()].flat().flatMap((record) => {
    const slugs = record.waarde.beroepen.map(({ beroep }) => beroep);
    return [
      ...slugs.flatMap((slug) => checkKnown(record, 'beroepen', slug, known)),
      ...slugs
        .filter((slug, index) => slugs.indexOf(slug) !== index)
        .map((slug) =>
          mistake(
            record,
            'beroepen',
            `"${slug}" staat er twee keer in.`,
            'Haal een van de twee weg.',
            'dubbel-id',
          ),
        ),
    ];
  });
  return [...imported, ...own];
}
