import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The lists that an import asks, with two regio's; small enough to know by heart. */
const BESTANDEN: Record<string, string> = {
  'landelijk/gebieden/regios.csv':
    'am_code,slug,naam,aliassen,centrumgemeente\nAM01,noord,Noord,,GM0001\nAM02,zuid,Zuid,,GM0003\n',
  'landelijk/gebieden/gemeenten.csv':
    'gm_code,naam,provincie,am_code,vervangt\nGM0001,Noordstad,P,AM01,\nGM0002,Bergen,P,AM01,\nGM0003,Zuidstad,P,AM02,\n',
  'landelijk/gebieden/postcodes.csv':
    'pc4,gm_code,woonplaatsen\n1000,GM0001,Noordstad\n2000,GM0003,Zuidstad\n3000,GM0001,Grensdorp\n3000,GM0003,Zuidrand\n',
  'landelijk/gebieden/woonplaatsen.csv':
    'naam,gm_code\nNoordstad,GM0001\nZuidstad,GM0003\nGrensdorp,GM0001\nZuidrand,GM0003\nBergen (NH),GM0002\nBergen (L),GM0003\n',
  'landelijk/gebieden/aliassen.csv': 'alias,gm_code,woonplaats\nDe Stad,GM0003,Zuidstad\n',
  'landelijk/kwalificaties.csv':
    'crebo,naam,niveau,domein\n25180,Kok,mbo-2,hg007\n25182,Kok leidinggevend,mbo-4,hg007\n',
  'landelijk/taxonomie/sectoren.yaml': `- id: horeca
  naam: Horeca
  kort: Horeca
  uitleg: Werk waarin u gasten ontvangt en voor hen kookt.
  domeinen: [hg007]
  croho: [economie]
- id: techniek
  naam: Techniek
  kort: Techniek
  uitleg: Werk met machines, metaal en elektronica.
`,
  'landelijk/taxonomie/sector-uitzonderingen.yaml':
    "- { code: '34000', sector: techniek, basis: redactie, reden: gaat over machines }\n",
  'landelijk/taxonomie/niveaus.yaml':
    '[{ id: mbo-2 }, { id: mbo-4 }, { id: hbo-bachelor }, { id: zonder-niveau }]\n',
  'landelijk/taxonomie/leerwegen.yaml':
    '[{ id: bol }, { id: bbl }, { id: cursus }, { id: e-learning }, { id: deeltijd }, { id: onbekend }]\n',
  'landelijk/opleiders/opleiders.csv':
    'id,naam,brin,bekostiging,website\nroc-noord,ROC Noord,00NN,publiek,https://www.rocnoord.example/\n',
  'landelijk/scholing/hbo-eerder.csv':
    'id,titel,opleider,niveau,leerweg,crebo,croho,croho_onderdeel\n00nn-34001,Commerciële economie,roc-noord,hbo-bachelor,deeltijd,,34001,economie\n',
};

/** A content folder of its own for one test; `extra` adds or replaces files. */
export function maakInhoud(extra: Record<string, string> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'inhoud-'));
  for (const [path, text] of Object.entries({ ...BESTANDEN, ...extra })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}
