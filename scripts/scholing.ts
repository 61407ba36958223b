import { Gebruiksfout } from './scholing/opdracht.ts';

type Command = (args: string[]) => Promise<number> | number;

// npm run -s scholing -- zoek|export|vergelijk|import <regio> …   Exit 1: mistakes in the file, 2: wrong use.
// Each is loaded when it is asked for: the search needs no Excel, and Excel no search.
const COMMANDS: Record<string, () => Promise<Command>> = {
  zoek: async () => (await import('./scholing/zoek.ts')).zoekScholing,
  export: async () => (await import('./scholing/export.ts')).exportScholing,
  vergelijk: async () => (await import('./scholing/import.ts')).vergelijkScholing,
  import: async () => (await import('./scholing/import.ts')).importScholing,
};

const [name = '', ...args] = process.argv.slice(2);
try {
  const load = COMMANDS[name];
  if (!load)
    throw new Gebruiksfout(
      'Gebruik: npm run -s scholing -- zoek|export|vergelijk|import <regio> … Voorbeeld: export twente.',
    );
  const command = await load();
  process.exitCode = await command(args);
} catch (error) {
  if (!(error instanceof Gebruiksfout)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
