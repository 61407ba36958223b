import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDpia, writeRegister } from '../src/domain/afspraak/write-register.ts';
import { ROOT } from './machine/root.mjs';

// Writes the documents about privacy anew, from the description of what is stored.
writeFileSync(join(ROOT, 'docs/verwerkingsregister.md'), writeRegister());
writeFileSync(join(ROOT, 'docs/dpia.md'), writeDpia());
console.log('Gemaakt: docs/verwerkingsregister.md en docs/dpia.md.');
