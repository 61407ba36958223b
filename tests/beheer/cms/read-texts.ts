import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/machine/root.mjs';
import { flatten, type Texts } from '../../../src/beheer/cms/complete-dutch.ts';

/** The CMS' own texts in a language, by their place. */
export function readTexts(locale: 'en-US' | 'nl'): Record<string, string> {
  const file = join(ROOT, `node_modules/@sveltia/cms/locales/${locale}.json`);
  return flatten(JSON.parse(readFileSync(file, 'utf8')) as Texts);
}
