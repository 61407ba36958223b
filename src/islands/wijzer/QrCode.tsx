import { useEffect, useState } from 'preact/hooks';

/** Carries the address to a phone. The answers stand behind the #: no server ever gets them. */
export default function QrCode({ tekst }: { tekst: string }) {
  const [cells, setCells] = useState<boolean[][]>();
  useEffect(() => {
    // Fetched when somebody wants a code, not before.
    void import('uqr').then(
      ({ encode }) => setCells(encode(tekst, { border: 2 }).data),
      () => setCells(undefined),
    );
  }, [tekst]);
  if (!cells) return null;
  const path = cells.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <figure class="lwl-wijzer__code">
      <svg viewBox={`0 0 ${cells.length} ${cells.length}`} role="img" aria-label="QR-code met uw antwoorden">
        <path d={path} />
      </svg>
      <figcaption>Open de camera van uw telefoon. Richt hem op deze code.</figcaption>
    </figure>
  );
}
