import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { BegripSchema } from './schemas/begrip.ts';
import { NieuwsSchema } from './schemas/nieuws.ts';
import { PaginaSchema } from './schemas/pagina.ts';

// Only running text goes through Astro's collections, which turn Markdown into HTML. Records have their own strict
// reader (src/content-files), because `astro build` lets broken or doubled records pass: docs/decisions/0002.
export const collections = {
  paginas: defineCollection({
    loader: glob({ base: 'content/landelijk/paginas', pattern: '*.md' }),
    schema: PaginaSchema,
  }),
  /** By path: twente/nieuws/open-avond. */
  nieuws: defineCollection({
    loader: glob({
      base: 'content/regios',
      pattern: '*/nieuws/*.md',
      generateId: ({ entry }) => entry.replace(/\.md$/, ''),
    }),
    schema: NieuwsSchema,
  }),
  fragmenten: defineCollection({ loader: glob({ base: 'content/landelijk/fragmenten', pattern: '*.md' }) }),
  // The glossary is here too, so that any component can explain a word; `npm run check` guards the file itself.
  begrippen: defineCollection({ loader: file('content/landelijk/begrippen.yaml'), schema: BegripSchema }),
};
