import { AANVRAAG_VELDEN, BEWAARD, KOLOMMEN, MELDING_VELDEN, VERWIJZING_VELDEN } from './bewaren.ts';
import type { Veld } from './bewaren.ts';

const MADE =
  '<!-- Gemaakt door `npm run privacy` uit src/domain/afspraak/bewaren.ts. Wijzig die en maak dit opnieuw. -->';

/** The text of the register of processing (article 30 AVG), as Markdown. */
export function writeRegister(): string {
  const tables = Object.entries(KOLOMMEN).flatMap(([tabel, kolommen]) => [
    `### ${tabel}`,
    table(['Kolom', 'Wat'], Object.entries(kolommen)),
  ]);
  return join([
    MADE,
    '# Verwerkingsregister',
    'Verantwoordelijk is de organisatie die bij elk loket staat (`verwerkingsverantwoordelijke` en `privacy_contact` in loket.yaml).',
    'Doel: een aanvraag voor een gesprek naar precies één loket brengen. Betrokkenen: bezoekers, werkgevers en verwijzers.',
    'De gegevens gaan niet naar een land buiten de EU, als server en mailserver in de EU staan. De site vraagt geen BSN.',
    '## Wat, voor wie, hoe lang',
    table(
      ['Wat', 'Ontvanger', 'Bewaartermijn', 'Grondslag'],
      BEWAARD.map(({ wat, wie, hoeLang, grondslag }) => [wat, wie, hoeLang, grondslag]),
    ),
    '## Velden van een aanvraag',
    fields(AANVRAAG_VELDEN),
    '## Velden van een verwijzing',
    fields(VERWIJZING_VELDEN),
    '## Velden van een melding',
    fields(MELDING_VELDEN),
    '## Tabellen',
    ...tables,
    '## Beveiliging',
    MEASURES.map((measure) => `- ${measure}`).join('\n'),
  ]);
}

/** The short note on whether a full DPIA is needed, as Markdown. */
export function writeDpia(): string {
  return join([
    MADE,
    '# DPIA: korte afweging',
    'Een volledige DPIA lijkt niet verplicht: er is geen profilering, geen besluit door een computer en geen stelselmatig volgen. De site vraagt geen bijzondere gegevens.',
    'Wel kan iemand uit zichzelf iets gevoeligs schrijven. De verantwoordelijke van elk loket beslist daarom zelf, samen met de functionaris gegevensbescherming.',
    '## Risico’s en maatregelen',
    table(['Risico', 'Maatregel'], RISKS),
    '## Bewaartermijnen',
    table(
      ['Wat', 'Bewaartermijn'],
      BEWAARD.map(({ wat, hoeLang }) => [wat, hoeLang]),
    ),
  ]);
}

const MEASURES = [
  'Mail gaat alleen over TLS, tenzij de beheerder dat anders instelt.',
  'Links in mails zijn ondertekend, werken voor één doel en verlopen.',
  'Het logboek bevat kenmerk en uitkomst, geen namen, adressen of zoekwoorden.',
  'Wissen geldt ook voor de logbestanden van de database.',
  'Formulieren van andere sites worden geweigerd. Er is een grens aan het aantal formulieren.',
  'Er draait geen script van anderen (Content-Security-Policy).',
];

const RISKS: [string, string][] = [
  [
    'Een verkeerd loket leest de aanvraag',
    'Regels als gegevens, die de controle op elke combinatie van antwoorden toetst.',
  ],
  [
    'Een aanvraag raakt kwijt',
    'De aanvraag staat op schijf voordat de bezoeker een kenmerk ziet. Mislukte mail wordt opnieuw geprobeerd.',
  ],
  ['Gegevens blijven te lang staan', 'Dagelijks wissen. De beheerder krijgt een waarschuwing.'],
  ['Iemand stuurt een BSN mee', 'Het formulier herkent een BSN en vraagt om het weg te halen.'],
  [
    'Iemand wordt verwezen zonder het te willen',
    'Alleen de klant zelf verstuurt. Anders wordt de verwijzing gewist.',
  ],
];

function fields(velden: Record<string, Veld>): string {
  return table(
    ['Veld', 'Wat', 'Waarom', 'Moet het?'],
    Object.entries(velden).map(([naam, { wat, waarom, moet }]) => [naam, wat, waarom, moet]),
  );
}

function table(head: string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function join(parts: string[]): string {
  return `${parts.join('\n\n')}\n`;
}
