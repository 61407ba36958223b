import { DRIE_DAGEN } from './soorten/drie-dagen.ts';
import { GEDOOD } from './soorten/gedood.ts';
import { MAILSERVER } from './soorten/mailserver.ts';
import { OPSLAG } from './soorten/opslag.ts';
import { POSTGRES_GEDOOD } from './soorten/postgres-gedood.ts';
import type { Storing } from './soorten/storing.ts';

/** All faults, in the order of the table. */
export const STORINGEN: Storing[] = [...GEDOOD, POSTGRES_GEDOOD, ...MAILSERVER, DRIE_DAGEN, ...OPSLAG];
