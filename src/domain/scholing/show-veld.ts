import { kolomVan, type MatrixVeld } from './matrix-kolommen.ts';
import type { KeuzeVeld, MatrixLijsten } from './matrix-lijsten.ts';

/** A value as an editor reads it: "mbo 3", "Almelo, Enschede", "1-9-2027". */
export function showVeld(veld: MatrixVeld, value: string, lijsten: MatrixLijsten): string {
  if (value === '') return '';
  const { soort } = kolomVan(veld);
  if (soort === 'keuze') return lijsten[veld as KeuzeVeld].naamVan(value);
  if (soort === 'plaatsen') return value.split('|').join(', ');
  if (soort === 'datum') {
    const [year, month, day] = value.split('-').map(Number);
    return `${day}-${month}-${year}`;
  }
  return value;
}
