import { groepen, type Filters, type Groep } from '../../domain/scholing/filters.ts';
import { groepNamen, type Keus } from './words.ts';

interface Props {
  filters: Filters;
  choices: Record<Groep, Keus[]>;
  onRemove: (groep: Groep, waarde: string) => void;
  onRemoveSearch: () => void;
  onClear: () => void;
}

/** What narrows the list now, each to take away by itself, and one button for all. */
export default function ActiveFilters({ filters, choices, onRemove, onRemoveSearch, onClear }: Props) {
  const zoek = filters.zoek.trim();
  const nameOf = (groep: Groep, waarde: string) =>
    choices[groep].find((choice) => choice.waarde === waarde)?.naam ?? waarde;
  return (
    <div class="lwl-filters__active" role="group" aria-label="Gekozen filters">
      {zoek && <Chip groep="Woord" naam={zoek} onRemove={onRemoveSearch} />}
      {groepen.flatMap((groep) =>
        filters[groep].map((waarde) => (
          <Chip
            key={`${groep} ${waarde}`}
            groep={groepNamen[groep]}
            naam={nameOf(groep, waarde)}
            onRemove={() => onRemove(groep, waarde)}
          />
        )),
      )}
      <button type="button" class="nl-button nl-button--subtle" onClick={onClear}>
        Wis filters
      </button>
    </div>
  );
}

function Chip({ groep, naam, onRemove }: { groep: string; naam: string; onRemove: () => void }) {
  return (
    <button type="button" class="lwl-chip" onClick={onRemove}>
      <span class="lwl-visually-hidden">Haal weg: {groep} </span>
      {naam}
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="2" fill="none" />
      </svg>
    </button>
  );
}
