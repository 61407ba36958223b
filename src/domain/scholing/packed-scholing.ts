/**
 * The trainingen of one regio as they travel to the browser: one list a column, each distinct text once. Numbers point
 * into the lists beside them. What follows from the title (sector, niveau, code) or from the opleider (first part of the
 * id, places) is a number among the few values seen with that title or opleider, so mostly 0, which weighs next to
 * nothing once compressed.
 */
export interface PackedScholing {
  sectoren: Naam[];
  niveaus: Naam[];
  /** With the short name. */
  leerwegen: Naam[];
  /** How sure, with the year filled in: "examenregeling 2025". */
  zekerheden: { id: string; naam: string; jaar?: number }[];
  opleiders: [id: string, naam: string, soort: 0 | 1 | 2][];
  plaatsen: string[];
  titels: string[];
  /** Other words for titles: words separated by `|`, and the titles they belong to. */
  synoniemen: [woorden: string, titels: number[]][];
  /** Distinct lists of places. */
  plaatslijsten: number[][];
  /** First parts of ids: "00gt". */
  koppen: string[];
  /** Codes in ids: "25573". */
  codes: string[];
  /** Distance to the title of the row before. */
  titel: number[];
  opleider: number[];
  leerweg: number[];
  zekerheid: number[];
  sector: Afhankelijk;
  niveau: Afhankelijk;
  code: Afhankelijk;
  /** Where it leads to an occupation with much work now: 1 says the country, 2 says the regio; else 0. */
  veelWerk: Afhankelijk;
  kop: Afhankelijk;
  plaatslijst: Afhankelijk;
  /** Ids that do not read kop-code-leerweg, by row. */
  ids: Record<number, string>;
}
export type Naam = [id: string, naam: string];

/** A column that mostly follows from another. */
export interface Afhankelijk {
  /** Per value of the other column: the values seen with it. */
  keuzes: number[][];
  /** Per row: which of those. Absent when it is always the first. */
  rij?: number[];
}
