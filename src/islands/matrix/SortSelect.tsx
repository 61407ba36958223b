import type { Sortering } from '../../domain/scholing/filters.ts';

interface Props {
  value: Sortering;
  /** After a search the usual order is: best fit first. */
  searching: boolean;
  onChange: (sorteer: Sortering) => void;
}

/** The order of the results. */
export default function SortSelect({ value, searching, onChange }: Props) {
  return (
    <p class="lwl-filters__sort">
      <label for="sorteer-scholing">Volgorde</label>
      <select
        id="sorteer-scholing"
        class="utrecht-select"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Sortering)}
      >
        <option value="standaard">{searching ? 'past het best' : 'zekerste eerst'}</option>
        <option value="titel">naam, A–Z</option>
        <option value="opleider">opleider, A–Z</option>
        <option value="niveau">niveau, laag naar hoog</option>
      </select>
    </p>
  );
}
