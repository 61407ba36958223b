// `npm run comprimeer`: makes the brotli and gzip copies that the server sends. `npm start` runs it behind the running site.
//   --steekproef   of each type of page only a few, and all that is no page: enough for the tests
import { compressFolder } from './build/compress.ts';
import { CLIENT, fileOf } from './site/built-pages.ts';
import { groupBuiltPages, pickSamples } from './site/page-types.ts';

const [option, ...rest] = process.argv.slice(2);
if (rest.length > 0 || ![undefined, '--steekproef'].includes(option)) {
  console.error('Deze opdracht kent alleen --steekproef.');
  process.exit(2);
}
const { gemaakt, alGedaan } = await compressFolder(CLIENT, option ? { only: pickFew() } : {});
console.log(`${gemaakt} bestanden gecomprimeerd, ${alGedaan} waren het al.`);

/** The first, the smallest and the largest page of each type, and every file that is no page. */
function pickFew(): (file: string) => boolean {
  const groups = groupBuiltPages();
  const few = [
    ...groups.map(({ adressen }) => adressen[0]!),
    ...pickSamples(groups).map(({ adres }) => adres),
  ];
  const files = new Set(few.map(fileOf));
  return (file) => !file.endsWith('.html') || files.has(file);
}
