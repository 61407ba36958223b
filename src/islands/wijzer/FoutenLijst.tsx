interface Props {
  /** `feit` is the field; its id begins with `vraag-`. */
  fouten: readonly { feit: string; fout: string }[];
}

/** All mistakes, at the top, each with a way to its field. Takes the focus. */
export default function FoutenLijst({ fouten }: Props) {
  if (fouten.length === 0) return null;
  return (
    <div
      class="lwl-error-summary lwl-stack"
      role="alert"
      aria-labelledby="fouten"
      tabIndex={-1}
      autofocus
      ref={(element) => element?.focus()}
    >
      <h2 id="fouten">{fouten.length === 1 ? 'Er gaat iets mis' : `Er gaan ${fouten.length} dingen mis`}</h2>
      <ul>
        {fouten.map(({ feit, fout }) => (
          <li key={feit}>
            <a href={`#vraag-${feit}`} data-veld={`vraag-${feit}`}>
              {fout}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
