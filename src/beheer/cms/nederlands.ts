import { AANMELDEN } from './nederlands/aanmelden.ts';
import { ALGEMEEN } from './nederlands/algemeen.ts';
import { BEELD } from './nederlands/beeld.ts';
import { FORMULIER } from './nederlands/formulier.ts';
import { LIJST } from './nederlands/lijst.ts';
import { OPBOUW } from './nederlands/opbouw.ts';
import { VOORSTELLEN } from './nederlands/voorstellen.ts';

/**
 * Our own Dutch for the CMS, by the place of a text (`workflow.publish_entry`): what its own Dutch lacks, and what an
 * editor would not understand or that says "je". The words are those of the handbook: voorstel, onderdeel, sleutel.
 */
export const NEDERLANDS: Readonly<Record<string, string>> = {
  ...AANMELDEN,
  ...ALGEMEEN,
  ...BEELD,
  ...FORMULIER,
  ...LIJST,
  ...OPBOUW,
  ...VOORSTELLEN,
};
