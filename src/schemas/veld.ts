import type {} from 'zod';

/**
 * What a form for editors must know of a field beside its type: `.meta({ title, description, … })`. The title is the
 * label, the description the hint; both are Dutch, at B1, and the only description of the field.
 */
export interface VeldMeta {
  /** How the field is filled in, where its type does not tell. */
  veld?:
    | 'datum'
    | 'tijd'
    /** More than one line. */
    | 'tekst'
    /** Set by the project, not by an editor. */
    | 'vast'
    /** Too free for a form: written as YAML in a text field. */
    | 'yaml';
  /** List of ids to choose from; its choices are read when the site is built. */
  keuzes?: KeuzeLijst;
  /** Title of one item of a list. */
  stuk?: string;
}

/** Lists of which the ids stand in content. */
export type KeuzeLijst =
  'talen' | 'gespreksvormen' | 'doelgroepen' | 'doelen' | 'bedragen' | 'beroepen' | 'regelingen' | 'regios';

declare module 'zod' {
  interface GlobalMeta {
    veld?: VeldMeta['veld'];
    keuzes?: KeuzeLijst;
    stuk?: string;
  }
}
