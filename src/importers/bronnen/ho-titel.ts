/** Spellings that DUO's files lost, as whole words. */
const SPELLING: [RegExp, string][] = [
  [/\bCommerciele\b/g, 'Commerciële'],
  [/\bFinanciele\b/g, 'Financiële'],
  [/\bIndustriele\b/g, 'Industriële'],
  [/\bActuariele\b/g, 'Actuariële'],
  [/\bDietetiek\b/g, 'Diëtetiek'],
  [/\bAzie\b/g, 'Azië'],
  [/\bAziestudies\b/g, 'Aziëstudies'],
  [/\bBeta-gamma\b/g, 'Bèta-gamma'],
];

/** Rewritings of the register's long forms, tried in order; the first that fits is used. */
const VORMEN: [RegExp, string][] = [
  [/^Opleiding tot leraar basisonderwijs$/i, 'Leraar basisonderwijs'],
  [
    /^Opleiding tot leraar voortgezet onderwijs van de (eerste|tweede) graad in (?:het )?(.+)$/i,
    'Leraar $2 ($1 graad)',
  ],
  [/^Opleiding tot leraar van de (eerste|tweede) graad in (?:het )?(.+)$/i, 'Leraar $2 ($1 graad)'],
  [/^Opleiding (?:tot|voor) (.+)$/, '$1'],
  [/^Opleiding (.+)$/, '$1'],
];

/**
 * The title of a programme in higher education, from its name in the register: without the degree in front ("B ", "M ",
 * "Ad ": the niveau says that), without "Opleiding tot", and with the accents that DUO drops. Nothing else changes.
 */
export function toHoTitel(naam: string): string {
  let titel = naam
    .trim()
    .replace(/^(?:B|M|Ad) (?=\S)/, '')
    .replace(/\( +/g, '(')
    .replace(/ +\)/g, ')')
    .replace(/^HBO - Rechten$/, 'Hbo-rechten');
  for (const [pattern, replacement] of SPELLING) titel = titel.replace(pattern, replacement);
  const vorm = VORMEN.find(([pattern]) => pattern.test(titel));
  if (vorm) titel = titel.replace(vorm[0], vorm[1]);
  return titel.charAt(0).toLocaleUpperCase('nl') + titel.slice(1);
}
