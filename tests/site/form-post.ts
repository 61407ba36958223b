import { siteBase } from './browser.ts';

type Fields = Record<string, string | string[]>;

/** Opens a form as a program does, and gives its token. */
export async function fetchToken(path: string, base = siteBase()): Promise<string> {
  const html = await (await fetch(base + path)).text();
  const token = /name="token" value="([^"]+)"/.exec(html)?.[1];
  if (!token) throw new Error(`Op ${path} staat geen formulier met een token.`);
  return token;
}

/** Sends a form with any content, also what no browser would send. */
export async function postForm(
  path: string,
  fields: Fields,
  base = siteBase(),
): Promise<{ status: number; location: string; retryAfter: string | null; html: string }> {
  const body = new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  );
  const answer = await fetch(base + path, {
    method: 'POST',
    headers: { Origin: base },
    body,
    redirect: 'manual',
  });
  return {
    status: answer.status,
    location: answer.headers.get('location') ?? '',
    retryAfter: answer.headers.get('retry-after'),
    html: await answer.text(),
  };
}

/** The reference in the address of a thank-you page. */
export function referenceIn(address: string): string {
  const referentie = new URL(address, siteBase()).searchParams.get('ref');
  if (!referentie) throw new Error(`Geen kenmerk in ${address}`);
  return referentie;
}
