import { describe, expect, it } from 'vitest';
import { findProblems, treeWith, type Edit } from './base-tree.ts';

describe('a file that cannot be read as it stands says where, what and how to mend it', () => {
  it.each<[string, Edit, string[]]>([
    [
      'a YAML file with a tab',
      { bestand: 'regios/twente/loket.yaml', van: 'naam: Leer', naar: '\tnaam: Leer' },
      ['regios/twente/loket.yaml:2:1 De regel begint met een tab. Gebruik spaties in plaats van een tab.'],
    ],
    [
      'a YAML field that stands twice',
      { bestand: 'regios/twente/loket.yaml', van: 'merk:', naar: 'naam: Nog een\nmerk:' },
      ['regios/twente/loket.yaml:3:1 Dit veld staat er twee keer. Haal een van de twee weg.'],
    ],
    [
      'a quote that is not closed in YAML',
      { bestand: 'regios/twente/loket.yaml', van: 'naam: Leerwerkloket', naar: 'naam: "Leerwerkloket' },
      [
        'regios/twente/loket.yaml:11:1 Er ontbreekt een teken: een dubbele punt met een spatie, een aanhalingsteken of een haakje. Controleer deze regel en de regel erboven: "veld: waarde", en elk aanhalingsteken en haakje ook dicht.',
      ],
    ],
    [
      'a colon in a YAML text',
      { bestand: 'regios/twente/loket.yaml', van: 'naam: Leerwerkloket', naar: 'naam: Loket: Twente' },
      [
        'regios/twente/loket.yaml:2:7 Er staat een dubbele punt in de tekst. Zet de tekst tussen aanhalingstekens: "…".',
      ],
    ],
    [
      'a field that does not exist in YAML',
      { bestand: 'regios/twente/loket.yaml', van: 'talen:', naar: 'tallen:' },
      ['regios/twente/loket.yaml:5:1 [tallen] Het veld "tallen" bestaat niet. Bedoelt u "talen"?'],
    ],
    [
      'an unknown field in a CSV file',
      { bestand: 'regios/twente/scholing.csv', van: 'duur', naar: 'duurr' },
      ['regios/twente/scholing.csv:1:7 [duurr] De kolom "duurr" bestaat niet. Bedoelt u "duur"?'],
    ],
    [
      'a column that is missing',
      {
        bestand: 'landelijk/gebieden/postcodes.csv',
        van: 'pc4,gm_code,woonplaatsen\n7511,GM0153,Enschede',
        naar: 'pc4,woonplaatsen\n7511,Enschede',
      },
      [
        'landelijk/gebieden/postcodes.csv:1:1 [gm_code] De kolom "gm_code" ontbreekt. Zet deze kolom erbij, met deze naam op de eerste regel.',
      ],
    ],
    [
      'a column that stands twice',
      { bestand: 'regios/twente/scholing.csv', van: 'duur', naar: 'titel' },
      [
        'regios/twente/scholing.csv:1:7 [titel] De kolom "titel" staat er twee keer. Haal een van de twee weg.',
      ],
    ],
    [
      'a sign without width in a CSV cell',
      { bestand: 'regios/twente/scholing.csv', van: 'Tillen', naar: 'Til\u200blen' },
      [
        'regios/twente/scholing.csv:3 Na "twente-til,Til" staat een teken dat niemand ziet. Haal de tekst daar weg en typ hem opnieuw.',
      ],
    ],
    [
      'a control sign at the start of a line of YAML',
      { bestand: 'regios/twente/loket.yaml', van: 'merk:', naar: '\u0000merk:' },
      [
        'regios/twente/loket.yaml:3 Deze regel begint met een teken dat niemand ziet. Haal de tekst daar weg en typ hem opnieuw.',
      ],
    ],
    [
      'a formula in a CSV cell',
      { bestand: 'regios/twente/scholing.csv', van: 'Tillen', naar: '=A1' },
      ['regios/twente/scholing.csv:3:2 [titel] "=A1" is een formule. Typ hier zelf de waarde.'],
    ],
    [
      'a mistake of Excel in a CSV cell',
      { bestand: 'regios/twente/scholing.csv', van: 'Tillen', naar: '#WAARDE!' },
      [
        'regios/twente/scholing.csv:3:2 [titel] "#WAARDE!" is een fout uit Excel, geen waarde. Typ hier zelf de waarde.',
      ],
    ],
    [
      'a CSV row with a cell too many',
      { bestand: 'regios/twente/scholing.csv', van: '1 dag', naar: '1 dag, soms 2' },
      [
        'regios/twente/scholing.csv:3 Deze regel heeft 11 cellen, de eerste regel heeft er 10. Staat er een komma in een tekst? Zet die tekst dan tussen aanhalingstekens: "…".',
      ],
    ],
    [
      'a CSV row with a cell too few',
      { bestand: 'regios/twente/scholing.csv', van: 'loket,2026-11-01', naar: 'loket' },
      [
        'regios/twente/scholing.csv:3 Deze regel heeft 9 cellen, de eerste regel heeft er 10. Vul de regel aan met een komma voor elke lege cel.',
      ],
    ],
    [
      'a CSV quote that is not closed',
      { bestand: 'regios/twente/scholing.csv', van: 'Tillen', naar: '"Tillen' },
      [
        'regios/twente/scholing.csv:3 Een aanhalingsteken (") gaat open en nooit dicht. Zet aan het eind van die cel ook een aanhalingsteken.',
      ],
    ],
    [
      'a CSV quote in the middle of a cell',
      { bestand: 'regios/twente/scholing.csv', van: 'Tillen', naar: 'Til"len"' },
      [
        'regios/twente/scholing.csv:3 Er staat een aanhalingsteken (") midden in een cel. Zet de hele cel tussen aanhalingstekens en verdubbel het teken in de tekst: "een ""goed"" voorbeeld".',
      ],
    ],
    [
      'an empty CSV file',
      { bestand: 'regios/twente/scholing.csv', naar: '' },
      [
        'regios/twente/scholing.csv:1 Dit bestand is leeg. Zet op de eerste regel de namen van de kolommen: id,titel,opleider,sector,niveau,leerweg,crebo,croho,croho_onderdeel,plaatsen,regios,zekerheid,peiljaar,twijfels,start,duur,kosten,url,omschrijving,bron,gecontroleerd_op,verbergen.',
      ],
    ],
    [
      'a required field that is gone',
      { bestand: 'regios/twente/loket.yaml', van: 'reactie_werkdagen: 5\n', naar: '' },
      ['regios/twente/loket.yaml:1:1 [reactie_werkdagen] Dit veld ontbreekt. Vul het in.'],
    ],
    [
      'a loket without mailbox',
      { bestand: 'regios/twente/loket.yaml', van: 'mailbox: twente@loket.nl\n', naar: '' },
      [
        'regios/twente/loket.yaml:1:1 [mailbox] Er is geen mailbox. Vul het adres in waar aanvragen binnenkomen, zoals loket@voorbeeld.nl.',
      ],
    ],
    [
      'a loket with an empty mailbox',
      { bestand: 'regios/twente/loket.yaml', van: 'mailbox: twente@loket.nl', naar: 'mailbox:' },
      [
        'regios/twente/loket.yaml:4:1 [mailbox] Er is geen mailbox. Vul het adres in waar aanvragen binnenkomen, zoals loket@voorbeeld.nl.',
      ],
    ],
    [
      'a mailbox that is no address',
      { bestand: 'regios/twente/loket.yaml', van: 'twente@loket.nl', naar: 'twente at loket.nl' },
      [
        'regios/twente/loket.yaml:4:1 [mailbox] Dit is geen e-mailadres. Schrijf één adres, zoals loket@voorbeeld.nl.',
      ],
    ],
    [
      'two addresses in the mailbox',
      { bestand: 'regios/twente/loket.yaml', van: 'twente@loket.nl', naar: 'twente@loket.nl, b@loket.nl' },
      [
        'regios/twente/loket.yaml:4:1 [mailbox] Dit is geen e-mailadres. Schrijf één adres, zoals loket@voorbeeld.nl.',
      ],
    ],
    [
      'a brand that does not exist',
      { bestand: 'regios/twente/loket.yaml', van: 'merk: leerwerkloket', naar: 'merk: leerwerklokket' },
      [
        'regios/twente/loket.yaml:3:1 [merk] "leerwerklokket" past hier niet. Kies leerwerkloket of werkcentrum.',
      ],
    ],
    [
      'a number that is text',
      { bestand: 'regios/twente/loket.yaml', van: 'reactie_werkdagen: 5', naar: 'reactie_werkdagen: vijf' },
      [
        'regios/twente/loket.yaml:7:1 [reactie_werkdagen] Hier hoort een getal te staan. Schrijf alleen cijfers, zonder aanhalingstekens.',
      ],
    ],
    [
      'a number too high',
      { bestand: 'regios/twente/loket.yaml', van: 'reactie_werkdagen: 5', naar: 'reactie_werkdagen: 50' },
      ['regios/twente/loket.yaml:7:1 [reactie_werkdagen] Het getal is te groot. Neem 20 of minder.'],
    ],
    [
      'no way to talk',
      { bestand: 'regios/twente/loket.yaml', van: '[telefoon]', naar: '[]' },
      [
        'regios/twente/loket.yaml:6:1 [gespreksvormen] Deze lijst is leeg. Noem ten minste één manier, bijvoorbeeld telefoon.',
      ],
    ],
    [
      'a way to talk that does not exist',
      { bestand: 'regios/twente/loket.yaml', van: '[telefoon]', naar: '[telefon]' },
      [
        'regios/twente/loket.yaml:6 [gespreksvormen] De gespreksvorm "telefon" bestaat niet. Bedoelt u "telefoon"?',
      ],
    ],
    [
      'a language that does not exist',
      { bestand: 'regios/twente/loket.yaml', van: '[nederlands]', naar: '[nederlads]' },
      ['regios/twente/loket.yaml:5 [talen] De taal "nederlads" bestaat niet. Bedoelt u "nederlands"?'],
    ],
    [
      'a date that does not exist',
      { bestand: 'regios/twente/loket.yaml', van: '2026-11-01', naar: '2026-02-30' },
      [
        'regios/twente/loket.yaml:10:1 [gecontroleerd_op] Dit is geen datum. Schrijf een datum als 2026-09-01.',
      ],
    ],
    [
      'a date in words',
      { bestand: 'regios/twente/scholing.csv', van: 'loket,2026-11-01', naar: 'loket,1 november 2026' },
      [
        'regios/twente/scholing.csv:3:10 [gecontroleerd_op] Dit is geen datum. Schrijf een datum als 2026-09-01 (jaar-maand-dag).',
      ],
    ],
    [
      'a date in the future',
      { bestand: 'regios/twente/scholing.csv', van: 'loket,2026-11-01', naar: 'loket,2027-11-01' },
      [
        'regios/twente/scholing.csv:3 [gecontroleerd_op] De datum 2027-11-01 ligt in de toekomst. Vul de dag in waarop u dit hebt gecontroleerd.',
      ],
    ],
    [
      'an id with capitals',
      { bestand: 'regios/twente/scholing.csv', van: 'twente-til', naar: 'Twente til' },
      [
        'regios/twente/scholing.csv:3:1 [id] "Twente til" past hier niet. Een id bestaat uit kleine letters, cijfers en streepjes.',
      ],
    ],
    [
      'a price with words',
      {
        bestand: 'regios/twente/scholing.csv',
        van: 'id,titel,opleider,sector,niveau,leerweg,duur',
        naar: 'id,titel,opleider,sector,niveau,leerweg,kosten',
      },
      [
        'regios/twente/scholing.csv:2:7 [kosten] Dit is geen heel getal. Gebruik alleen cijfers, zonder punt of komma.',
        'regios/twente/scholing.csv:3:7 [kosten] Dit is geen heel getal. Gebruik alleen cijfers, zonder punt of komma.',
      ],
    ],
    [
      'a web address without https://',
      { bestand: 'regios/twente/scholing.csv', van: 'https://www.roc.nl/til', naar: 'www.roc.nl/til' },
      [
        'regios/twente/scholing.csv:3:8 [url] Dit is geen webadres. Begin met https://, bijvoorbeeld https://www.rocvantwente.nl/.',
      ],
    ],
    [
      'a postcode with a letter',
      { bestand: 'landelijk/gebieden/postcodes.csv', van: '7511', naar: '75I1' },
      [
        'landelijk/gebieden/postcodes.csv:2:1 [pc4] "75I1" past hier niet. Een postcode heeft hier vier cijfers en begint niet met 0.',
      ],
    ],
    [
      'an explanation that is too short',
      {
        bestand: 'landelijk/taxonomie/niveaus.yaml',
        van: 'Dit is een uitleg van twee korte zinnen.',
        naar: 'Kort.',
      },
      [
        'landelijk/taxonomie/niveaus.yaml:4:3 [uitleg] "Kort." past hier niet. Schrijf een uitleg van twee of drie korte zinnen.',
      ],
    ],
    [
      'an address without slash',
      { bestand: 'landelijk/omleidingen.yaml', van: 'naar: /over/', naar: 'naar: over' },
      [
        'landelijk/omleidingen.yaml:2:3 [naar] "over" past hier niet. Een adres begint en eindigt met een schuine streep, bijvoorbeeld /nieuw/.',
      ],
    ],
    [
      'a page without its data',
      { bestand: 'landelijk/paginas/over.md', naar: 'Tekst zonder meer.\n' },
      [
        'landelijk/paginas/over.md:1 De gegevens boven de tekst ontbreken. Begin het bestand met een regel ---, dan de velden (titel, beschrijving, gecontroleerd_op), dan weer ---.',
      ],
    ],
    [
      'a message without front matter',
      { bestand: 'regios/twente/nieuws/markt.md', naar: 'Tekst.' },
      [
        'regios/twente/nieuws/markt.md:1 De gegevens boven de tekst ontbreken. Begin het bestand met een regel ---, dan de velden (titel, samenvatting, datum), dan weer ---.',
      ],
    ],
    [
      'a page with a short description',
      {
        bestand: 'landelijk/paginas/over.md',
        van: 'Een beschrijving van meer dan twintig letters.',
        naar: 'Kort.',
      },
      [
        'landelijk/paginas/over.md:3:1 [beschrijving] De tekst is te kort (5 tekens). Maak er ten minste 20 van.',
      ],
    ],
    [
      'a file that is gone',
      { bestand: 'landelijk/taxonomie/talen.yaml' },
      ['landelijk/taxonomie/talen.yaml Dit bestand ontbreekt. Zet het terug.'],
    ],
    [
      'a list that is no list',
      { bestand: 'landelijk/taxonomie/talen.yaml', naar: 'nederlands: Nederlands\n' },
      [
        'landelijk/taxonomie/talen.yaml:1 Hier hoort een lijst te staan. Begin elk record op een nieuwe regel met een streepje: "- id: …".',
      ],
    ],
    [
      'a YAML line too far to the right',
      { bestand: 'regios/twente/loket.yaml', van: 'merk:', naar: '  merk:' },
      [
        'regios/twente/loket.yaml:2:7 De regel hieronder springt te ver in. Zet er evenveel spaties voor als bij deze regel.',
      ],
    ],
    [
      'a bracket that is not closed in YAML',
      { bestand: 'regios/twente/loket.yaml', van: '[telefoon]', naar: '[telefoon' },
      ['regios/twente/loket.yaml:7:1 Een haakje gaat open en nooit dicht. Sluit het af met ] of }.'],
    ],
    [
      'a YAML text that begins with a sign',
      { bestand: 'regios/twente/loket.yaml', van: 'naam: Leer', naar: 'naam: @Leer' },
      [
        'regios/twente/loket.yaml:2:7 De tekst begint met een teken dat hier iets anders betekent, of heeft een aanhalingsteken te veel. Zet de hele tekst tussen aanhalingstekens: "…".',
      ],
    ],
    [
      'a YAML text that begins with an exclamation mark',
      { bestand: 'regios/twente/loket.yaml', van: 'naam: Leer', naar: 'naam: !Leer' },
      [
        'regios/twente/loket.yaml:2:7 De tekst begint met een teken dat hier iets anders betekent, of heeft een aanhalingsteken te veel. Zet de hele tekst tussen aanhalingstekens: "…".',
      ],
    ],
    [
      'a second document in a YAML file',
      { bestand: 'regios/twente/loket.yaml', van: 'merk:', naar: '---\nmerk:' },
      ['regios/twente/loket.yaml:3:1 Er staat een regel met --- in dit bestand. Haal die regel weg.'],
    ],
    [
      'YAML that refers to itself',
      {
        bestand: 'regios/twente/loket.yaml',
        van: 'naam: Leerwerkloket',
        naar: 'naam: &n Leerwerkloket\ninleiding: *n',
      },
      [
        'regios/twente/loket.yaml Dit bestand gebruikt verwijzingen met & en *. Schrijf de waarde op elke plek voluit.',
      ],
    ],
    [
      'an empty YAML file',
      { bestand: 'landelijk/gebieden/buurregios.yaml', naar: '# niets\n' },
      ['landelijk/gebieden/buurregios.yaml Hier staat niets in. Vul het in: kijk hoe het eerder was.'],
    ],
    [
      'two unknown fields: both are named',
      { bestand: 'regios/twente/loket.yaml', van: 'talen: [nederlands]', naar: 'tallen: []\ntelefon: x' },
      [
        'regios/twente/loket.yaml:5:1 [tallen] Het veld "tallen" bestaat niet. Bedoelt u "talen"?',
        'regios/twente/loket.yaml:6:1 [telefon] Het veld "telefon" bestaat niet. Bedoelt u "telefoon"?',
      ],
    ],
    [
      'a name of a regio with a capital in a list of regio’s',
      { bestand: 'landelijk/gebieden/buurregios.yaml', van: 'twente: [', naar: 'Twente: [' },
      [
        'landelijk/gebieden/buurregios.yaml:1:1 [Twente] De naam "Twente" kan hier niet. Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld mbo-4.',
      ],
    ],
    [
      'a CSV file with semicolons, as a Dutch Excel saves it',
      { bestand: 'landelijk/synoniemen.csv', naar: 'term;synoniemen;basis\nkok;chef;redactie\n' },
      [
        'landelijk/synoniemen.csv:1 De cellen zijn gescheiden door een puntkomma. Scheid ze door een komma. Bewaar het bestand als CSV met komma’s.',
      ],
    ],
    [
      'a CSV file in the letters of an old Excel',
      {
        bestand: 'landelijk/synoniemen.csv',
        naar: Buffer.from('term,synoniemen,basis\nkok,chef,redactie\ncafé,bar,redactie\n', 'latin1'),
      },
      [
        'landelijk/synoniemen.csv:3 Dit bestand is niet bewaard als gewone tekst (UTF-8). Bewaar het opnieuw. Kies in Excel bij Opslaan als: CSV UTF-8 (door komma’s gescheiden).',
      ],
    ],
    [
      'an Excel file with the name of a CSV file',
      { bestand: 'landelijk/synoniemen.csv', naar: Buffer.from('504b0304140006000800000021ff', 'hex') },
      [
        'landelijk/synoniemen.csv Dit bestand is niet bewaard als gewone tekst (UTF-8). Bewaar het opnieuw. Kies in Excel bij Opslaan als: CSV UTF-8 (door komma’s gescheiden).',
      ],
    ],
    [
      'a CSV column without a name',
      { bestand: 'landelijk/synoniemen.csv', naar: 'term,synoniemen,basis,\nkok,chef,redactie,\n' },
      [
        'landelijk/synoniemen.csv:1:4 Kolom 4 heeft geen naam. Zet de naam op de eerste regel, of haal de kolom weg.',
      ],
    ],
    [
      'a CSV quote that is not closed, many lines before the end',
      {
        bestand: 'landelijk/synoniemen.csv',
        naar: 'term,synoniemen,basis\n"bak""ker",brood,redactie\nkok,"chef,redactie\na,b,redactie\nc,d,redactie\n',
      },
      [
        'landelijk/synoniemen.csv:3 Een aanhalingsteken (") gaat open en nooit dicht. Zet aan het eind van die cel ook een aanhalingsteken.',
      ],
    ],
    [
      'an empty choice',
      { bestand: 'landelijk/synoniemen.csv', van: ',redactie', naar: ',' },
      ['landelijk/synoniemen.csv:2:3 [basis] Dit veld is leeg. Kies uit: esco, redactie.'],
    ],
  ])('%s', (_, edit, expected) => {
    expect(findProblems(treeWith(edit))).toEqual(expected);
  });
});
