import { resolve } from 'node:path';
import { loadContent } from '../src/content-files/load-content.ts';
import type { Talen } from '../src/domain/taal/teksten.ts';
import { joinTalen } from '../src/site-data/join-talen.ts';

/** The texts of the site as they are, so that a test reads what a visitor reads. */
export const talen: Talen = joinTalen(loadContent(resolve('content')).content);
export const nl = talen.nl;
