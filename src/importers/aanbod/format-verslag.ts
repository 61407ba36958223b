import { countRedenen } from './herkomst.ts';
import type { ImportVerslag } from './verslag.ts';

const MOST_LINES = 10;

/** The report for an operator, in lines; long lists are cut, `--json` has them whole. */
export function formatVerslag(verslag: ImportVerslag): string {
  const { bron, telling, nieuw, gewijzigd, weg, afgewezen, opmerkingen, nieuweOpleiders } = verslag;
  return [
    `${bron}: ${telling.gelezen} gelezen = ${telling.nieuw} nieuw + ${telling.gewijzigd} gewijzigd + ` +
      `${telling.gelijk} gelijk + ${telling.afgewezen} afgewezen. Daarnaast ${telling.weg} weg.`,
    ...section('Nieuw', nieuw, ({ id, titel }) => `${id}  ${titel}`),
    ...section('Gewijzigd', gewijzigd, ({ id, velden }) =>
      [id, ...velden.map(({ veld, oud, nieuw: now }) => `${veld}: "${oud}" → "${now}"`)].join('\n      '),
    ),
    ...section('Weg', weg, ({ id, titel }) => `${id}  ${titel}`),
    ...section('Nieuwe opleiders', nieuweOpleiders, ({ id, naam }) => `${id}  ${naam}`),
    ...(afgewezen.length > 0
      ? [
          'Afgewezen, per reden:',
          ...Object.entries(countRedenen(afgewezen)).map(([reden, n]) => `    ${n} × ${reden}`),
        ]
      : []),
    ...section('Afgewezen', afgewezen, ({ sleutel, reden }) => `${sleutel}  ${reden}`),
    ...section('Let op', opmerkingen, ({ sleutel, reden }) => `${sleutel}  ${reden}`),
    ending(verslag),
  ].join('\n');
}

function section<T>(head: string, items: readonly T[], show: (item: T) => string): string[] {
  if (items.length === 0) return [];
  const rest = items.length - MOST_LINES;
  return [
    `${head} (${items.length}):`,
    ...items.slice(0, MOST_LINES).map((item) => `    ${show(item)}`),
    ...(rest > 0 ? [`    … en nog ${rest}. Met --json ziet u ze allemaal.`] : []),
  ];
}

function ending({ droog, geweigerd, geschreven }: ImportVerslag): string {
  if (geweigerd) return `NIETS GESCHREVEN. ${geweigerd}`;
  if (droog) return 'Dit was een proef (--droog): er is niets geschreven.';
  if (geschreven.length === 0) return 'Alles was al goed: er is niets geschreven.';
  return ['Geschreven:', ...geschreven.map((path) => `    content/${path}`)].join('\n');
}
