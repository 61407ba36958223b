/// <reference types="astro/client" />
import type { RunTimeData } from './domain/afspraak/aanvraag.ts';
import type { Balie } from './domain/afspraak/balie.ts';
import type { Gebieden } from './domain/regio/gebieden.ts';
import type { Talen } from './domain/taal/teksten.ts';

declare module 'astro' {
  interface AstroClientDirectives {
    /** See `src/islands/wake-on-use.ts`. */
    'client:use'?: true | 'address';
  }
}

declare global {
  namespace App {
    interface Locals {
      /** The texts of each language; `src/middleware.ts` sets them, prerendered or not. */
      talen: Talen;
      // The rest is handed over by `src/server/http/main.ts` with every request; absent while pages are prerendered.
      balie: Balie;
      gebieden: Gebieden;
      gegevens: RunTimeData;
      /** True when the site shows example data. */
      demo: boolean;
      /** Network address that sends, for the limits only: it is never stored or logged. */
      afzender: string;
    }
  }
}
