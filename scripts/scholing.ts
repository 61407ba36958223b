import { exportScholing } from './scholing/export.ts';
import { importScholing } from './scholing/import.ts';
import { Gebruiksfout } from './scholing/opdracht.ts';
import { zoekScholing } from './scholing/zoek.ts';

// npm run -s scholing -- zoek|export|vergelijk|import <regio> …   Exit 1: mistakes in the file, 2: wrong use.
const COMMANDS: Record<string, (args: string[]) => Promise<number> | number> = {
  zoek: zoekScholing,
  export: exportScholing,
  vergelijk: (args) => importScholing(args, { schrijf: false }),
  import: (args) => importScholing(args, { schrijf: true }),
};

const [name = '', ...args] = process.argv.slice(2);
try {
  const command = COMMANDS[name];
  if (!command)
    throw new Gebruiksfout(
      'Gebruik: npm run -s scholing -- zoek|export|vergelijk|import <regio> … Voorbeeld: export twente.',
    );
  process.exitCode = await command(args);
} catch (error) {
  if (!(error instanceof Gebruiksfout)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
