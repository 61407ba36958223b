import { join } from 'node:path';
import { makeEdudexBestand } from './maak-edudex-bestand.ts';
import type { MaakBron } from './maak-bron.ts';

/** Signs of long text that make a hundred thousand programs a feed of 500 MB. */
const VULLING_500_MB = 3200;

/** A file of the Data API. */
export const maakEdudexJson: MaakBron = async (aantal, dir) => {
  const file = join(dir, 'edudex.json');
  await makeEdudexBestand(file, 'json', aantal);
  return { args: ['edudex', file] };
};

/** An XML feed; as heavy per program as a real one, so that the largest is 500 MB. */
export const maakEdudexXml: MaakBron = async (aantal, dir) => {
  const file = join(dir, 'edudex.xml');
  await makeEdudexBestand(file, 'xml', aantal, VULLING_500_MB);
  return { args: ['edudex', file] };
};
