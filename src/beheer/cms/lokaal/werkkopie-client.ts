/** Header on each change: a page of another site cannot send it without asking first. */
export const KOP = 'X-Werkkopie';
/** Address of the working copy, on the server that `npm run beheer` starts. */
export const WERKKOPIE = '/werkkopie/';

/** Reads and writes the working copy by the server on this computer. */
export const werkkopie = {
  async list(): Promise<string[]> {
    return (await ask('')).json() as Promise<string[]>;
  },
  async read(pad: string): Promise<string> {
    return (await ask(pad)).text();
  },
  async write(pad: string, text: string): Promise<void> {
    await ask(pad, { method: 'PUT', body: text });
  },
  async remove(pad: string): Promise<void> {
    await ask(pad, { method: 'DELETE' });
  },
};

async function ask(pad: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(WERKKOPIE + pad.split('/').map(encodeURIComponent).join('/'), {
    ...init,
    headers: { [KOP]: '1' },
    cache: 'no-store',
  });
  if (answer.ok) return answer;
  throw new DOMException(await answer.text(), answer.status === 404 ? 'NotFoundError' : 'NotAllowedError');
}
