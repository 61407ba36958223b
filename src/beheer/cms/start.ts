import './speak-dutch.ts'; // First: the CMS chooses its language as soon as it is there.
import CMS from '@sveltia/cms';
import { createCsvFormat } from './behoud/csv-format.ts';
import { createFormat } from './behoud/format.ts';
import { guardFetch } from './guard-fetch.ts';
import { mendPage } from './mend-page.ts';
import { takeKeuze } from './keuze.ts';
import type { CmsInstelling } from './config/cms-config.ts';
import { useWorkingCopy } from './lokaal/working-copy.ts';

/** Opens the forms for the regio that was chosen. Without one, the page where it is chosen. */
async function start(): Promise<void> {
  const regio = takeKeuze();
  if (!regio) return location.replace('../');
  const answer = await fetch(`./config/${regio}.json`);
  if (!answer.ok) return location.replace('../');
  const { config, formaten, host } = (await answer.json()) as CmsInstelling;
  mendPage();
  if (host) guardFetch(host);
  else await useWorkingCopy(config);
  for (const format of formaten)
    CMS.registerCustomFormat(
      format.naam,
      format.extensie,
      format.extensie === 'csv' ? createCsvFormat(format) : createFormat(format),
    );
  await CMS.init({ config });
}

void start();
