import { leegWerkgever, takeWerkgever, type WerkgeverStap } from '../../domain/regelingen/take-werkgever.ts';
import { dutchDay } from '../../domain/dag/dutch-day.ts';

interface Visit {
  request: Request;
  locals: App.Locals;
  response: { status?: number; headers: Headers };
}

/** What the page of the employer's calculator shows. */
export interface WerkgeverPagina {
  stap: WerkgeverStap;
  vandaag: string;
  /** The form was sent without a mistake: there is an outcome to show. */
  klaar: boolean;
}

/**
 * The employer's calculator: one form that is sent to its own page. Nothing of it is stored or logged. A `Response` is
 * the whole answer.
 */
export async function answerWerkgever({
  request,
  locals,
  response,
}: Visit): Promise<Response | WerkgeverPagina> {
  const vandaag = dutchDay(new Date());
  // Who somebody takes on is nobody else's: no copy of it on a shared machine.
  response.headers.set('Cache-Control', 'no-store');
  if (request.method !== 'POST') return { stap: leegWerkgever(), vandaag, klaar: false };
  const form = await request.formData().catch(() => undefined);
  if (!form) return new Response(null, { status: 400 });
  const stap = takeWerkgever(locals.gegevens.wijzer, (name) => form.getAll(name).map(String), vandaag);
  const klaar = stap.fouten.length === 0;
  if (!klaar) response.status = 422;
  return { stap, vandaag, klaar };
}
