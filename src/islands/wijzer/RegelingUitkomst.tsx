import type { ComponentChildren } from 'preact';
import { describeBedrag } from '../../domain/regelingen/bedrag.ts';
import type { Antwoorden } from '../../domain/regelingen/antwoorden.ts';
import { describeAntwoord } from '../../domain/regelingen/describe-antwoord.ts';
import { describeStatus, showDay, WIE_BESLIST } from '../../domain/regelingen/describe-regeling.ts';
import type { Rol } from '../../domain/regelingen/feiten.ts';
import type { VoorwaardeOordeel } from '../../domain/regelingen/judge-regeling.ts';
import type { BeoordeeldeRegeling } from '../../domain/regelingen/order-uitkomsten.ts';
import type { WijzerGegevens } from '../../domain/regelingen/wijzer-gegevens.ts';
import Fondsen from './Fondsen.tsx';

interface Props extends BeoordeeldeRegeling {
  gegevens: WijzerGegevens;
  antwoorden: Antwoorden;
  /** True where all stands open: on the sheet that is printed. */
  uitgeklapt: boolean;
  /** Who reads it: what it does to an income is no question of an employer. */
  rol?: Rol;
  /** What this visitor may get, after what anybody gets. */
  children?: ComponentChildren;
}

/** Of these nobody asks what they do to a benefit. */
const PAYS_NOTHING: BeoordeeldeRegeling['regeling']['voorliggend'][] = ['kosten', 'advies'];

const VERDICTS = { ja: 'Klopt', nee: 'Klopt niet', onbekend: 'Nog niet bekend' };

/** One regeling: what it gives, who decides, and each condition with its verdict and the answer it rests on. */
export default function RegelingUitkomst(props: Props) {
  const {
    regeling,
    status,
    voorwaarden,
    uitkomst,
    gegevens,
    antwoorden,
    uitgeklapt,
    rol = 'inwoner',
  } = props;
  const { slug, naam, kort, beslist, krijgt, toestemming_vooraf, probeer_eerst, inkomen, onzeker } = regeling;
  const nameOf = (other: string) => gegevens.regelingen.find((found) => found.slug === other)?.naam ?? other;
  const conditions = (
    <Voorwaarden
      {...{ voorwaarden, gegevens, antwoorden }}
      extra={uitkomst === 'past-niet' ? [] : regeling.niet_gemodelleerd}
    />
  );
  return (
    <article class="lwl-uitkomst">
      <h4>
        <a href={`/regelingen/${slug}/`}>{naam}</a>
      </h4>
      <p>{kort}</p>
      <ul class="lwl-badges" aria-label="Kort">
        <li class="lwl-badge">
          {regeling.voorliggend === 'kosten' ? 'Kosten, geen subsidie' : WIE_BESLIST[beslist.wie]}
        </li>
        <li class="lwl-badge">{describeStatus(status)}</li>
      </ul>
      {uitkomst !== 'past-niet' && (
        <>
          {toestemming_vooraf && (
            <p class="lwl-notice lwl-notice--warning">
              <strong>Vraag toestemming voor u begint.</strong> {toestemming_vooraf}
            </p>
          )}
          {probeer_eerst.length > 0 && <p>Probeer eerst: {probeer_eerst.map(nameOf).join(', ')}.</p>}
          <ul class="lwl-uitkomst__krijgt">
            {krijgt.map(({ wat, bedrag, percentage, peiljaar }, index) => (
              <li key={index}>
                {wat}
                {bedrag && gegevens.bedragen[bedrag] && ` ${describeBedrag(gegevens.bedragen[bedrag])}.`}
                {percentage !== undefined && ` ${percentage}% (${peiljaar}).`}
              </li>
            ))}
          </ul>
          {regeling.fonds_per_sector && <Fondsen {...{ gegevens, antwoorden }} />}
          {props.children}
          <p>{beslist.uitleg}</p>
          {rol === 'inwoner' && (inkomen ?? !PAYS_NOTHING.includes(regeling.voorliggend)) && (
            <p>
              <strong>Uw inkomen of uitkering:</strong>{' '}
              {inkomen ?? 'wij weten niet wat dit ermee doet. Vraag het voor u begint.'}
            </p>
          )}
        </>
      )}
      {uitgeklapt || uitkomst === 'past-niet' ? (
        conditions
      ) : (
        <details class="lwl-details">
          <summary>Waarom {uitkomst === 'past' ? 'past dit' : 'misschien'}?</summary>
          {conditions}
        </details>
      )}
      <p class="lwl-small">
        Bekeken op {showDay(regeling.gecontroleerd_op)}.{' '}
        {regeling.bronjaren.length > 0
          ? `Bronnen van ${regeling.bronjaren.join(', ')}.`
          : 'Dit is algemene kennis.'}
        {onzeker && ` Onzeker: ${onzeker}`}
      </p>
    </article>
  );
}

interface VoorwaardenProps {
  voorwaarden: VoorwaardeOordeel[];
  extra: string[];
  gegevens: WijzerGegevens;
  antwoorden: Antwoorden;
}

function Voorwaarden({ voorwaarden, extra, gegevens, antwoorden }: VoorwaardenProps) {
  const restsOn = ({ feiten, ontbreekt }: VoorwaardeOordeel): string => {
    const named = gegevens.vragen.filter(({ feit }) => (feiten as string[]).includes(feit));
    const said = named.map(
      (vraag) => `${vraag.kort}: ${describeAntwoord(vraag, antwoorden, gegevens.lijsten)}`,
    );
    const missing = gegevens.vragen.filter(({ feit }) => (ontbreekt as string[]).includes(feit));
    return [...said, ...missing.map(({ kort }) => `${kort}: nog niet bekend`)].join('. ');
  };
  if (voorwaarden.length + extra.length === 0) return <p>Er zijn geen voorwaarden.</p>;
  return (
    <ul class="lwl-voorwaarden">
      {voorwaarden.map((condition, index) => (
        <li key={index} class={`lwl-voorwaarden__${condition.oordeel}`}>
          <strong>{VERDICTS[condition.oordeel]}.</strong> {condition.zin}{' '}
          <span class="lwl-small">({restsOn(condition)})</span>
        </li>
      ))}
      {extra.map((zin) => (
        <li key={zin} class="lwl-voorwaarden__mens">
          <strong>Kan deze site niet beoordelen.</strong> {zin}
        </li>
      ))}
    </ul>
  );
}
