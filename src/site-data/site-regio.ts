import type { Content } from '../content-files/load-content.ts';
import type { LoketBestand } from '../schemas/loket.ts';
import { ContentError } from './content-error.ts';

/** One of the 35 regio's with all that its pages need. */
export interface SiteRegio {
  slug: string;
  naam: string;
  /** CBS code, for example AM05. */
  amCode: string;
  aliassen: string[];
  /** Names, A–Z. */
  gemeenten: string[];
  /** Names, A–Z. */
  provincies: string[];
  /** Slugs of the regio's that touch this one. */
  buren: string[];
  /** Place on the tile map, counted from 1. */
  tegel: { kolom: number; rij: number; kort?: string | undefined; afkorting: string };
  loket: LoketBestand;
}

const dutch = new Intl.Collator('nl');
const sorted = (names: Iterable<string>) => [...new Set(names)].sort(dutch.compare);

/** Joins regio's with their gemeenten, neighbours, tile and loket, A–Z. Throws {@link ContentError} on a gap. */
export function joinRegios(content: Content): SiteRegio[] {
  const { buurregios, tegelkaart } = content;
  const loketten = new Map(content.loketten.map((loket) => [loket.waarde.regio, loket.waarde]));
  return content.regios
    .map((located): SiteRegio => {
      const { slug, naam, am_code, aliassen } = located.waarde;
      const gemeenten = content.gemeenten
        .map(({ waarde }) => waarde)
        .filter((row) => row.am_code === am_code);
      const tegel = tegelkaart.waarde[slug];
      if (!tegel)
        throw new ContentError(
          tegelkaart,
          `De regio ${slug} heeft geen plek op de kaart.`,
          'Voeg kolom en rij toe.',
        );
      const loket = loketten.get(slug);
      if (!loket)
        throw new ContentError(
          { bestand: `content/regios/${slug}/loket.yaml` },
          `De regio ${naam} heeft geen loket.`,
          'Maak dit bestand; kijk hoe het bij een andere regio staat.',
        );
      return {
        slug,
        naam,
        amCode: am_code,
        aliassen,
        gemeenten: sorted(gemeenten.map((gemeente) => gemeente.naam)),
        provincies: sorted(gemeenten.map((gemeente) => gemeente.provincie)),
        buren: buurregios.waarde[slug] ?? [],
        tegel,
        loket,
      };
    })
    .sort((a, b) => dutch.compare(a.naam, b.naam));
}
