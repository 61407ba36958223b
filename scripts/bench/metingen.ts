import { lighthouseMeting } from './lighthouse.ts';
import type { Meting } from './meting.ts';

export const METINGEN: Meting[] = [lighthouseMeting];
