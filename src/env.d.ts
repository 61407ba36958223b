/// <reference types="astro/client" />
import type { Balie, RunTimeData } from './domain/afspraak/aanvraag.ts';
import type { Gebieden } from './domain/regio/gebieden.ts';

declare global {
  namespace App {
    /** Handed over by `src/server/http/main.ts` with every request; absent while pages are prerendered. */
    interface Locals {
      balie: Balie;
      gebieden: Gebieden;
      gegevens: RunTimeData;
      /** True when the site shows example data. */
      demo: boolean;
    }
  }
}
