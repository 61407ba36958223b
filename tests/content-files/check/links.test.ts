import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownAddresses } from '../../../src/content-files/check/own-addresses.ts';
import { loadContent } from '../../../src/content-files/load-content.ts';
import { findProblems, treeWith, type Edit } from '../base-tree.ts';

const OVER = 'landelijk/paginas/over.md';
const page = (naar: string): Edit => ({ bestand: OVER, van: 'Tekst.', naar });
const COPY = 'Open de pagina op de site en neem het adres over, vanaf de eerste /.';
const VAGUE = 'Noem de pagina: [De regeling op rijksoverheid.nl](https://…).';

describe('a link or an image that helps nobody is told with place and remedy', () => {
  it.each<[string, Edit, string[]]>([
    [
      'a page that does not exist, in a line under the first',
      page('Kijk\nbij [de regio Twente](/regio/twentte/).'),
      [`${OVER}:8 [tekst] De pagina /regio/twentte/ bestaat niet op deze site. Bedoelt u "/regio/twente/"?`],
    ],
    [
      'a page that looks like none',
      page('Zie [het jaarverslag van toen](/jaarverslagen-en-cijfers-2019/).'),
      [`${OVER}:7 [tekst] De pagina /jaarverslagen-en-cijfers-2019/ bestaat niet op deze site. ${COPY}`],
    ],
    [
      'an address without https or slash',
      page('Zie [Leren en werken](www.leren.nl).'),
      [
        `${OVER}:7 [tekst] "www.leren.nl" is geen volledig adres. Begin met https:// voor een andere site, of met / voor een pagina van deze site.`,
      ],
    ],
    [
      'a link that leads nowhere',
      page('Zie [Leren en werken]().'),
      [`${OVER}:7 [tekst] Deze link heeft geen adres. Zet het adres tussen de haakjes.`],
    ],
    [
      'a link that says "klik hier"',
      page('[Klik hier](/over/) voor meer.'),
      [
        `${OVER}:7 [tekst] De tekst van deze link is "Klik hier". Daaruit blijkt niet waar hij heen leidt. ${VAGUE}`,
      ],
    ],
    [
      'a link that says "lees meer", with an arrow',
      page('[Lees meer »](/over/)'),
      [
        `${OVER}:7 [tekst] De tekst van deze link is "Lees meer »". Daaruit blijkt niet waar hij heen leidt. ${VAGUE}`,
      ],
    ],
    [
      'an address that stands by itself',
      page('Kijk op https://www.duo.nl/zoek.'),
      [
        `${OVER}:7 [tekst] De tekst van deze link is alleen een adres. Zet er woorden bij: [naam van de pagina](https://www.duo.nl/zoek).`,
      ],
    ],
    [
      'words that tell to click',
      page('U kunt klikken.\nOf klik hier.'),
      [`${OVER}:8 [tekst] Hier staat "klik hier". Maak een link van de naam van de pagina.`],
    ],
    [
      'an image without a text',
      page('![](/foto.jpg)'),
      [
        `${OVER}:7 [tekst] De afbeelding /foto.jpg heeft geen tekst. Schrijf tussen de vierkante haken wat erop te zien is: ![Leerling bij een machine](…).`,
      ],
    ],
    [
      'an image whose text is the name of its file',
      page('![IMG_2031.jpg](/foto.jpg)'),
      [
        `${OVER}:7 [tekst] De tekst bij de afbeelding is alleen een bestandsnaam: IMG_2031.jpg. Schrijf tussen de vierkante haken wat erop te zien is: ![Leerling bij een machine](…).`,
      ],
    ],
    [
      'an old address that leads to a page that is gone',
      { bestand: 'landelijk/omleidingen.yaml', van: '/over/', naar: '/ove/' },
      ['landelijk/omleidingen.yaml:2 [naar] De pagina /ove/ bestaat niet. Bedoelt u "/over/"?'],
    ],
    [
      'a link in the introduction of a desk',
      {
        bestand: 'regios/twente/loket.yaml',
        van: 'gecontroleerd_op',
        naar: 'inleiding: Zie [de agenda](/agenda/).\ngecontroleerd_op',
      },
      [`regios/twente/loket.yaml:10 [inleiding] De pagina /agenda/ bestaat niet op deze site. ${COPY}`],
    ],
  ])('%s', (_, edit, expected) => {
    expect(findProblems(treeWith(edit))).toEqual(expected);
  });

  it.each([
    ['a page with a question and a place in it', 'Zie [de regio Twente](/regio/twente/?q=1#kop).'],
    ['an old address: it leads on', 'Zie [de oude pagina](/oud/).'],
    ['a page in another language', 'Zie [Twente in English](/en/regio/twente/).'],
    ['mail and telephone', 'Mail naar [het loket](mailto:a@b.nl) of bel [ons nummer](tel:0531234567).'],
    ['an example in code', 'Zo: `[klik hier](/nergens/)`.'],
    ['an image with a text', '![Een leerling bij een draaibank](/foto.jpg)'],
  ])('%s is right', (_, text) => {
    expect(findProblems(treeWith(page(text)))).toEqual([]);
  });
});

describe('the addresses that the check knows', () => {
  const own = ownAddresses(loadContent('content').content);
  /** One of each variable part that the content surely has. */
  const EXAMPLES: Record<string, string> = {
    taal: 'en',
    slug: 'twente',
    pagina: 'over',
    sector: 'zorg-welzijn',
    '...sector': 'zorg-welzijn',
    niveau: 'mbo-4',
    groep: 'werkzoekend',
  };
  const pages = globSync('**/*.astro', { cwd: 'src/pages' })
    .map((file) => `/${file.replace(/(?:index)?\.astro$/, '')}`)
    .filter((route) => !/^\/(?:404|500|beheer\/|afspraak\/.)/.test(route))
    .filter((route) => !/\[(?:id|naam)\]|^\/(?:beroepen|regelingen)\/\[slug\]/.test(route));

  it.each(pages)('has the page %s', (route) => {
    const address = route.replace(/\[([^\]]+)\]/g, (_, name: string) => {
      const known = own.all.find((other) => other.startsWith('/regelingen/voor/'));
      return name === 'groep' ? known!.split('/')[3]! : (EXAMPLES[name] ?? name);
    });
    expect(own.has(address)).toBe(true);
  });

  it('has no page of a regio, a training or a regeling that does not exist', () => {
    const gone = ['/regio/nergens/', '/scholing/geen-id/', '/regelingen/geen/', '/xx/', '/over/meer/'];
    expect(gone.filter((pad) => own.has(pad))).toEqual([]);
  });
});
