import { useEffect, useState } from 'preact/hooks';
import QrCode from './QrCode.tsx';
import { forgetAntwoorden, keepAntwoorden } from './kept-antwoorden.ts';
import { readKept } from './read-kept.ts';

interface Props {
  /** The answers as they stand in an address. */
  tekst: string;
  /** Wipes the answers of this page too. */
  onWis: () => void;
  /** True on the adviser's page: the code stands there by itself. */
  metCode: boolean;
  /** Whether this browser may keep anything: not on another's site. */
  magBewaren: boolean;
}

/** Keeping, sharing and wiping: three buttons, each only on request. */
export default function Bewaren({ tekst, onWis, metCode, magBewaren }: Props) {
  const [link, setLink] = useState('');
  const [gedaan, setGedaan] = useState('');
  // Other answers, another link.
  useEffect(() => {
    setLink('');
    setGedaan('');
  }, [tekst]);
  const adres = new URL(`/regelingen/wijzer/#${tekst}`, location.href).href;
  const keep = () => {
    setGedaan(
      keepAntwoorden(tekst)
        ? 'Uw antwoorden staan nu in deze browser. Alleen op dit apparaat.'
        : 'Deze browser wil niets bewaren. Maak een link en bewaar die.',
    );
  };
  const share = () => {
    setLink(adres);
    setGedaan('De link staat hieronder. Wie de link heeft, ziet uw antwoorden.');
  };
  const wipe = () => {
    forgetAntwoorden();
    onWis();
    setGedaan('Alles is gewist.');
  };
  return (
    <section class="lwl-wijzer__bewaren lwl-stack" aria-labelledby="bewaren">
      <h2 id="bewaren">Bewaren of meenemen</h2>
      <p>Wij bewaren niets, tenzij u daarvoor kiest.</p>
      <p class="lwl-actions">
        {magBewaren && (
          <button type="button" class="nl-button nl-button--secondary" onClick={keep}>
            {readKept() === tekst ? 'Bewaard in deze browser' : 'Bewaar in deze browser'}
          </button>
        )}
        <button type="button" class="nl-button nl-button--secondary" onClick={share}>
          Maak een link
        </button>
        <button type="button" class="nl-button nl-button--secondary" onClick={() => print()}>
          Druk af
        </button>
        <button type="button" class="nl-button nl-button--secondary" onClick={wipe}>
          Wis alles
        </button>
      </p>
      <p role="status">{gedaan}</p>
      {link && (
        <p class="lwl-field">
          <label for="wijzer-link">Uw link</label>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            id="wijzer-link"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </p>
      )}
      {(link || metCode) && <QrCode tekst={adres} />}
    </section>
  );
}
