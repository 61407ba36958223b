import { aannemenMeting } from './aannemen.ts';
import { bouwMeting } from './bouw.ts';
import { excelMeting } from './excel.ts';
import { lighthouseMeting } from './lighthouse.ts';
import type { Meting } from './meting.ts';
import { regelingenMeting } from './regelingen.ts';

export const METINGEN: Meting[] = [
  lighthouseMeting,
  regelingenMeting,
  aannemenMeting,
  bouwMeting,
  excelMeting,
];
