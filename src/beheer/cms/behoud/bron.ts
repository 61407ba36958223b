/**
 * Field in which a record carries the text that it was read from. The CMS keeps fields that no form shows, and gives
 * the writer of a file nothing but the record: so the old text travels with it.
 */
export const BRON = 'tekst_van_het_bestand';
