import { readPlainYaml } from '../../src/content-files/plain-yaml.ts';
import { compareLoket, DIRECTE_VELDEN } from '../../src/domain/redactie/direct-velden.ts';
import { eigenarenVan, hasAccount, type Eigenaren } from '../../src/domain/redactie/eigenaren.ts';
import type { Wijziging } from '../../src/domain/redactie/wijziging.ts';
import type { Git } from './git.ts';
import type { GitVoorstel } from './read-voorstel.ts';

/** Whether a proposal may be published at once. */
export type DirectOordeel =
  { direct: true; regio: string; pad: string; velden: string[] } | { direct: false; waarom: string };

const LOKET = /^content\/regios\/([a-z0-9-]+)\/loket\.yaml$/;

/** Each commit counts, not only the end: what nobody judged must not come into the history either. */
export function judgeDirect(
  git: Git,
  { basis, start, wijzigingen, stappen }: GitVoorstel,
  account: string,
  eigenaren: Eigenaren,
): DirectOordeel {
  const no = (waarom: string): DirectOordeel => ({ direct: false, waarom });
  if (stappen.some(({ samengevoegd }) => samengevoegd))
    return no('In het voorstel zijn takken samengevoegd.');
  const all = [wijzigingen, ...stappen.map((stap) => stap.wijzigingen)];
  const pad = (wijzigingen.find((wijziging) => LOKET.test(wijziging.pad)) ?? wijzigingen[0])?.pad;
  if (!pad) return no('Er verandert niets.');
  const regio = LOKET.exec(pad)?.[1];
  const other = all.flat().find((wijziging) => wijziging.pad !== pad);
  if (!regio || other) return no(`Het voorstel wijzigt ook ${other?.pad ?? pad}.`);
  if (!all.flat().every(isPlainChange)) return no(`${pad} is nieuw, weg, of geen gewoon bestand.`);
  if (!hasAccount(eigenarenVan(eigenaren, regio), account))
    return no(`${account} is geen redacteur van de regio ${regio}.`);
  const blob = (commit: string) => git.bytes(['cat-file', 'blob', `${commit}:${pad}`]);
  if (!blob(basis).equals(blob(start)))
    return no('Het loket is intussen ook op de hoofdtak gewijzigd. Maak het voorstel opnieuw.');
  let velden: string[] = [];
  for (const commit of stappen.map((stap) => stap.commit)) {
    const step = judgeText(blob(start), blob(commit));
    if (step.waarom !== undefined) return no(step.waarom);
    velden = step.velden;
  }
  return velden.length > 0 ? { direct: true, regio, pad, velden } : no('Er verandert geen veld.');
}

/** Fields that differ between two texts of loket.yaml, or why these may not go at once. */
export function judgeText(
  van: Uint8Array,
  naar: Uint8Array,
): { velden: string[]; waarom?: never } | { velden?: never; waarom: string } {
  const [before, after] = [readPlainYaml(van), readPlainYaml(naar)];
  if (before.bezwaar !== undefined) return { waarom: `loket.yaml op de hoofdtak: ${before.bezwaar}` };
  if (after.bezwaar !== undefined) return { waarom: `loket.yaml in het voorstel: ${after.bezwaar}` };
  const { direct, anders } = compareLoket(before.waarde, after.waarde);
  return anders.length > 0 ? { waarom: `Dit wijzigt ook: ${anders.join(', ')}.` } : { velden: direct };
}

/** What an editor reads when the normal way is needed. */
export const GEWONE_WEG = `Iemand keurt dit eerst goed. Alleen deze velden gaan meteen: ${DIRECTE_VELDEN.join(', ')}.`;

function isPlainChange({ modusVan, modusNaar }: Wijziging): boolean {
  return modusVan === '100644' && modusNaar === '100644';
}
