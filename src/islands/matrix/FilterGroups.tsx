import type { ChoiceCounts } from '../../domain/scholing/count-choices.ts';
import { groepen, type Filters, type Groep } from '../../domain/scholing/filters.ts';
import { groepNamen, showNumber, type Keus } from './words.ts';

interface Props {
  filters: Filters;
  /** Absent while the data is on its way. */
  choices: Record<Groep, Keus[]> | undefined;
  counts: ChoiceCounts | undefined;
  onToggle: (groep: Groep, waarde: string) => void;
}

/** A fold-out per group, one open at a time, with a live count at each choice: what the list would have with this choice and the others. */
export default function FilterGroups({ filters, choices, counts, onToggle }: Props) {
  return (
    <div class="lwl-filters__groups">
      {groepen.map((groep) => (
        <details key={groep} name="filter-groep" class="lwl-filters__group">
          <summary>
            {groepNamen[groep]}
            {filters[groep].length > 0 && (
              <span class="lwl-badge">
                {filters[groep].length}
                <span class="lwl-visually-hidden"> gekozen</span>
              </span>
            )}
          </summary>
          {choices ? (
            <fieldset class="lwl-filters__choices">
              <legend class="lwl-visually-hidden">{groepNamen[groep]}</legend>
              {choices[groep].map(({ waarde, naam }) => (
                <label key={waarde} class="lwl-choice">
                  <input
                    type="checkbox"
                    name={groep}
                    value={waarde}
                    checked={filters[groep].includes(waarde)}
                    onChange={() => onToggle(groep, waarde)}
                  />
                  <span>
                    {naam}{' '}
                    <span class="lwl-filters__count">({showNumber(counts?.[groep].get(waarde) ?? 0)})</span>
                  </span>
                </label>
              ))}
            </fieldset>
          ) : (
            <p class="lwl-small">De keuzes worden geladen.</p>
          )}
        </details>
      ))}
    </div>
  );
}
