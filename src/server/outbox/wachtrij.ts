import { isReference } from './create-reference.ts';
import type { OutboxStorage, WachtrijRegel } from './storage.ts';

export interface WachtrijInput {
  storage: OutboxStorage;
  args: string[];
  write(line: string): void;
  /** Asks the operator something; `undefined` when nobody is there to answer. */
  ask?: (vraag: string) => Promise<string>;
  now: number;
}

const GEBRUIK =
  'Gebruik: npm run wachtrij, of: npm run wachtrij -- toon <id> | opnieuw <id> [--ja] | parkeer <id> [--ja]';
/** What a command does to a mail, and the words that belong to it. */
const DADEN = {
  opnieuw: {
    vraag: 'meteen opnieuw versturen?',
    klaar: 'staat klaar om te versturen. De site doet dat binnen een halve minuut.',
    kan: (regel: WachtrijRegel) => ['geparkeerd', 'opnieuw', 'wachtend'].includes(regel.staat),
    doe: (storage: OutboxStorage, id: number, now: number) => storage.resend(id, now),
  },
  parkeer: {
    vraag: 'parkeren? De site probeert het dan niet meer.',
    klaar: 'is geparkeerd. Terugdraaien kan met: opnieuw.',
    kan: (regel: WachtrijRegel) => ['opnieuw', 'wachtend'].includes(regel.staat),
    doe: (storage: OutboxStorage, id: number) => storage.park(id),
  },
} as const;

/** The queue for who runs the site: facts only, never what a visitor wrote. Gives the exit code. */
export async function runWachtrij(input: WachtrijInput): Promise<number> {
  const { storage, write, args } = input;
  const [command = 'lijst', number, ...rest] = args.filter((arg) => arg !== '--ja');
  const regels = await storage.listWachtrij();
  if (command === 'lijst' && number === undefined) {
    listQueue(regels).forEach(write);
    return 0;
  }
  const regel = regels.find(({ id }) => String(id) === number);
  const known = command === 'toon' || command === 'opnieuw' || command === 'parkeer';
  if (!known || number === undefined || rest.length > 0) {
    write(GEBRUIK);
    return 2;
  }
  if (!regel) {
    write(`Er is geen mail met nummer ${JSON.stringify(number)}. Zie de nummers met: npm run wachtrij`);
    return 1;
  }
  if (command === 'toon') {
    for (const [naam, waarde] of Object.entries(cellsOf(regel))) write(`${`${naam}:`.padEnd(11)}${waarde}`);
    return 0;
  }
  return change(input, DADEN[command], regel);
}

async function change(
  { storage, args, write, ask, now }: WachtrijInput,
  daad: (typeof DADEN)[keyof typeof DADEN],
  regel: WachtrijRegel,
): Promise<number> {
  const wie = `Mail ${regel.id} (${regel.soort}, kenmerk ${regel.referentie || 'geen'})`;
  if (!daad.kan(regel)) {
    write(`${wie} is ${regel.staat}: daar kan dit niet mee.`);
    return 1;
  }
  if (!args.includes('--ja')) {
    if (!ask) {
      write('Er is niemand om het te vragen. Zet --ja achter de opdracht als u het zeker weet.');
      return 2;
    }
    const antwoord = await ask(`${wie} ${daad.vraag} Typ ja om het te doen: `);
    if (antwoord.trim().toLowerCase() !== 'ja') {
      write('Er is niets veranderd.');
      return 1;
    }
  }
  const done = await daad.doe(storage, regel.id, now);
  write(done ? `${wie} ${daad.klaar}` : `${wie} is intussen veranderd. Kijk opnieuw met: npm run wachtrij`);
  return done ? 0 : 1;
}

/** A table of all that has not left yet; delivered and dropped mails are no queue. */
function listQueue(regels: WachtrijRegel[]): string[] {
  const waiting = regels.filter(({ staat }) => staat !== 'bezorgd' && staat !== 'vervallen');
  if (waiting.length === 0) return ['De wachtrij is leeg.'];
  const rows = waiting.map(cellsOf);
  const names = Object.keys(rows[0]!) as (keyof Cells)[];
  const widths = names.map((naam) => Math.max(naam.length, ...rows.map((row) => row[naam].length)));
  const line = (cells: string[]): string =>
    cells
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd();
  return [line(names), ...rows.map((row) => line(names.map((naam) => row[naam])))];
}

type Cells = ReturnType<typeof cellsOf>;
function cellsOf(regel: WachtrijRegel) {
  return {
    id: String(regel.id),
    kenmerk: isReference(regel.referentie) ? regel.referentie : '-',
    soort: regel.soort,
    staat: regel.staat,
    pogingen: String(regel.attempts),
    sinds: moment(regel.createdAt),
    volgende: regel.staat === 'geparkeerd' ? '-' : moment(regel.nextAt),
    domein: regel.recipientDomein,
    fout: regel.fout ?? '-',
  };
}

/** `2026-11-04 10:15`, as the clock stands in the Netherlands. */
function moment(at: number): string {
  return new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(at);
}
