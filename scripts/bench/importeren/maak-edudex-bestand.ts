import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

/** Real postcodes and crebo's are in content/; these few are enough to spread the records. */
const PLAATSEN = [
  ['7511AA', 'Enschede'],
  ['3511AA', 'Utrecht'],
  ['9711AA', 'Groningen'],
  ['5611AA', 'Eindhoven'],
];
const THEMES = ['automation and it', 'finance', 'law', 'health and safety', 'languages'];

/** Writes an EDU-DEX file of `aantal` made-up programs; `vulling` is the length of the long text in each. */
export async function makeEdudexBestand(
  path: string,
  soort: 'xml' | 'json',
  aantal: number,
  vulling = 600,
): Promise<void> {
  const out = createWriteStream(path);
  const zin = 'U leert dit vak stap voor stap, met veel oefenen en een docent die u helpt. ';
  const text = zin.repeat(Math.ceil(vulling / zin.length)).slice(0, vulling);
  const write = async (piece: string): Promise<void> => {
    if (!out.write(piece)) await once(out, 'drain');
  };
  await write(soort === 'xml' ? XML_HEAD : '{"programs":[');
  for (let nummer = 1; nummer <= aantal; nummer += 1) {
    const comma = nummer > 1 ? ',\n' : '';
    await write(soort === 'xml' ? toXml(nummer, text) : comma + JSON.stringify(toJson(nummer, text)));
  }
  await write(soort === 'xml' ? '</programs>' : ']}');
  out.end();
  await once(out, 'close');
}

const XML_HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<programs xmlns="http://studieData.nl/schema/edudex/program">
<instituteData xmlns="http://studieData.nl/schema/edudex/institute"><orgUnitId>voorbeeld</orgUnitId><instituteName xml:lang="nl">Voorbeeldopleider</instituteName></instituteData>
`;

function toXml(nummer: number, text: string): string {
  const [zipcode, city] = PLAATSEN[nummer % PLAATSEN.length]!;
  return `<program><editor>redactie@voorbeeld.example</editor><format>EDU-DEX 1.0</format><generator>voorbeeld</generator><lastEdited>2026-11-01T10:00:00</lastEdited>
<programAdmission><applicationOpen>true</applicationOpen><applicationType>individual</applicationType><paymentDue>up-front</paymentDue><startDateDetermination>fixed starting date</startDateDetermination></programAdmission>
<programClassification><degree>certificate</degree><orgUnitId>voorbeeld</orgUnitId><programDuration unit="week">${(nummer % 20) + 1}</programDuration><programForm>part-time</programForm><programId>VB-${nummer}</programId><programLevel>none</programLevel><programLocation>${city}</programLocation><programType>training</programType><theme>${THEMES[nummer % THEMES.length]}</theme></programClassification>
<programDescriptions><programName xml:lang="nl">Voorbeeldcursus ${nummer}</programName><programName xml:lang="en">Sample course ${nummer}</programName><programSummaryText xml:lang="nl">Cursus nummer ${nummer} voor wie dit vak wil leren.</programSummaryText><programDescriptionHtml xml:lang="nl"><![CDATA[<p>${text}</p>]]></programDescriptionHtml><webLink xml:lang="nl">https://voorbeeld.example/cursus/${nummer}</webLink></programDescriptions>
<programSchedule><programRun><id>r${nummer}</id><status>application opened</status><startDate><date>2027-02-01</date><isFinal>true</isFinal></startDate><endDate><date>2027-06-01</date><isFinal>true</isFinal></endDate><location><city>${city}</city><country>nl</country><zipcode>${zipcode}</zipcode></location><cost><id>c1</id><amount>${100 + (nummer % 900)}.00</amount><amountIsFinal>true</amountIsFinal><costType>tuition fee</costType><currency>eur</currency><isRequiredCost>true</isRequiredCost><VATPercentage>21</VATPercentage></cost></programRun></programSchedule></program>
`;
}

function toJson(nummer: number, text: string): object {
  const [zipcode, city] = PLAATSEN[nummer % PLAATSEN.length]!;
  return {
    editor: 'redactie@voorbeeld.example',
    format: 'EDU-DEX 1.0',
    generator: 'voorbeeld',
    lastEdited: '2026-11-01T10:00:00Z',
    programAdmission: {
      applicationOpen: true,
      applicationType: 'individual',
      paymentDue: 'up-front',
      startDateDetermination: 'fixed starting date',
    },
    programClassification: {
      programId: `VB-${nummer}`,
      orgUnitId: 'voorbeeld',
      degree: 'certificate',
      programLevel: 'none',
      programForm: ['part-time'],
      programType: 'training',
      programDuration: { weeks: (nummer % 20) + 1 },
      programLocation: [{ id: 'l1', description: city }],
      theme: [THEMES[nummer % THEMES.length]],
    },
    programContacts: {},
    programCurriculum: {},
    programDescriptions: {
      programName: { nl: `Voorbeeldcursus ${nummer}`, en: `Sample course ${nummer}` },
      programSummaryText: { nl: `Cursus nummer ${nummer} voor wie dit vak wil leren.` },
      programDescriptionText: { nl: 'Een cursus.' },
      programDescriptionHtml: { nl: `<p>${text}</p>` },
      webLink: { nl: `https://voorbeeld.example/cursus/${nummer}` },
    },
    programSchedule: {
      programRun: [
        {
          id: `r${nummer}`,
          status: 'application opened',
          startDate: { date: '2027-02-01', isFinal: true },
          endDate: { date: '2027-06-01', isFinal: true },
          location: { city, country: 'nl', zipcode },
          cost: [
            {
              id: 'c1',
              amount: `${100 + (nummer % 900)}.00`,
              amountIsFinal: true,
              costType: 'tuition fee',
              currency: 'EUR',
              isRequiredCost: true,
              VATPercentage: 21,
            },
          ],
        },
      ],
    },
  };
}
