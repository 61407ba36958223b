import { openWijzer, takeStap, type Stap } from '../../domain/regelingen/take-stap.ts';
import { dutchDay } from '../../domain/dag/dutch-day.ts';

interface Visit {
  request: Request;
  url: URL;
  locals: App.Locals;
  response: { status?: number; headers: Headers };
}

/** What the page of the decision aid shows. */
export interface WijzerPagina {
  stap: Stap;
  vandaag: string;
  gesprek: boolean;
}

/**
 * The decision aid without JavaScript: each step is a form that is sent, and the answers travel in it. Nothing of it is
 * stored or logged. A `Response` is the whole answer.
 */
export async function answerWijzer({
  request,
  url,
  locals,
  response,
}: Visit): Promise<Response | WijzerPagina> {
  const { wijzer } = locals.gegevens;
  const vandaag = dutchDay(new Date());
  const gesprek = url.searchParams.get('vorm') === 'gesprek';
  // What somebody answers is nobody else's: no copy of it on a shared machine.
  response.headers.set('Cache-Control', 'no-store');
  if (request.method !== 'POST')
    return { stap: openWijzer(wijzer, 'inwoner', undefined, gesprek, vandaag), vandaag, gesprek };
  const form = await request.formData().catch(() => undefined);
  if (!form) return new Response(null, { status: 400 });
  const stap = takeStap(wijzer, 'inwoner', (name) => form.getAll(name).map(String), vandaag);
  if (stap.fouten.length > 0) response.status = 422;
  if (stap.teLang) response.status = 400;
  return { stap, vandaag, gesprek: stap.gesprek || gesprek };
}
