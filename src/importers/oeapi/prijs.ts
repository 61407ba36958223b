import { lijst, tekst, veld, type Waarde } from '../aanbod/waarde.ts';
import { toWoord } from './woord.ts';

/** In cents; what is above it is a typing error. */
const MOST = 20_000_000;

/**
 * What a participant pays, in whole euros rounded up: the one `total_costs` of an offering, in euros. Undefined when
 * there is none, more than one, or when the amount and its parts (without VAT, and the VAT) contradict each other.
 */
export function toPrijs(priceInformation: Waarde | undefined): number | undefined {
  const totals = lijst(priceInformation).filter((cost) => toWoord(veld(cost, 'costType')) === 'total_costs');
  const [total] = totals;
  if (totals.length !== 1 || tekst(veld(total, 'currency')).toUpperCase() !== 'EUR') return undefined;
  const amount = centen(veld(total, 'amount'));
  const net = centen(veld(total, 'amountWithoutVat'));
  const vat = centen(veld(total, 'vatAmount'));
  const sum = net !== undefined && vat !== undefined ? net + vat : undefined;
  const all = amount ?? sum;
  const contradicts = amount !== undefined && sum !== undefined && amount !== sum;
  return all === undefined || contradicts || all > MOST ? undefined : Math.ceil(all / 100);
}

function centen(value: Waarde | undefined): number | undefined {
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(tekst(value));
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
}
