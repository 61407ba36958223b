/** A visit to a page behind a link: the part of Astro's context that such pages use. */
export interface LinkVisit {
  request: Request;
  url: URL;
  locals: App.Locals;
  response: { status?: number; headers: Headers };
  redirect(path: string, status: 303): Response;
}

/** Nobody else on this machine may find the page again. */
export function closeToOthers({ response }: Pick<LinkVisit, 'response'>): void {
  response.headers.set('Cache-Control', 'no-store');
}

/** The form of a page behind a link; `undefined` when what was sent is no form. */
export async function readSentForm(request: Request): Promise<{ link: string; data: FormData } | undefined> {
  const data = await request.formData().catch(() => undefined);
  if (!data) return undefined;
  const link = data.get('t');
  return { link: typeof link === 'string' ? link : '', data };
}
