/**
 * Types of offers in RIO: what they are for the desks, or null when they are not for them (primary and secondary
 * school, general secondary education for adults, which has no place in the matrix, loose parts of higher education).
 */
export const SOORTEN: Readonly<Record<string, 'mbo' | 'mbo-deel' | 'ho' | 'nfo' | null>> = {
  AANGEBODENMBOOPLEIDING: 'mbo',
  AANGEBODENMBOOPLEIDINGSONDERDEEL: 'mbo-deel',
  AANGEBODENHOOPLEIDING: 'ho',
  AANGEBODENPARTICULIEREOPLEIDING: 'nfo',
  AANGEBODENHOOPLEIDINGSONDERDEEL: null,
  AANGEBODENVAVOOPLEIDING: null,
  AANGEBODENBOOPLEIDING: null,
  AANGEBODENSOOPLEIDING: null,
  AANGEBODENVOOPLEIDING: null,
  AANGEBODENVSOOPLEIDING: null,
};

/**
 * Leertraject → leerweg. Not here, and so rejected with its name: EX (only an exam), LBD and LBV, and CBL, CBL_DT, COL
 * and COL_DT, of which the field list does not say what a participant would get.
 */
export const LEERTRAJECTEN: Readonly<Record<string, string>> = {
  BOL: 'bol',
  BOL_DT: 'bol',
  BBL: 'bbl',
  OVO: 'derde-leerweg',
  ODT: 'derde-leerweg',
};

export const MBO_NIVEAUS: Readonly<Record<string, string>> = {
  'MBO-1': 'entree',
  'MBO-2': 'mbo-2',
  'MBO-3': 'mbo-3',
  'MBO-4': 'mbo-4',
};

/** Levels of higher education. The field list names no values: these spellings are an assumption, untested. */
export const HO_NIVEAUS: Readonly<Record<string, string>> = {
  'HBO-AD': 'associate-degree',
  'HBO-BA': 'hbo-bachelor',
  'HBO-MA': 'hbo-master',
  'WO-BA': 'wo-bachelor',
  'WO-MA': 'wo-master',
};

/** Levels of private offers: those of mbo and higher education, in the same spelling. */
export const NFO_NIVEAUS: Readonly<Record<string, string>> = { ...MBO_NIVEAUS, ...HO_NIVEAUS };

/** Forms of higher education; an assumption too. */
export const HO_VORMEN: Readonly<Record<string, string>> = {
  VOLTIJD: 'voltijd',
  DEELTIJD: 'deeltijd',
  DUAAL: 'duaal',
};

/** Status of an intake moment: may people enrol? Other values are unknown; such a moment gives no start date. */
export const COHORT_STATUS: Readonly<Record<string, boolean>> = {
  O: true,
  OPEN: true,
  G: false,
  GESLOTEN: false,
};
