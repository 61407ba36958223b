import type { WriteSheet } from 'hucre/xlsx';
import type { MatrixBron } from '../../domain/scholing/matrix-bron.ts';
import { MATRIX_KOLOMMEN } from '../../domain/scholing/matrix-kolommen.ts';
import { KOP, WRAP } from './bestand/opmaak.ts';

/** The sheet "Uitleg": how to change the matrix, in short sentences. */
export function maakUitleg({ regio, vandaag }: MatrixBron): WriteSheet {
  const rules: [string, string][] = [
    [`Scholingsmatrix ${regio.naam}`, `Gemaakt op ${vandaag.split('-').reverse().join('-')}.`],
    [
      'Veranderen',
      'Verander een cel op het blad Scholing. Bewaar het bestand. Zet het terug op de pagina voor redacteuren.',
    ],
    ['Toevoegen', 'Vul een lege rij in, onderaan. Laat de cel id leeg. De site maakt zelf een id.'],
    [
      'Weghalen',
      'Haal de hele rij weg. Een eigen scholing verdwijnt. Een landelijke scholing wordt in uw regio verborgen.',
    ],
    [
      'Landelijk of eigen',
      'De kolom Herkomst zegt of een scholing landelijk is. Uw verbetering geldt alleen in uw regio.',
    ],
    [
      'Leeg maken',
      'Maakt u bij een landelijke scholing een cel leeg? Dan geldt daar weer wat landelijk bekend is.',
    ],
    ['Kolommen', 'U mag kolommen verplaatsen of weghalen. Een kolom die er niet is, verandert niet.'],
    ['Zeker weten', 'U ziet eerst wat er verandert. Er gaat niets naar de site voordat u dat zelf kiest.'],
  ];
  const columns = MATRIX_KOLOMMEN.map(({ naam, uitleg }) => [naam, uitleg]);
  const rows = [...rules, [], ['Kolom', 'Wat vult u in?'], ...columns];
  const head = rules.length + 1;
  const cells: WriteSheet['cells'] = new Map();
  for (const row of [0, head]) for (const column of [0, 1]) cells.set(`${row},${column}`, { style: KOP });
  return { name: 'Uitleg', columns: [{ width: 24 }, { width: 90, style: WRAP }], rows, cells };
}
