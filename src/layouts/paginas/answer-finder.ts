import type { KaartTegel } from '../../domain/afspraak/aanvraag.ts';
import { explainVondst, type Uitleg } from '../../domain/regio/explain-vondst.ts';
import { searchRegio } from '../../domain/regio/find-regio.ts';
import { linkRegio, readNaar, type Naar } from '../../domain/regio/link-regio.ts';
import { findPc4 } from '../../domain/regio/read-input.ts';
import type { Taal } from '../../domain/taal/talen.ts';

interface Visit {
  url: URL;
  locals: App.Locals;
  redirect(path: string, status: 303): Response;
}
interface FinderPage {
  uitleg: Uitleg;
  onbekend: boolean;
  naar: Naar;
  kept: string;
  kaart: KaartTegel[];
}

/** The finder without JavaScript: sends on to the regio, or says what it needs to know. */
export async function answerFinder(visit: Visit, taal: Taal): Promise<Response | FinderPage> {
  const { gebieden, gegevens, talen } = visit.locals;
  const query = visit.url.searchParams;
  const naar = readNaar(query.get('naar'));
  const typed = query.get('q') ?? '';
  const vondst = await searchRegio(typed, gebieden);
  if (vondst.uitkomst === 'gevonden')
    return visit.redirect(linkRegio(vondst.regio.slug, naar, findPc4(typed, gebieden), taal), 303);
  return {
    uitleg: explainVondst(vondst, { naar, gebieden, taal, teksten: talen[taal].vinder }),
    onbekend: vondst.uitkomst === 'onbekend',
    naar,
    // Control characters can stand in an address, but not in HTML.
    kept: typed
      .replace(/\p{Cc}/gu, ' ')
      .slice(0, 120)
      .toWellFormed(),
    kaart: gegevens.kaart,
  };
}
