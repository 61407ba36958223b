import { compressFolder } from './build/compress.ts';
import { CLIENT } from './site/built-pages.ts';

// Makes the brotli and gzip copies that the server sends. `npm start` runs it behind the running site.
const { gemaakt, alGedaan } = await compressFolder(CLIENT);
console.log(`${gemaakt} bestanden gecomprimeerd, ${alGedaan} waren het al.`);
