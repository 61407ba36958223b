import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { AgendaSchema } from '../../../src/schemas/agenda.ts';

/** An activity as the site reads it; throws when the site would refuse it. */
export function loadYaml(file: string) {
  return AgendaSchema.parse(parse(readFileSync(file, 'utf8')));
}
