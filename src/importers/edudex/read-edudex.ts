import type { Gelezen } from '../aanbod/gelezen.ts';
import { SourceError } from '../aanbod/source-error.ts';
import { tekst, veld, type Waarde } from '../aanbod/waarde.ts';
import type { Ingang } from './ingang.ts';
import { mapProgram, nameProgram, type EdudexTabellen } from './map-program.ts';
import { readStukken } from './read-stukken.ts';

/** Directories within directories; more is a circle. */
const MOST_DEEP = 5;

/**
 * All programs of an EDU-DEX source, each as a row or with the reason why not. Streams: memory does not grow with the
 * source. A program file behind a directory that cannot be read is a rejected record; the source itself that cannot
 * be read, or has no program at all, throws {@link SourceError}.
 */
export async function* readEdudex(ingang: Ingang, tabellen: EdudexTabellen): AsyncGenerator<Gelezen> {
  const lezing = new Lezing(ingang, tabellen);
  for (const adres of ingang.begin) yield* lezing.file(adres, 0);
  if (lezing.nummer === 0)
    throw new SourceError('In deze bron staat geen enkel programma. Kijk of het een EDU-DEX-bestand is.');
}

class Lezing {
  /** Programs so far. */
  nummer = 0;
  private readonly ingang: Ingang;
  private readonly tabellen: EdudexTabellen;
  private readonly seen = new Set<string>();

  constructor(ingang: Ingang, tabellen: EdudexTabellen) {
    this.ingang = ingang;
    this.tabellen = tabellen;
  }

  async *file(adres: string, diepte: number): AsyncGenerator<Gelezen> {
    this.seen.add(adres);
    const later: Verwijzing[] = [];
    for await (const stuk of readStukken(this.ingang.open(adres))) {
      if (stuk.soort === 'instituut') this.tabellen.instituten.add(stuk.waarde);
      else if (stuk.soort === 'verwijzing') later.push(toVerwijzing(stuk.naam, stuk.waarde));
      else yield this.program(stuk);
    }
    // Who the providers are must be known before their programs come.
    later.sort(
      (a, b) => Number(b.naam === 'instituteDataResource') - Number(a.naam === 'instituteDataResource'),
    );
    for (const verwijzing of later) yield* this.follow(adres, verwijzing, diepte + 1);
  }

  private program(stuk: { soort: string; waarde?: Waarde; wat?: string }): Gelezen {
    this.nummer += 1;
    const waarde = stuk.waarde ?? null;
    if (stuk.soort === 'program') return mapProgram(waarde, this.nummer, this.tabellen);
    const reden = stuk.soort === 'te-groot' ? 'veel te groot' : `geen programma: ${stuk.wat}`;
    return { soort: 'afgewezen', sleutel: nameProgram(waarde, this.nummer), reden };
  }

  private async *follow(
    van: string,
    { naam, id, url, besloten }: Verwijzing,
    diepte: number,
  ): AsyncGenerator<Gelezen> {
    const before = this.nummer;
    let reden = besloten ? 'alleen voor één klant' : '';
    try {
      if (!reden && diepte > MOST_DEEP) throw new SourceError('directory.xml verwijst in een kring');
      const adres = reden ? '' : this.ingang.volg(van, url);
      if (this.seen.has(adres)) reden = 'bestand staat twee keer in directory.xml';
      if (!reden) yield* this.file(adres, diepte);
    } catch (error) {
      if (!(error instanceof SourceError) && !isFileError(error)) throw error;
      reden = `bestand niet te lezen: ${error instanceof Error ? error.message : ''}`.slice(0, 300);
    }
    const isProgram = naam === 'programResource';
    if (!reden && isProgram && this.nummer === before) reden = 'bestand heeft geen programma';
    if (!reden || (!isProgram && this.nummer === before && besloten)) return;
    this.nummer += 1;
    yield { soort: 'afgewezen', sleutel: id || url || `verwijzing ${this.nummer}`, reden };
  }
}

interface Verwijzing {
  naam: string;
  id: string;
  url: string;
  besloten: boolean;
}

function toVerwijzing(naam: string, waarde: Waarde): Verwijzing {
  const client = veld(waarde, 'clientId');
  return {
    naam,
    id: tekst(veld(waarde, 'programId')),
    url: tekst(veld(waarde, 'resourceUrl')) || tekst(waarde),
    besloten: Boolean(tekst(client) || tekst(veld(client, 'orgUnitId'))),
  };
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
