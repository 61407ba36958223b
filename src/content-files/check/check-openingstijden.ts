import { findHourMistakes, type UrenFout } from '../../domain/structured-data/find-hour-mistakes.ts';
import type { Content, Problem } from '../load-content.ts';
import { mistake, warning } from './problem-at.ts';

/** Opening hours that can be: an end after the begin, and no hour twice. */
export function checkOpeningstijden({ loketten }: Content): Problem[] {
  return loketten.flatMap((record) =>
    record.waarde.locaties.flatMap(({ naam, open }, index) =>
      findHourMistakes(open).map((fout) => {
        const veld = `locaties.${index}.open`;
        const place = `Openingstijden van ${naam}, regel ${fout.regel + 1}`;
        const { wat, remedie, code } = describe(fout);
        const make = fout.soort === 'onduidelijk' ? warning : mistake;
        return make(record, veld, `${place}: ${wat}`, remedie, code);
      }),
    ),
  );
}

function describe({
  soort,
  over,
  regel,
  met,
}: UrenFout): Required<Pick<Problem, 'wat' | 'remedie'>> & Pick<Problem, 'code'> {
  const other = met === undefined || met === regel ? 'deze regel zelf' : `regel ${met + 1}`;
  switch (soort) {
    case 'geen-tijd':
      return {
        wat: `"${over}" is geen tijd.`,
        remedie: 'Schrijf uren van 0.00 tot en met 23.59.',
        code: 'geen-tijd',
      };
    case 'einde-voor-begin':
      return {
        wat: `"${over}" eindigt voor het begint.`,
        remedie: 'Zet eerst het begin en dan het einde, als "9.00 tot 17.00".',
        code: 'einde-voor-begin',
      };
    case 'overlapt':
      return {
        wat: `${over} staat twee keer op dezelfde tijd, ook in ${other}.`,
        remedie: 'Maak er één tijd van, of verander een van de twee.',
        code: 'uren-overlappen',
      };
    case 'tegenspraak':
      return {
        wat: `${over} is hier open of dicht, en in ${other} juist niet.`,
        remedie: 'Haal een van de twee regels weg.',
        code: 'tegenspraak',
      };
    case 'onduidelijk':
      return {
        wat: `de site begrijpt "${over}" niet. Zoekmachines krijgen dan geen openingstijden.`,
        remedie: 'Schrijf het als "maandag tot en met vrijdag 9.00 tot 17.00".',
        code: 'uren-onduidelijk',
      };
  }
}
