/** Largest file that is opened, in bytes: 50 MB. */
export const MOST_BYTES = 50 * 1024 * 1024;
/** Most rows of a sheet that are looked at. */
export const MOST_ROWS = 20_000;
/** The part of a sheet that is read: a style in Excel's very last cell must not make it endless. */
export const RANGE = `A1:CV${MOST_ROWS + 2}`;
