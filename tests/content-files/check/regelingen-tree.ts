import { treeWith, type Edit } from '../base-tree.ts';

/** Sentences of a condition; what they say does not matter here. */
const ZINNEN = 'ja: Dat klopt., nee: Dat klopt niet., onbekend: Dat weten wij niet.';

/** A right form of a regeling, one field a line, so that a test can name the line. */
export const LES_TEKST = `naam: Les
kort: Geld voor een opleiding.
voor: [werk]
waarvoor: [opleiding]
status: lopend
geldig: { van: "2025-01-01" }
vensters: [{ van: "2026-06-01", tot: "2026-12-31" }]
voorliggend: werkgever
beslist: { wie: recht, uitleg: U hebt er recht op. }
probeer_eerst: [kosten]
voor_wie: Dit is voor u.
krijgt: [{ wat: Geld., bedrag: lesgeld }]
bijdrage: { lijn: recht, bedrag: lesgeld }
voorwaarden:
  inwoner:
    - { als: { feit: leeftijd, minstens: 18 }, ${ZINNEN} }
    - { als: { feit: leerweg, een_van: [bol] }, ${ZINNEN} }
  werkgever:
    - { als: { feit: leerbedrijf, is: ja }, ${ZINNEN} }
combineert: { kosten: ja }
basis: bron
gecontroleerd_op: "2026-11-01"
voorbeelden:
  - { naam: alles klopt, antwoorden: { leeftijd: 18, leerweg: bol }, uitkomst: past }
  - { naam: te jong, antwoorden: { leeftijd: 17 }, uitkomst: past-niet }
  - { naam: niets bekend, antwoorden: {}, uitkomst: misschien }
`;
const KOSTEN = LES_TEKST.replace('naam: Les', 'naam: Kosten')
  .replace('probeer_eerst: [kosten]', 'probeer_eerst: []')
  .replace('combineert: { kosten: ja }', 'combineert: { les: ja }');
const FONDS = LES_TEKST.replace('naam: Les', 'naam: Fonds').replace(
  'combineert: { kosten: ja }',
  'combineert: {}',
);

const WEGEN = ['bol', 'bbl', 'derde-leerweg', 'voltijd', 'deeltijd', 'duaal', 'cursus', 'middelbare-school'];
/** Questions for the four facts that these regelingen use: leeftijd on line 1, leerweg 5, leerbedrijf 10, regio 14. */
const VRAGEN = `- feit: leeftijd
  rol: inwoner
  vraag: Hoe oud bent u?
  kort: Uw leeftijd
- feit: leerweg
  rol: inwoner
  vraag: Hoe wilt u leren?
  kort: Hoe u leert
  waarden: { ${WEGEN.map((id) => `${id}: Zo`).join(', ')} }
- feit: leerbedrijf
  rol: werkgever
  vraag: Bent u een leerbedrijf?
  kort: Leerbedrijf
- feit: regio
  rol: beide
  vraag: Waar woont u?
  kort: Uw regio
`;

export const LES_FILE = 'landelijk/regelingen/les.yaml';
export const KOSTEN_FILE = 'landelijk/regelingen/kosten.yaml';
export const FONDS_FILE = 'regios/twente/regelingen/fonds.yaml';
export const VRAGEN_FILE = 'landelijk/vragen.yaml';
export const BEDRAGEN_FILE = 'landelijk/bedragen.yaml';
export const NOTITIES_FILE = 'regios/twente/regelingen-notities.yaml';

/** A change in the file of the regeling that most tests change. */
export const inLes = (van: string, naar: string): Edit => ({ bestand: LES_FILE, van, naar });

/** The small right content with two national regelingen and one of a regio, and these mistakes in it. */
export function treeWithRegelingen(...edits: Edit[]): string {
  return treeWith(
    {
      bestand: BEDRAGEN_FILE,
      naar: '- { id: lesgeld, naam: Lesgeld, euro: 1419, per: per jaar, peiljaar: "2024", bron: proef }\n',
    },
    { bestand: VRAGEN_FILE, naar: VRAGEN },
    { bestand: 'landelijk/taxonomie/doelgroepen.yaml', naar: '- { id: werk, naam: Ik heb werk }\n' },
    { bestand: 'landelijk/taxonomie/doelen.yaml', naar: '- { id: opleiding, naam: Een opleiding }\n' },
    { bestand: LES_FILE, naar: LES_TEKST },
    { bestand: KOSTEN_FILE, naar: KOSTEN },
    { bestand: FONDS_FILE, naar: FONDS },
    { bestand: NOTITIES_FILE, naar: 'les: In Twente helpt het loket u.\n' },
    ...edits,
  );
}
