import type { GitHostInstelling } from '../githost/git-host.ts';
import { wijzigtHoofdtak } from './bewaak-hoofdtak.ts';

/** Refuses each request to the host that would change the main branch without a proposal. */
export function guardFetch(host: GitHostInstelling): void {
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const body =
      request.method === 'GET' || request.method === 'HEAD' ? undefined : await request.clone().text();
    if (wijzigtHoofdtak({ url: request.url, method: request.method, body }, host))
      throw new Error(
        'Dit zou de site meteen veranderen. Maak een voorstel, of vraag de landelijk redacteur.',
      );
    return send(input, init);
  };
}
