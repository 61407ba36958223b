import { z } from 'zod';
import { list, slug, text } from './cell.ts';

const amCode = z.string().regex(/^AM\d{2}$/, 'Een regiocode is AM met twee cijfers, bijvoorbeeld AM05.');
const gmCode = z.string().regex(/^GM\d{4}$/, 'Een gemeentecode is GM met vier cijfers, bijvoorbeeld GM0153.');

/** One of the 35 arbeidsmarktregio's (`content/landelijk/gebieden/regios.csv`; CBS 86247NED, situation 2026). */
export const RegioSchema = z.strictObject({
  /** CBS code, AM01 to AM38. */
  am_code: amCode,
  /** Name in the URL. */
  slug,
  /** Name as CBS writes it in 2026. */
  naam: text,
  /** Other names people use, separated by `|`. */
  aliassen: list,
  /** CBS code of the gemeente that coordinates the regio. */
  centrumgemeente: gmCode,
});
export type RegioRij = z.infer<typeof RegioSchema>;

/** A gemeente and the one regio it belongs to (`gemeenten.csv`). */
export const GemeenteSchema = z.strictObject({
  gm_code: gmCode,
  naam: text,
  provincie: text,
  am_code: amCode,
  /** Former gemeenten that merged into this one, separated by `|`. */
  vervangt: list,
});
export type GemeenteRij = z.infer<typeof GemeenteSchema>;

/** One reading of a four-digit postcode: a postcode that crosses a border has a row per gemeente (`postcodes.csv`). */
export const PostcodeSchema = z.strictObject({
  pc4: z.string().regex(/^[1-9]\d{3}$/, 'Een postcode heeft hier vier cijfers en begint niet met 0.'),
  gm_code: gmCode,
  /** Names of the woonplaatsen in this postcode, separated by `|`. */
  woonplaatsen: list,
});
export type PostcodeRij = z.infer<typeof PostcodeSchema>;

/** A woonplaats in one gemeente; the same name may occur in several (`woonplaatsen.csv`). */
export const WoonplaatsSchema = z.strictObject({
  /** Name, with its suffix where the register has one: "Hengelo (Gld)". */
  naam: text,
  gm_code: gmCode,
});
export type WoonplaatsRij = z.infer<typeof WoonplaatsSchema>;

/** Another usual name for a woonplaats or a gemeente, abolished gemeenten among them (`aliassen.csv`). */
export const AliasSchema = z.strictObject({
  alias: text,
  /** The gemeente it leads to. */
  gm_code: gmCode,
  /** The woonplaats it leads to, or empty when it names the whole gemeente. */
  woonplaats: z.string(),
});
export type AliasRij = z.infer<typeof AliasSchema>;

/** Neighbours of each regio, by slug, both ways (`buurregios.yaml`). */
export const BuurregiosSchema = z.record(slug, z.array(slug));

/** Place of each regio on the hand-drawn tile map: column and row, counted from 1 (`tegelkaart.yaml`). */
export const TegelkaartSchema = z.record(
  slug,
  z.strictObject({
    kolom: z.int().min(1).max(12),
    rij: z.int().min(1).max(14),
    /** The name as it fits on a tile, at most 20 characters, soft hyphens included; absent = the regio's own name. */
    kort: z.string().max(20).optional(),
    /** What fits on a tile on a phone: at most four letters. */
    afkorting: z.string().min(2).max(4),
  }),
);
