/** What is counted for the report. Never anything of one person. */
export const TELLING_SOORTEN = [
  'begonnen',
  'verstuurd',
  'onderwerp',
  'bestemming',
  'op-tijd-opgepakt',
  'te-laat-opgepakt',
  'gesprek',
  'ingetrokken',
  'vervolg',
  'fout',
] as const;
export type TellingSoort = (typeof TELLING_SOORTEN)[number];

/** A number of times that something happened in one month in one regio. */
export interface Telling {
  /** `2026-11`. */
  maand: string;
  regio: string;
  soort: TellingSoort;
  /** The way (`gesprek`), the subject, the desk or the field; empty where there is none. */
  detail: string;
  aantal: number;
}
