import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { keepRegio, readRegio, type RegioKeuze } from '../pagina/regio-keuze.ts';
import KiesRegio from '../pagina/scholing/KiesRegio.tsx';
import { haalRegios } from './regios.ts';

/** The first page of `npm run beheer`: which regio, and what. */
function Begin({ regios }: { regios: RegioKeuze[] }) {
  const [slug, setSlug] = useState(() => readRegio(regios));
  useEffect(() => {
    if (slug) keepRegio(slug);
  }, [slug]);
  return (
    <div class="lwl-stack">
      <KiesRegio regios={regios} gekozen={slug} fout={undefined} onKies={setSlug} />
      {slug && <Keuzes slug={slug} />}
      <p>
        Bent u landelijk redacteur?{' '}
        <a href="/beheer/formulieren/open/?regio=landelijk">Landelijke formulieren</a>
      </p>
    </div>
  );
}

function Keuzes({ slug }: { slug: string }) {
  return (
    <ul class="lwl-card-list lwl-beheer__keuzes">
      <li class="lwl-card lwl-stack">
        <h2>De matrix met scholing</h2>
        <p>Download hem als Excel-bestand, verander wat u wilt, en zet het bestand terug.</p>
        <p>
          <a class="nl-button nl-button--primary" href={`/beheer/scholing/?regio=${slug}`}>
            Naar de matrix
          </a>
        </p>
      </li>
      <li class="lwl-card lwl-stack">
        <h2>Al het andere</h2>
        <p>Uw loket, opleiders, agenda, nieuws en regelingen, met een formulier.</p>
        <p>
          <a class="nl-button nl-button--primary" href={`/beheer/formulieren/open/?regio=${slug}`}>
            Naar de formulieren
          </a>
        </p>
      </li>
    </ul>
  );
}

const root = document.querySelector<HTMLElement>('[data-eiland="Begin"]')!;
const regios = await haalRegios();
root.replaceChildren();
render(<Begin regios={regios} />, root);
