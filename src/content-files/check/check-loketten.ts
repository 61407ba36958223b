import { suggest } from '../closest-name.ts';
import type { Content, Problem } from '../load-content.ts';
import { checkKnown, knownIds, type KnownIds } from './known-ids.ts';
import { placeNames } from './place-names.ts';
import { mistake } from './problem-at.ts';

/** Every regio has one loket, in the folder of its own name, with a mailbox of its own. */
export function checkLoketten(content: Content): Problem[] {
  const { loketten, regios, keuzes } = content;
  const slugs = knownIds('De regio', regios, ({ slug }) => slug);
  const talen = knownIds('De taal', keuzes.talen, ({ id }) => id);
  const vormen = knownIds('De gespreksvorm', keuzes.gespreksvormen, ({ id }) => id);
  const places = placeNames(content);
  const postcodes: KnownIds = {
    ...knownIds('De postcode', content.postcodes, ({ pc4 }) => pc4),
    code: 'geen-postcode',
  };
  return [
    ...content.regioMappen.flatMap((slug) => checkFolder(slug, slugs)),
    ...regios.flatMap((record) => checkHasLoket(record.waarde.slug, content)),
    ...loketten.flatMap((record) => {
      const folder = record.bestand.split('/').at(-2)!;
      const { regio } = record.waarde;
      if (regio === folder) return [];
      return [
        mistake(
          record,
          'regio',
          `Hier staat regio "${regio}", maar de map heet "${folder}".`,
          `Schrijf "regio: ${folder}".`,
          'verkeerde-regio',
        ),
      ];
    }),
    ...checkMailboxen(content),
    ...loketten.flatMap((record) =>
      record.waarde.talen.flatMap((id) => checkKnown(record, 'talen', id, talen)),
    ),
    ...loketten.flatMap((record) =>
      record.waarde.gespreksvormen.flatMap((id) => checkKnown(record, 'gespreksvormen', id, vormen)),
    ),
    ...loketten.flatMap((record) =>
      record.waarde.locaties.flatMap(({ plaats, postcode }) => [
        ...checkKnown(record, 'locaties.plaats', plaats, places),
        ...checkKnown(record, 'locaties.postcode', postcode.slice(0, 4), postcodes),
      ]),
    ),
  ];
}

/**
 * Two desks never share a mailbox, also when one desk serves two regio's: who reads a mail could not tell from its address
 * which regio's promise, rules and privacy it falls under. Two addresses may lead to one inbox.
 */
function checkMailboxen({ loketten, redactie }: Content): Problem[] {
  const seen = new Map<string, string>();
  return [...loketten, ...redactie].flatMap((record) => {
    const address = record.waarde.mailbox.toLowerCase();
    const first = seen.get(address);
    if (first === undefined) {
      seen.set(address, record.bestand);
      return [];
    }
    const wat = `De mailbox ${address} staat ook in ${first}.`;
    const remedie = 'Vul een eigen adres in. Twee adressen mogen wel in één postvak uitkomen.';
    return [mistake(record, 'mailbox', wat, remedie, 'dubbele-mailbox')];
  });
}

function checkFolder(name: string, slugs: KnownIds): Problem[] {
  if (slugs.ids.has(name)) return [];
  const wat = `De regio "${name}" bestaat niet.`;
  const remedie = suggest(name, [...slugs.ids]);
  return [{ ernst: 'fout', code: 'onbekende-verwijzing', bestand: `content/regios/${name}`, wat, remedie }];
}

/** A loket.yaml that is there but wrong is reported by the reader; only a missing one is reported here. */
function checkHasLoket(slug: string, { loketten, regioBestanden }: Content): Problem[] {
  const bestand = `content/regios/${slug}/loket.yaml`;
  if (regioBestanden.includes(bestand) || loketten.some(({ waarde }) => waarde.regio === slug)) return [];
  return [
    {
      ernst: 'fout',
      code: 'loket-ontbreekt',
      bestand,
      wat: `De regio ${slug} heeft geen loket.`,
      remedie: 'Maak dit bestand. Neem het loket van een andere regio als voorbeeld.',
    },
  ];
}
