/**
 * Answers like the finder on the site: `npm run -s regio -- 7511` prints one JSON object.
 * Exit 0 for every answer, "onbekend" too; 1 when the content cannot be read.
 */
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import type { Problem } from '../src/content-files/located.ts';
import { readYaml } from '../src/content-files/read-yaml.ts';
import { readCsv, type RowSchema } from '../src/content-files/read-csv.ts';
import { buildGebieden } from '../src/domain/regio/build-gebieden.ts';
import { describeChoice, describeSuggestion } from '../src/domain/regio/describe-lezing.ts';
import { searchRegio } from '../src/domain/regio/find-regio.ts';
import type { Lezing, Vondst } from '../src/domain/regio/gebieden.ts';
import * as gebied from '../src/schemas/gebied.ts';
import { NederlandsSchema } from '../src/schemas/teksten.ts';

// Only the five tables that it needs: all content would take a second longer.
const regios = readTable('regios', gebied.RegioSchema);
const gebieden = buildGebieden({
  regios,
  gemeenten: readTable('gemeenten', gebied.GemeenteSchema),
  postcodes: readTable('postcodes', gebied.PostcodeSchema),
  woonplaatsen: readTable('woonplaatsen', gebied.WoonplaatsSchema),
  aliassen: readTable('aliassen', gebied.AliasSchema),
});
const teksten = readTexts();
const vondst = await searchRegio(process.argv.slice(2).join(' '), gebieden);
console.log(JSON.stringify(toAnswer(vondst), null, 2));

function toAnswer(vondst: Vondst): object {
  const { invoer, uitkomst } = vondst;
  switch (uitkomst) {
    case 'gevonden': {
      const { slug, naam } = vondst.regio;
      return {
        invoer,
        uitkomst,
        regio: { slug, naam, amCode: regios.find((regio) => regio.slug === slug)?.am_code },
      };
    }
    case 'kiezen':
      return { invoer, uitkomst, keuzes: vondst.keuzes.map((lezing) => withText(lezing, describeChoice)) };
    case 'bedoelt-u':
      return {
        invoer,
        uitkomst,
        suggesties: vondst.suggesties.map((lezing) => withText(lezing, describeSuggestion)),
      };
    case 'onbekend':
      return { invoer, uitkomst, reden: vondst.reden };
  }
}

function withText({ naam, soort, gemeente, regio }: Lezing, describe: typeof describeChoice): object {
  return { naam, soort, gemeente, regio, tekst: describe({ naam, soort, gemeente, regio }, teksten) };
}

function readTexts() {
  const file = 'content/talen/nl.yaml';
  const { records, problems } = readYaml(fileOf(file), file, NederlandsSchema);
  return (records[0] ?? fail(problems)).waarde.vinder;
}

function readTable<S extends RowSchema>(name: string, schema: S): z.infer<S>[] {
  const file = `content/landelijk/gebieden/${name}.csv`;
  const { records, problems } = readCsv(fileOf(file), file, schema);
  if (problems.length > 0) fail(problems);
  return records.map(({ waarde }) => waarde);
}

function fileOf(file: string): string {
  return fileURLToPath(new URL(`../${file}`, import.meta.url));
}

function fail([problem]: Problem[]): never {
  console.error(`${problem!.bestand}, regel ${problem!.regel ?? 1}: ${problem!.wat} ${problem!.remedie}`);
  process.exit(1);
}
