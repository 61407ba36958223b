import { veld, tekst, type Waarde } from '../aanbod/waarde.ts';

/** Unit as JSON and XML write it → the word for one and for more. */
const EENHEDEN: [json: string, xml: string, een: string, meer: string][] = [
  ['years', 'year', 'jaar', 'jaar'],
  ['months', 'month', 'maand', 'maanden'],
  ['weeks', 'week', 'week', 'weken'],
  ['days', 'day', 'dag', 'dagen'],
  ['hours', 'hour', 'uur', 'uur'],
];

/** "18 maanden" from `{months: 18}` or `<programDuration unit="month">18`; undefined when it says no whole number above 0. */
export function toDuur(programDuration: Waarde | undefined): string | undefined {
  for (const [json, xml, een, meer] of EENHEDEN) {
    const unit = tekst(veld(programDuration, 'unit')).toLowerCase();
    const aantal =
      unit === xml || unit === json ? tekst(programDuration) : tekst(veld(programDuration, json));
    if (/^0*[1-9]\d{0,3}$/.test(aantal))
      return Number(aantal) === 1 ? `1 ${een}` : `${Number(aantal)} ${meer}`;
  }
  return undefined;
}
