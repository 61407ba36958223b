import type { z } from 'zod';
import { AgendaSchema } from '../../../schemas/agenda.ts';
import { RegioKansberoepenSchema } from '../../../schemas/kansberoepen.ts';
import { LoketSchema } from '../../../schemas/loket.ts';
import { NieuwsSchema } from '../../../schemas/nieuws.ts';
import { RegioOpleidersSchema } from '../../../schemas/opleider.ts';
import { PaginaSchema } from '../../../schemas/pagina.ts';
import { RedactieSchema } from '../../../schemas/redactie.ts';
import { RegelingSchema } from '../../../schemas/regeling.ts';

/** One kind of record that the forms edit. */
export interface Soort {
  schema: z.ZodType;
  /** Markdown with front matter; absent: YAML. */
  markdown?: true;
  /** A table (CSV); this field of the schema holds its rows. */
  tabel?: string;
}

/** All that the forms edit, and the schema of each. */
export const SOORTEN = {
  loket: { schema: LoketSchema },
  kansberoepen: { schema: RegioKansberoepenSchema },
  opleiders: { schema: RegioOpleidersSchema, tabel: 'opleiders' },
  regeling: { schema: RegelingSchema },
  agenda: { schema: AgendaSchema },
  nieuws: { schema: NieuwsSchema, markdown: true },
  pagina: { schema: PaginaSchema, markdown: true },
  redactie: { schema: RedactieSchema },
} as const satisfies Record<string, Soort>;
export type SoortNaam = keyof typeof SOORTEN;

export const isMarkdown = (soort: SoortNaam): boolean => 'markdown' in SOORTEN[soort];

/** Field that holds the rows of a table; undefined for a record. */
export const tabelVan = (soort: SoortNaam): string | undefined => (SOORTEN[soort] as Soort).tabel;

/** Name under which the file format of a kind is registered with the CMS. It wants this ending for Markdown. */
export const formatNaam = (soort: SoortNaam): string =>
  `behoud-${soort}${isMarkdown(soort) ? '-frontmatter' : ''}`;
