import type { Collection, CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import type { Keuzes } from './keuzes.ts';
import { alsRegionaleRegeling } from './regionale-regeling.ts';
import { toSchemaNode } from './schema-node.ts';
import { formatNaam, isMarkdown, SOORTEN, type SoortNaam } from './soorten.ts';
import { toVelden } from './to-velden.ts';

/** What the collections of one editor are made of. */
export interface CollectieBron {
  /** Folder of the content in the project. */
  map: string;
  /**
   * Whether records may be taken away. Not where the CMS proposes changes on branches: it takes a record away on the
   * main branch at once.
   */
  magWeg: boolean;
  keuzes: Keuzes;
}

/** What an editor of one regio may propose: that regio's own files, and no others. */
export function regioCollecties(slug: string, naam: string, bron: CollectieBron): Collection[] {
  const map = `${bron.map}/regios/${slug}`;
  return [
    {
      name: 'loket',
      label: `Loket ${naam}`,
      icon: 'storefront',
      files: [
        bestand('loket', `${map}/loket.yaml`, `Loket ${naam}`, 'loket', bron),
        bestand('kansberoepen', `${map}/kansberoepen.yaml`, `Kansberoepen ${naam}`, 'kansberoepen', bron),
        bestand('opleiders', `${map}/opleiders.csv`, `Opleiders ${naam}`, 'opleiders', bron),
      ],
    },
    verzameling('agenda', `${map}/agenda`, ['Agenda', 'Activiteit'], 'agenda', bron, 'event'),
    verzameling('nieuws', `${map}/nieuws`, ['Nieuws', 'Bericht'], 'nieuws', bron, 'newspaper'),
    regionaal(
      verzameling('regelingen', `${map}/regelingen`, ['Regelingen', 'Regeling'], 'regeling', bron, 'euro'),
    ),
  ];
}

const regionaal = (collectie: EntryCollection): EntryCollection => ({
  ...collectie,
  fields: alsRegionaleRegeling(collectie.fields),
});

/** What the landelijk redacteur edits: what is true everywhere, and the desks. */
export function landelijkeCollecties(bron: CollectieBron): Collection[] {
  const map = `${bron.map}/landelijk`;
  const perRegio = (soort: 'loket' | 'kansberoepen') =>
    bron.keuzes.regios.map(({ label, value }) =>
      bestand(value, `${bron.map}/regios/${value}/${soort}.yaml`, label, soort, bron),
    );
  return [
    verzameling('regelingen', `${map}/regelingen`, ['Regelingen', 'Regeling'], 'regeling', bron, 'euro'),
    verzameling('paginas', `${map}/paginas`, ["Pagina's", 'Pagina'], 'pagina', bron, 'description'),
    {
      name: 'landelijk',
      label: 'Redactie',
      icon: 'group',
      files: [bestand('redactie', `${map}/redactie.yaml`, 'Landelijke redactie', 'redactie', bron)],
    },
    { name: 'loketten', label: 'Loketten', icon: 'storefront', files: perRegio('loket') },
    { name: 'kansberoepen', label: 'Kansberoepen per regio', icon: 'work', files: perRegio('kansberoepen') },
  ];
}

function bestand(
  name: string,
  file: string,
  label: string,
  soort: SoortNaam,
  { keuzes }: CollectieBron,
): CollectionFile {
  return { name, label, file, format: formatNaam(soort), fields: velden(soort, keuzes, file) };
}

function verzameling(
  name: string,
  folder: string,
  [label, enkel]: [string, string],
  soort: SoortNaam,
  { keuzes, magWeg }: CollectieBron,
  icon: string,
): EntryCollection {
  const titel = soort === 'regeling' ? 'naam' : 'titel';
  return {
    name,
    label,
    label_singular: enkel,
    icon,
    folder,
    identifier_field: titel,
    // The address of a page does not change with its title, and a draft keeps its branch.
    slug: {
      template: `{{fields.${titel}}}`,
      editable: ['create'],
      hint: 'De naam van het bestand. Kleine letters, cijfers en streepjes. Later verandert die niet meer.',
    },
    summary: `{{${titel}}}`,
    sortable_fields: [titel, ...(soort === 'agenda' || soort === 'nieuws' ? ['datum'] : [])],
    extension: isMarkdown(soort) ? 'md' : 'yaml',
    format: formatNaam(soort),
    delete: magWeg,
    thumbnail: false,
    fields: velden(soort, keuzes),
  };
}

function velden(soort: SoortNaam, keuzes: Keuzes, file = ''): Field[] {
  const fields = toVelden(toSchemaNode(SOORTEN[soort].schema), keuzes);
  const regio = /\/regios\/([^/]+)\/loket\.yaml$/.exec(file)?.[1];
  for (const field of fields) if (field.name === 'regio' && regio) Object.assign(field, { default: regio });
  return isMarkdown(soort) ? [...fields, tekstVeld()] : fields;
}

/** The running text under the front matter. Its own source comes first: what is not touched keeps its form. */
function tekstVeld(): Field {
  return {
    name: 'body',
    label: 'Tekst',
    hint: 'Korte zinnen. Een lege regel begint een nieuwe alinea. Een kop begint met ##.',
    widget: 'markdown',
    modes: ['raw', 'rich_text'],
    // No button for pictures: nothing here uploads them.
    editor_components: [],
    required: true,
  };
}
