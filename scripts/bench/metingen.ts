import { aannemenMeting } from './aannemen.ts';
import { bouwMeting } from './bouw.ts';
import { controlerenMeting } from './controleren.ts';
import { importerenMeting } from './importeren.ts';
import { excelMeting } from './excel.ts';
import { lighthouseMeting } from './lighthouse.ts';
import type { Meting } from './meting.ts';
import { regelingenMeting } from './regelingen.ts';
import { vernieuwenMeting } from './vernieuwen.ts';

export const METINGEN: Meting[] = [
  lighthouseMeting,
  regelingenMeting,
  aannemenMeting,
  controlerenMeting,
  importerenMeting,
  bouwMeting,
  vernieuwenMeting,
  excelMeting,
];
