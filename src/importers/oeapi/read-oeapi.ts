import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Gelezen } from '../aanbod/gelezen.ts';
import type { MaakLezer } from '../aanbod/maak-lezer.ts';
import { openPageStore } from '../aanbod/page-store.ts';
import { createPoliteClient, type PoliteClient } from '../aanbod/polite-client.ts';
import { SourceError } from '../aanbod/source-error.ts';
import { lijst, tekst, veld, type Waarde } from '../aanbod/waarde.ts';
import { idsOf, mapProgramme } from './map-programme.ts';
import { readPages } from './read-pages.ts';

const PAGE_SIZE = 250;
/** Paths as versions 6 and 5 write them. */
const LIJSTEN = ['programmes', 'programs'] as const;
const UITVOERINGEN = ['programme-offerings', 'offerings'] as const;

/**
 * Reader of schools that offer OEAPI (version 6, or 5). `OEAPI_ADRES` or the argument holds their base addresses, with
 * spaces between; `OEAPI_TOKEN` a bearer token for each, in the same order, `-` for none. All schools come in one run:
 * what is not read is gone.
 */
export const maakOeapiLezer: MaakLezer = (opties) => {
  const adressen = split(opties.bron ?? process.env['OEAPI_ADRES'] ?? '').map((adres) =>
    adres.replace(/\/+$/, ''),
  );
  if (adressen.length === 0)
    throw new SourceError(
      'Geef het adres van de school mee, of zet het in OEAPI_ADRES. Meer scholen: met een spatie ertussen.',
    );
  const tokens = split(process.env['OEAPI_TOKEN'] ?? '');
  if (tokens.length > 0 && tokens.length !== adressen.length)
    throw new SourceError(
      `Er zijn ${adressen.length} adressen en ${tokens.length} sleutels in OEAPI_TOKEN. Geef er evenveel, en een - waar geen sleutel nodig is.`,
    );
  const scholen = adressen.map((adres, index) => {
    const dir = join(opties.bewaarDir, createHash('sha256').update(adres).digest('hex').slice(0, 12));
    const store = openPageStore(dir, opties.vandaag);
    const token = tokens[index] === '-' ? undefined : tokens[index];
    return { adres, store, client: createPoliteClient({ basis: adres, store, pauze: opties.pauze, token }) };
  });
  return {
    lezer: readScholen(scholen, opties.vandaag),
    adres: adressen.length === 1 ? adressen[0]! : `${adressen.length} scholen`,
    klaar: () => scholen.forEach(({ store }) => store.finish()),
  };
};

async function* readScholen(scholen: readonly { adres: string; client: PoliteClient }[], vandaag: string) {
  for (const { adres, client } of scholen) yield* readOeapi(client, adres, vandaag);
}

/** Every programme of one service, as a row or with the reason why not. Throws {@link SourceError}. */
export async function* readOeapi(
  client: PoliteClient,
  adres: string,
  vandaag: string,
  pageSize = PAGE_SIZE,
): AsyncGenerator<Gelezen> {
  const school = new School(client, adres);
  let nummer = 0;
  for await (const programme of school.programmes(pageSize)) {
    nummer += 1;
    yield await mapProgramme(programme, nummer, {
      offerings: () => school.offerings(programme),
      organisation: () => school.organisation(programme),
      host: new URL(adres).hostname,
      vandaag,
    });
  }
}

class School {
  private readonly client: PoliteClient;
  private readonly adres: string;
  private lijst = '';
  /** The path that this service has for offerings: asked once, then known. */
  private uitvoeringen: string | undefined;
  private readonly organisations = new Map<string, Promise<Waarde | undefined>>();

  constructor(client: PoliteClient, adres: string) {
    this.client = client;
    this.adres = adres;
  }

  async *programmes(pageSize: number): AsyncGenerator<Waarde> {
    for (const lijst of LIJSTEN) {
      const expand = lijst === 'programs' ? 'organization' : 'organisation';
      this.lijst = lijst;
      let exists = true;
      for await (const items of readPages(
        this.client,
        `${this.adres}/${lijst}?pageSize=${pageSize}&expand=${expand}`,
      )) {
        exists = items !== undefined;
        yield* items ?? [];
      }
      if (exists) return;
    }
    throw new SourceError(
      `${this.adres} heeft geen lijst van opleidingen (/programmes). Controleer het adres.`,
    );
  }

  /** Those that came along with the programme, else by requests of their own. */
  async offerings(programme: Waarde): Promise<Waarde[]> {
    const inside = ['programmeOfferings', 'programOfferings', 'offerings']
      .map((naam) => veld(programme, naam))
      .find(Boolean);
    if (inside !== undefined) return lijst(inside);
    const { id } = idsOf(programme);
    if (!id) return [];
    const paths = this.uitvoeringen
      ? [this.uitvoeringen]
      : this.lijst === 'programs'
        ? ['offerings']
        : UITVOERINGEN;
    for (const path of paths) {
      const found = await this.all(`${this.adres}/${this.lijst}/${encodeURIComponent(id)}/${path}`);
      if (found === undefined) continue;
      this.uitvoeringen = path;
      return found;
    }
    return [];
  }

  organisation(programme: Waarde): Promise<Waarde | undefined> {
    const inside = veld(programme, 'organisation') ?? veld(programme, 'organization');
    if (typeof inside === 'object') return Promise.resolve(inside);
    const id =
      tekst(inside) || tekst(veld(programme, 'organisationId')) || tekst(veld(programme, 'organizationId'));
    if (!id) return Promise.resolve(undefined);
    const path = this.lijst === 'programs' ? 'organizations' : 'organisations';
    const known =
      this.organisations.get(id) ?? this.client.getJson(`${this.adres}/${path}/${encodeURIComponent(id)}`);
    this.organisations.set(id, known as Promise<Waarde | undefined>);
    return known as Promise<Waarde | undefined>;
  }

  private async all(url: string): Promise<Waarde[] | undefined> {
    const found: Waarde[] = [];
    for await (const items of readPages(this.client, url)) {
      if (items === undefined) return undefined;
      found.push(...items);
    }
    return found;
  }
}

function split(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
