import { meld } from '../melding.ts';
import type { MatrixMelding } from '../matrix-verslag.ts';
import { andereSoort, wachtwoord } from './detect-soort.ts';
import { MOST_ROWS } from './grenzen.ts';
import { readZip, ZipFout, zipNamen } from './read-zip.ts';
import { weighXml } from './weigh-xml.ts';

const KAPOT = 'Open het in Excel en bewaar het opnieuw. Lukt dat niet? Download de matrix dan opnieuw.';

/** The parts of a workbook, unpacked and counted, or why it is none that we read. Nothing of it was parsed yet. */
export async function openWerkmap(
  bytes: Uint8Array,
): Promise<{ delen: Map<string, Uint8Array> } | MatrixMelding> {
  try {
    const other = otherArchive(zipNamen(bytes));
    if (other) return other;
    const delen = await readZip(bytes);
    if (!isWhole(delen)) return kapot();
    const weight = weighXml(delen);
    if (weight === 'goed') return { delen };
    return weight === 'te-veel-cellen' ? teVeelRijen() : zipbom();
  } catch (error) {
    if (!(error instanceof ZipFout)) throw error;
    if (error.soort === 'wachtwoord') return wachtwoord();
    if (error.soort === 'bom') return zipbom();
    return kapot();
  }
}

export function kapot(): MatrixMelding {
  return meld('bestand-kapot', 'Dit Excel-bestand is beschadigd.', KAPOT);
}

/** More rows than any regio has trainingen. */
export function teVeelRijen(): MatrixMelding {
  return meld(
    'blad-te-veel-rijen',
    `Dit blad heeft meer dan ${MOST_ROWS.toLocaleString('nl')} rijen.`,
    'Haal weg wat geen scholing is, ook onder de laatste rij.',
  );
}

function zipbom(): MatrixMelding {
  return meld(
    'bestand-zipbom',
    'Dit bestand wordt bij het openen veel te groot.',
    'Kopieer alleen de rijen met scholingen naar een nieuw bestand. Bewaar dat als .xlsx.',
  );
}

/** What else may be packed in a zip. */
function otherArchive(namen: readonly string[]): MatrixMelding | undefined {
  const has = (pattern: RegExp) => namen.some((naam) => pattern.test(naam));
  if (has(/^xl\/workbook\.bin$/))
    return meld(
      'bestand-xlsb',
      'Dit is een binaire werkmap (.xlsb).',
      'Kies in Excel Opslaan als, en dan Excel-werkmap (.xlsx).',
    );
  if (has(/^xl\//) && has(/^\[Content_Types\]\.xml$/)) return undefined;
  if (has(/^META-INF\/manifest\.xml$/) && has(/^content\.xml$/))
    return meld(
      'bestand-ods',
      'Dit is een bestand van LibreOffice (.ods).',
      'Kies in LibreOffice Opslaan als, en dan Excel 2007-365 (.xlsx).',
    );
  if (has(/^word\//)) return andereSoort('een bestand van Word');
  if (has(/^ppt\//)) return andereSoort('een presentatie');
  if (has(/\.iwa$/)) return andereSoort('een bestand van Numbers');
  if (has(/\.(?:xlsx|csv)$/i)) return andereSoort('een zip met een bestand erin');
  return andereSoort('een zip');
}

/** A sheet that was cut off would be read as far as it goes, and an entity of XML can grow without end: refuse both. */
function isWhole(delen: ReadonlyMap<string, Uint8Array>): boolean {
  const text = (part: Uint8Array) => new TextDecoder('latin1').decode(part);
  for (const [naam, part] of delen) {
    if (!/\.(?:xml|rels)$/.test(naam)) continue;
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text(part.subarray(0, 4_000)))) return false;
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(naam) && !/worksheet>\s*$/.test(text(part.subarray(-200))))
      return false;
  }
  return true;
}
