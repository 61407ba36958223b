import type { OnbekendeWaarde } from '../../domain/scholing/filters.ts';

/** Says so when a typed word was read as another. */
export function ReadAs({ gelezenAls }: { gelezenAls: readonly { getypt: string; gelezen: string }[] }) {
  const typed = [...new Set(gelezenAls.map(({ getypt }) => getypt))];
  return (
    <>
      {typed.map((word) => (
        <p key={word} class="lwl-notice">
          Wij vonden niets met ‘{word}’. Dit is er met{' '}
          {gelezenAls
            .filter(({ getypt }) => getypt === word)
            .slice(0, 3)
            .map(({ gelezen }) => `‘${gelezen}’`)
            .join(' of ')}
          .
        </p>
      ))}
    </>
  );
}

/** Says so when the address asked for something that does not exist here. */
export function UnknownValues({ onbekend }: { onbekend: readonly OnbekendeWaarde[] }) {
  if (onbekend.length === 0) return null;
  return (
    <p class="lwl-notice lwl-notice--warning">
      In deze link staat een keuze die hier niet bestaat:{' '}
      {onbekend.map(({ veld, waarde }) => `${veld} ‘${waarde}’`).join(', ')}. Wij hebben die weggelaten. Kies
      hierboven opnieuw.
    </p>
  );
}
