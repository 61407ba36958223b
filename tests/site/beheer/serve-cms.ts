import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCmsServer } from '../../../scripts/beheer/cms-server.ts';
import { bundleCms, CMS_ADRES } from '../../../scripts/beheer/bundle-cms.ts';
import { bundleLokaal, createLokalePaginas } from '../../../scripts/beheer/lokale-paginas.ts';
import { createWerkkopie } from '../../../scripts/beheer/werkkopie.ts';
import { writeInstellingen } from '../../../scripts/beheer/write-instellingen.ts';
import { listenLocally } from '../../../scripts/site/listen-locally.ts';
import type { GitHostInstelling } from '../../../src/beheer/githost/git-host.ts';
import { siteData } from '../../../src/site-data.ts';

interface Opties {
  /** The CMS works on this git host instead. */
  host?: GitHostInstelling;
  /** All content as it is and all pages of `npm run beheer`, for who walks a whole task and checks it afterwards. */
  alles?: boolean;
}

/** A working copy with a desk, a regeling and a page, in a real git repository, and the CMS on it. */
export async function serveCms({ host, alles = false }: Opties = {}) {
  const root = mkdtempSync(join(tmpdir(), 'loket-cms-'));
  const content = join(root, 'content');
  if (alles) cpSync('content', content, { recursive: true });
  else copySome(content);
  const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' });
  git('init', '--quiet');
  git('add', '.');
  const wie = ['-c', 'user.name=proef', '-c', 'user.email=proef@voorbeeld.example'];
  const commit = (text: string) => git(...wie, 'commit', '--quiet', '--message', text);
  commit('begin');

  const bundle = join(root, 'cms');
  const lokaal = join(root, 'lokaal');
  const [files] = await Promise.all([bundled(), alles && bundleLokaal(lokaal)]);
  cpSync(files, bundle, { recursive: true });
  writeInstellingen(bundle, siteData(), host);
  const hosts = host ? [host.adres] : [];
  const paginas = alles ? createLokalePaginas(lokaal, content) : undefined;
  const server = await listenLocally(createCmsServer(bundle, createWerkkopie(content), hosts, paginas));
  return {
    base: server.base,
    content,
    adres: (regio: string, plek = '') => `${server.base}${CMS_ADRES}?regio=${regio}#${plek}`,
    /** Lines that went and came since the last time, as git sees them. */
    takeDiff(): string[] {
      git('add', '--all', 'content');
      const lines = git('diff', '--cached', '--unified=0').split('\n');
      commit('bewaard');
      return lines.filter((line) => /^[-+](?![-+]{2} )/.test(line));
    },
    async stop() {
      await server.stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The CMS' own files, the same for all hosts; made once for all tests of a file. */
function bundled(): Promise<string> {
  made ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'loket-cms-bundel-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    await bundleCms(folder);
    return folder;
  })();
  return made;
}
let made: Promise<string> | undefined;

function copySome(content: string): void {
  for (const part of ['regios/twente', 'landelijk/paginas', 'landelijk/redactie.yaml'])
    cpSync(join('content', part), join(content, part), { recursive: true });
  writeFileSync(join(content, 'regios/twente/loket.yaml'), LOKET);
  mkdirSync(join(content, 'regios/twente/nieuws'), { recursive: true });
  writeFileSync(join(content, 'regios/twente/nieuws/markt.md'), NIEUWS);
}

/** A desk with comments, quotes and a list in a list. */
export const LOKET = `# Dit loket is een voorbeeld.
voorbeeld: true
regio: twente
naam: Leerwerkloket Twente
merk: leerwerkloket
mailbox: twente@loket.example # alleen deze
locaties:
  - naam: Hal
    straat: Markt 1
    postcode: 7511 AB
    plaats: Enschede
    open:
      - "maandag tot en met donderdag 9:00-17:00" # ook in de zomer
      - vrijdag dicht

talen: [nederlands]
gespreksvormen: [telefoon, video, locatie]
reactie_werkdagen: 5
verwerkingsverantwoordelijke: Voorbeeldgemeente (nog in te vullen)
gecontroleerd_op: 2026-11-24

# Wie geeft antwoord?
bestemmingen:
  - id: jongerenloket
    soort: jongerenloket
    naam: Jongerenloket (voorbeeld)
    mailbox: twente@jongerenloket.example
regels:
  - wanneer: { leeftijd_onder: 27 }
    naar: jongerenloket
    bron: Regionaal Leerwerkloket Twente, 2019
    bevestigd: nee
`;

const NIEUWS = `---
# Kort houden
titel: "Banenmarkt in de hal"
samenvatting: In december is er een banenmarkt in de hal van het loket.
datum: 2026-12-01
---

Kom langs. U hoeft zich **niet** aan te melden.

* Er is koffie.
* Er is een tolk.
`;
