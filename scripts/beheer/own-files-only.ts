import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from '../machine/root.mjs';

/** Parts of the CMS that this project does not use: colours of program code, maps, conversion of pictures, other languages. */
const NOT_USED =
  /^(@shikijs\/|leaflet|terra-draw|svgo|exifr|\.\.\/locales\/(?!nl\.json)|\.\/chunks\/(heic|shiki-engine|webp_enc))/;
const FILES = join(ROOT, 'node_modules/@sveltia/cms/npm/assets');
const STUB = '\0not-used-here';

/**
 * What the CMS asks other sites of itself, and what it gets here instead. Both answers are files of our own, so that
 * nothing waits for an answer that never comes.
 */
const ASKED = {
  'https://unpkg.com/@sveltia/cms': './stil',
  'https://www.githubstatus.com/api/v2/status.json': './stil/status.json',
  'https://status-api.hostedstatus.com/1.0/status/5b36dc6502d06804c08349f7': './stil/status.json',
};

/** Letters that the CMS loads from a CDN until it has its own: the address ends as the name of our file begins. */
const LETTERS = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+?)(?::vf)?@[^)]*?\.woff2/g;
const FONT_FILE = /^(source-sans-3|noto-mono|material-symbols-outlined)-.*\.woff2$/;

/** Files beside the text of the CMS: letters, which we put beside the page, and parts that are not used here. */
const ASSETS = /`assets\/[^`]*`,import\.meta\.url/g;

/**
 * Makes the CMS a program of our own files: it loads nothing from, and tells nothing to, any other site.
 * @throws at build time when a new version of the CMS no longer holds what is replaced here
 */
export function ownFilesOnly(): Plugin {
  return {
    name: 'own-files-only',
    enforce: 'pre',
    resolveId: (id, importer) => (importer?.includes('@sveltia/cms') && NOT_USED.test(id) ? STUB : undefined),
    load: (id) => (id === STUB ? 'export default {};' : undefined),
    transform: (code, id) => (id.endsWith('@sveltia/cms/npm/index.js') ? silence(code) : undefined),
    generateBundle() {
      const { version } = JSON.parse(
        readFileSync(join(ROOT, 'node_modules/@sveltia/cms/package.json'), 'utf8'),
      ) as { version: string };
      const emit = (fileName: string, value: unknown) =>
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(value) });
      for (const file of fontFiles())
        this.emitFile({ type: 'asset', fileName: `assets/${file}`, source: readFileSync(join(FILES, file)) });
      emit('stil/package.json', { version });
      emit('stil/status.json', {
        status: { indicator: 'none' },
        result: { status_overall: { status_code: 100 } },
      });
    },
  };
}

/** Replaces the addresses of other sites in the text of the CMS. */
export function silence(code: string): string {
  let text = code;
  for (const [from, to] of Object.entries(ASKED)) {
    if (!text.includes(from))
      throw new Error(
        `The CMS no longer asks ${from}. Look in node_modules/@sveltia/cms what it asks now, and mend scripts/beheer/own-files-only.ts.`,
      );
    text = text.replaceAll(from, to);
  }
  const fonts = fontFiles();
  return text
    .replace(LETTERS, (address, family: string) => {
      const file = fonts.find((name) => name.startsWith(`${family}-`));
      if (!file) throw new Error(`The CMS asks for letters that are not among its files: ${address}.`);
      return `./assets/${file}`;
    })
    .replace(ASSETS, (found) => found.replace('import.meta.url', 'location.href'));
}

function fontFiles(): string[] {
  return readdirSync(FILES).filter((file) => FONT_FILE.test(file));
}
