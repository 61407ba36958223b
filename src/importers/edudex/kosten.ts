import { wijsAf } from '../aanbod/afwijzing.ts';
import { jaNee, lijst, tekst, veld, type Waarde } from '../aanbod/waarde.ts';

const SOORTEN = new Set(
  'certificate|cost of living|examination|excursions|housing|insurance|location|lunch|dinner|registration fee|study material|tuition fee|visa/permit|coaching|accommodation|second accommodation|single payment discount'.split(
    '|',
  ),
);
/** Percentage that each VATCode stands for. */
const BTW_CODES = new Map([
  ['1', 0],
  ['2', 0],
  ['3', 9],
  ['4', 21],
  ['5', 21],
]);
/** No course costs more; what is above it is a typing error. In cents. */
const MOST = 20_000_000;

/**
 * What a participant must pay in all, VAT included, in whole euros rounded up; undefined when the costs do not say it
 * for sure. The sum of what is required: a tuition fee among it, all in euros, final, once, and with its VAT known.
 * Rejects a kind of cost that the list does not have.
 */
export function toKosten(costs: readonly Waarde[], vandaag: string): number | undefined {
  const moet = costs.filter((cost) => isRequired(cost) && isValidOn(cost, vandaag));
  if (!moet.some((cost) => soort(cost) === 'tuition fee')) return undefined;
  // Two tuition fees of which nobody says which one counts (early and late, member or not) are a range.
  if (moet.filter((cost) => soort(cost) === 'tuition fee').length > 1) return undefined;
  let centen = 0;
  for (const cost of moet) {
    const one = inCenten(cost);
    if (one === undefined) return undefined;
    centen += one;
  }
  return centen <= MOST ? Math.ceil(centen / 100) : undefined;
}

function soort(cost: Waarde): string {
  const type = tekst(veld(cost, 'costType')).toLowerCase();
  return SOORTEN.has(type) ? type : wijsAf('costType is onbekend', type || 'leeg');
}

function isRequired(cost: Waarde): boolean {
  if (soort(cost) === 'single payment discount') return false;
  return (
    jaNee(veld(cost, 'isRequiredCost')) === true && tekst(veld(cost, 'payableBy')).toLowerCase() !== 'group'
  );
}

function isValidOn(cost: Waarde, day: string): boolean {
  const from = tekst(veld(cost, 'amountValidFrom'));
  const until = tekst(veld(cost, 'amountValidUntil'));
  return (!from || from <= day) && (!until || until >= day);
}

function inCenten(cost: Waarde): number | undefined {
  const isOnce = ['', 'program'].includes(tekst(veld(cost, 'period')).toLowerCase());
  const isEuro = tekst(veld(cost, 'currency')).toUpperCase() === 'EUR';
  if (!isOnce || !isEuro || jaNee(veld(cost, 'amountIsFinal')) !== true) return undefined;
  const amount = centen(veld(cost, 'amount'));
  if (amount === undefined) return undefined;
  const btw = btwOver(cost, amount);
  return btw === undefined ? undefined : amount + btw;
}

/**
 * VAT in cents on top of the amount. Unknown when nothing is said about it, or when part of the amount is exempt: the
 * format does not tell whether that part is within the amount or beside it. An amount of 0 needs none.
 */
function btwOver(cost: Waarde, amount: number): number | undefined {
  if (amount === 0) return 0;
  if ((centen(veld(cost, 'VATExemptAmount')) ?? 0) !== 0) return undefined;
  const exact = centen(veld(cost, 'amountVAT'));
  if (exact !== undefined) return exact;
  const percentage = tekst(veld(cost, 'VATPercentage'));
  const rate = /^\d{1,2}(\.\d+)?$/.test(percentage)
    ? Number(percentage)
    : BTW_CODES.get(tekst(veld(cost, 'VATCode')));
  return rate === undefined ? undefined : Math.ceil((amount * rate) / 100);
}

/** "1250.50" → 125050. A minus or a range ("500-700") is no amount to add. */
function centen(value: Waarde | undefined): number | undefined {
  const match = /^\+?(\d{1,9})(?:\.(\d{1,2}))?$/.exec(tekst(value));
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
}

/** Whether costs stand below the whole: modules or days with a price of their own that must be paid. */
export function hasHiddenCosts(run: Waarde | undefined): boolean {
  const parts = ['module', 'genericModule', 'courseDay'].flatMap((naam) => lijst(veld(run, naam)));
  return parts.some(
    (part) =>
      lijst(veld(part, 'cost')).some((cost) => jaNee(veld(cost, 'isRequiredCost'))) || hasHiddenCosts(part),
  );
}
