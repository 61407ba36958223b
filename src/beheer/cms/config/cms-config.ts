import type { CmsConfig } from '@sveltia/cms';
import type { GitHostInstelling } from '../../githost/git-host.ts';
import { toBackend } from './backend.ts';
import { landelijkeCollecties, regioCollecties } from './collecties.ts';
import type { Keuzes } from './keuzes.ts';
import { toSchemaNode } from './schema-node.ts';
import { formatNaam, isMarkdown, SOORTEN, tabelVan, type SoortNaam } from './soorten.ts';
import { standaarden, yamlVelden } from './yaml-velden.ts';

/** Who edits: an editor of one regio, or the landelijk redacteur. */
export const LANDELIJK = 'landelijk';

/** How to read and write a record with fields. */
export interface VeldenBeschrijving {
  extensie: 'yaml' | 'md';
  /** Places of fields that the form shows as YAML text. */
  yamlVelden: string[];
  /** Places of fields that may be left out while they have this value. */
  standaarden: [string, unknown][];
}

/** How to read and write a table as one list. */
export interface CsvBeschrijving {
  extensie: 'csv';
  /** Field of the form that holds the rows. */
  lijst: string;
  kolommen: string[];
  /** Column that names a row, and the column from which it is made for a new one. */
  sleutel: { veld: string; van: string };
}

/** One file format that the CMS must know: how to read and write a kind of record. */
export type FormatBeschrijving = { naam: string } & (VeldenBeschrijving | CsvBeschrijving);

/** All that the page of the CMS loads: made at build time, per regio, as JSON. */
export interface CmsInstelling {
  config: CmsConfig;
  formaten: FormatBeschrijving[];
  /** Absent: the working copy on this computer. */
  host?: GitHostInstelling | undefined;
}

/** Who the forms are for, and where the content is. */
export interface CmsBron {
  /** Slug of the regio, or {@link LANDELIJK}. */
  regio: string;
  keuzes: Keuzes;
  /** Absent: the working copy on this computer. */
  host?: GitHostInstelling | undefined;
}

/**
 * The whole configuration of the CMS for one editor, from the schemas and the lists in content.
 * @throws on a regio that does not exist
 */
export function toCmsInstelling({ regio, keuzes, host }: CmsBron): CmsInstelling {
  const backend: Pick<CmsConfig, 'backend' | 'publish_mode'> = host ? toBackend(host, regio) : LOKAAL;
  const bron = { map: 'content', keuzes, magWeg: backend.publish_mode !== 'editorial_workflow' };
  const naam = keuzes.regios.find(({ value }) => value === regio)?.label;
  if (!naam && regio !== LANDELIJK) throw new Error(`No regio has the slug ${JSON.stringify(regio)}.`);
  return {
    host,
    formaten: formaten(),
    config: {
      ...backend,
      load_config_file: false,
      app_title: naam ? `Inhoud van ${naam} wijzigen` : 'Landelijke inhoud wijzigen',
      collections: naam ? regioCollecties(regio, naam, bron) : landelijkeCollecties(bron),
      // No form has a field for a picture. Without a folder for them the CMS shows no place for them either, but then it
      // wants a service to be named; without an account this one is off.
      media_libraries: { cloudinary: {} },
      slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
      output: { omit_empty_optional_fields: true },
      editor: { preview: false },
      show_preview_links: false,
    },
  };
}

/** The CMS only works on a folder of this computer when a git host is named too; this one does not exist. */
const LOKAAL = {
  backend: { name: 'github', repo: 'deze-computer/werkkopie', auth_methods: ['token'] },
} satisfies Pick<CmsConfig, 'backend'>;

function formaten(): FormatBeschrijving[] {
  return (Object.keys(SOORTEN) as SoortNaam[]).map((soort) => {
    const node = toSchemaNode(SOORTEN[soort].schema);
    const naam = formatNaam(soort);
    const lijst = tabelVan(soort);
    if (lijst) {
      const kolommen = Object.keys(node.properties?.[lijst]?.items?.properties ?? {});
      return { naam, extensie: 'csv', lijst, kolommen, sleutel: { veld: 'id', van: 'naam' } };
    }
    return {
      naam,
      extensie: isMarkdown(soort) ? 'md' : 'yaml',
      yamlVelden: yamlVelden(node),
      standaarden: standaarden(node),
    };
  });
}
