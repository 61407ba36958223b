import CMS from '@sveltia/cms';
import { createFormat } from './behoud/format.ts';
import { guardFetch } from './guard-fetch.ts';
import { readKeuze } from './keuze.ts';
import type { CmsInstelling } from './config/cms-config.ts';
import { useWorkingCopy } from './lokaal/working-copy.ts';

/** Where the CMS keeps what its user prefers. */
const VOORKEUREN = 'sveltia-cms.prefs';

/** Opens the forms for the regio that the address names. Without one, the page where it is chosen. */
async function start(): Promise<void> {
  const regio = readKeuze(location.search);
  if (!regio) return location.replace('../');
  const answer = await fetch(`./config/${regio}.json`);
  if (!answer.ok) return location.replace('../');
  const { config, formaten, host } = (await answer.json()) as CmsInstelling;
  speakDutch();
  if (host) guardFetch(host);
  else useWorkingCopy();
  for (const format of formaten) CMS.registerCustomFormat(format.naam, format.extensie, createFormat(format));
  await CMS.init({ config });
}

/** The CMS follows the browser's language; its editors read Dutch, whatever their browser says. */
function speakDutch(): void {
  const old = JSON.parse(localStorage.getItem(VOORKEUREN) ?? '{}') as Record<string, unknown>;
  localStorage.setItem(VOORKEUREN, JSON.stringify({ ...old, locale: 'nl' }));
}

void start();
