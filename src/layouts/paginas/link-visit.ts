import type { Visit } from './answer-form.ts';

/** Nobody else on this machine may find the page again. */
export function closeToOthers({ response }: Pick<Visit, 'response'>): void {
  response.headers.set('Cache-Control', 'no-store');
}

/** The form of a page behind a link; `undefined` when what was sent is no form. */
export async function readSentForm(request: Request): Promise<{ link: string; data: FormData } | undefined> {
  const data = await request.formData().catch(() => undefined);
  if (!data) return undefined;
  const link = data.get('t');
  return { link: typeof link === 'string' ? link : '', data };
}
