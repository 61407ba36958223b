import { countMatrix } from '../../domain/scholing/count-matrix.ts';
import { perKeer, writeFilters, type Filters } from '../../domain/scholing/filters.ts';
import type { ScholingInLijst } from '../../domain/scholing/scholing.ts';
import type { Gegevens } from './load-scholing.ts';
import { showNumber } from './words.ts';

interface Props {
  gegevens: Gegevens;
  results: readonly ScholingInLijst[];
  filters: Filters;
  onChoose: (filters: Filters) => void;
}

/** What is left, as a matrix of its own: only rows and columns that have something. A cell narrows to that cell. */
export default function ResultMatrix({ gegevens, results, filters, onChoose }: Props) {
  const { sectoren, niveaus } = gegevens;
  const counts = countMatrix(results, [...sectoren.keys()], [...niveaus.keys()]);
  const columns = [...niveaus]
    .map(([id, naam], index) => ({ id, naam, index }))
    .filter(({ index }) => counts.totals[index]);
  const link = (sector: string, niveau: string) => {
    const next: Filters = { ...filters, sector: [sector], niveau: [niveau], toon: perKeer };
    return {
      href: `?${writeFilters(next)}`,
      onClick: (event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onChoose(next);
      },
    };
  };
  return (
    <details>
      <summary>Bekijk dit als matrix</summary>
      <table class="lwl-matrix">
        <caption>Aantal opleidingen met uw keuzes. Kies een vakje om verder te kiezen.</caption>
        <thead>
          <tr>
            <th scope="col">Sector</th>
            {columns.map(({ id, naam }) => (
              <th key={id} scope="col">
                {naam}
              </th>
            ))}
            <th scope="col">Samen</th>
          </tr>
        </thead>
        <tbody>
          {counts.rows
            .filter(({ total }) => total > 0)
            .map(({ sector, cells, total }) => (
              <tr key={sector}>
                <th scope="row">{sectoren.get(sector)}</th>
                {columns.map(({ id, naam, index }) => (
                  <td key={id}>
                    {cells[index]! > 0 ? (
                      <a {...link(sector, id)}>
                        <span class="lwl-matrix__niveau">{naam}</span>
                        <span class="lwl-matrix__count">{showNumber(cells[index]!)}</span>
                      </a>
                    ) : (
                      <span class="lwl-matrix__none">
                        <span aria-hidden="true">–</span>
                        <span class="lwl-visually-hidden">geen</span>
                      </span>
                    )}
                  </td>
                ))}
                <td class="lwl-matrix__total">
                  <span>
                    <span class="lwl-matrix__niveau">samen</span> {showNumber(total)}
                  </span>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}
