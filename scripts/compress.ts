import { resolve } from 'node:path';
import { compressFolder } from './build/compress.ts';

// Makes the brotli and gzip copies that the server sends. `npm start` runs it behind the running site.
const { gemaakt, alGedaan } = await compressFolder(resolve('dist/client'));
console.log(`${gemaakt} bestanden gecomprimeerd, ${alGedaan} waren het al.`);
