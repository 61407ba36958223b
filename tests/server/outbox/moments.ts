/** A day in November, as a fixed point for clocks. */
export const NOW = Date.UTC(2026, 10, 4, 9, 15, 30);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
