import { readPlainYaml } from '../../src/content-files/plain-yaml.ts';
import { compareLoket, DIRECTE_VELDEN } from '../../src/domain/redactie/direct-velden.ts';
import { eigenarenVan, hasAccount, type Eigenaren } from '../../src/domain/redactie/eigenaren.ts';
import type { Wijziging } from '../../src/domain/redactie/wijziging.ts';
import type { Git } from './git.ts';
import type { GitVoorstel } from './read-voorstel.ts';

/** Whether a proposal may be published at once. */
export type DirectOordeel =
  { direct: true; regio: string; pad: string; velden: string[] } | { direct: false; waarom: string };

/** Each commit counts, not only the end: what nobody judged must not come into the history either. */
export function judgeDirect(
  git: Git,
  { basis, start, hoofd, wijzigingen, stappen }: GitVoorstel,
  account: string,
  eigenaren: Eigenaren,
): DirectOordeel {
  const no = (waarom: string): DirectOordeel => ({ direct: false, waarom });
  if (stappen.some(({ samengevoegd }) => samengevoegd))
    return no('In het voorstel zijn takken samengevoegd.');
  const all = [wijzigingen, ...stappen.map((stap) => stap.wijzigingen)];
  const pad = wijzigingen[0]?.pad;
  if (!pad) return no('Er verandert niets.');
  const regio = /^content\/regios\/([a-z0-9-]+)\/loket\.yaml$/.exec(pad)?.[1];
  const other = all.flat().find((wijziging) => wijziging.pad !== pad);
  if (!regio || other) return no(`Het voorstel wijzigt ook ${other?.pad ?? pad}.`);
  if (!all.flat().every(isPlainChange)) return no(`${pad} is nieuw, weg, of geen gewoon bestand.`);
  if (!hasAccount(eigenarenVan(eigenaren, regio), account))
    return no(`${account} is geen redacteur van de regio ${regio}.`);
  const blob = (commit: string) => git.bytes(['cat-file', 'blob', `${commit}:${pad}`]);
  if (!blob(basis).equals(blob(start)))
    return no('Het loket is intussen ook op de hoofdtak gewijzigd. Maak het voorstel opnieuw.');
  const before = readPlainYaml(blob(start));
  if (before.bezwaar !== undefined) return no(`${pad} op de hoofdtak: ${before.bezwaar}`);
  for (const commit of [...stappen.map((stap) => stap.commit), hoofd]) {
    const after = readPlainYaml(blob(commit));
    if (after.bezwaar !== undefined) return no(`${pad}: ${after.bezwaar}`);
    const { direct, anders } = compareLoket(before.waarde, after.waarde);
    if (anders.length > 0) return no(`Dit wijzigt ook: ${anders.join(', ')}.`);
    if (commit === hoofd && direct.length === 0) return no('Er verandert geen veld.');
    if (commit === hoofd) return { direct: true, regio, pad, velden: direct };
  }
  return no('Er verandert niets.');
}

/** What an editor reads when the normal way is needed. */
export const GEWONE_WEG = `Iemand keurt dit eerst goed. Alleen deze velden gaan meteen: ${DIRECTE_VELDEN.join(', ')}.`;

function isPlainChange({ modusVan, modusNaar }: Wijziging): boolean {
  return modusVan === '100644' && modusNaar === '100644';
}
