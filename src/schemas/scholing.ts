import { z } from 'zod';
import { list, optionalDate, optionalInteger, optionalText, optionalUrl, yesNo } from './cell.ts';

/**
 * One row of a scholing file: national (`content/landelijk/scholing/<bron>.csv`, machine-owned) or of a regio
 * (`content/regios/<slug>/scholing.csv`). In a regio's file a row with a national id corrects that record: an empty
 * cell inherits. A row with a new id adds a training and must fill titel, opleider, sector, niveau and leerweg.
 */
export const ScholingRijSchema = z.strictObject({
  /** Unique code, also in the URL. New rows of a regio start with the regio's slug, for example twente-heftruck. */
  id: z
    .string()
    .trim()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Een id bestaat uit kleine letters, cijfers en streepjes.'),
  titel: optionalText,
  /** Id of the opleider, from opleiders.csv. */
  opleider: optionalText,
  /** Id of a sector; may be empty when crebo or croho is filled, because it follows from that code. */
  sector: optionalText,
  /** Id of a niveau. */
  niveau: optionalText,
  /** Id of a leerweg. */
  leerweg: optionalText,
  /** Code of the mbo qualification, five digits. */
  crebo: optionalText,
  /** Code of the ad, bachelor or master in the register of higher education, five digits. */
  croho: optionalText,
  /** CROHO part of the ho programme (only in machine-owned rows); the sector follows from it. */
  croho_onderdeel: optionalText,
  /** Places where it is (probably) given, separated by `|`. */
  plaatsen: list,
  /** Slugs of the regio's where it is shown, separated by `|`. A regio's own row needs none. */
  regios: list,
  /** How sure it is: id from zekerheden.yaml. */
  zekerheid: optionalText,
  /** Year that the source describes, four digits. */
  peiljaar: optionalInteger,
  /** Ids from twijfels.yaml, separated by `|`. */
  twijfels: list,
  /** First day, yyyy-mm-dd, where known. */
  start: optionalDate,
  /** How long it takes, in words: "6 weken". */
  duur: optionalText,
  /** What a participant pays, in whole euros, where known. */
  kosten: optionalInteger,
  /** Web page of this training, or the opleider's home page. */
  url: optionalUrl,
  /** What it is, in a few short sentences. */
  omschrijving: optionalText,
  /** Id from bronnen.yaml. */
  bron: optionalText,
  /** Day that a person last checked this row, yyyy-mm-dd. */
  gecontroleerd_op: optionalDate,
  /** `ja` hides a national training in this regio. */
  verbergen: yesNo,
});
export type ScholingRij = z.infer<typeof ScholingRijSchema>;
