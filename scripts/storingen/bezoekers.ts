import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Acceptatie } from '../../src/domain/afspraak/balie.ts';
import { createFormToken } from '../../src/server/outbox/form-token.ts';
import { createAanvraag } from './mini-site.ts';

/** Signs the forms of the small site. */
export const SLEUTEL = 'een-geheim-van-ten-minste-32-tekens!';

/** One visitor with one form, who sends it again until there is an answer. */
export interface Bezoek {
  email: string;
  fields: Record<string, string>;
  /** References that the site gave for it; more than one is a double. */
  kenmerken: Set<string>;
}

/** All visitors of one trial. */
export interface Bezoekers {
  bezoeken: Bezoek[];
  /** Number of visitors whose request was accepted. */
  aanvaard(): number;
  /** Statuses of all answers, 0 for a lost connection, with their number. */
  antwoorden: Map<number, number>;
  /** Resolves when so many answers with this status came in, from now on. */
  reachedStatus(status: number, aantal: number): Promise<void>;
  create(): Bezoek;
  /** Sends the form of one visitor once; true when the answer says that it was accepted. */
  send(bezoek: Bezoek, port: number): Promise<boolean>;
  /** New visitors, and those without an answer so far, keep sending to one of these ports. */
  startDrukte(ports: number[], tegelijk: number): Drukte;
  /** Those without an answer so far send their form again, some at a time; true when all were accepted. */
  sendAgain(port: number): Promise<boolean>;
}
export interface Drukte {
  /** Resolves when so many requests were accepted since the start of this crowd. */
  reached(aantal: number): Promise<void>;
  /** Resolves when nobody waits for an answer any more. */
  stop(): Promise<void>;
}

export function createBezoekers(): Bezoekers {
  /** Those who wait for something; `true` from `check` ends it. */
  const waiting = new Set<() => boolean>();
  const when = (check: () => boolean): Promise<void> =>
    new Promise((done) => {
      const watch = (): boolean => {
        if (check()) done();
        return check();
      };
      if (!watch()) waiting.add(watch);
    });
  let aanvaard = 0;
  const notify = (): void => {
    for (const watch of waiting) if (watch()) waiting.delete(watch);
  };
  const count = (status: number): number => all.antwoorden.get(status) ?? 0;
  const open = (): Bezoek[] => all.bezoeken.filter(({ kenmerken }) => kenmerken.size === 0);
  const all: Bezoekers = {
    bezoeken: [],
    antwoorden: new Map(),
    aanvaard: () => aanvaard,
    reachedStatus: (status, aantal) => {
      const before = count(status);
      return when(() => count(status) >= before + aantal);
    },
    create: () => {
      const email = `proef-${all.bezoeken.length}@bezoeker.example`;
      const fields = {
        token: createFormToken(SLEUTEL, Date.now()),
        aanvraag: JSON.stringify(createAanvraag(email)),
      };
      const bezoek = { email, fields, kenmerken: new Set<string>() };
      all.bezoeken.push(bezoek);
      return bezoek;
    },
    send: async (bezoek, port) => {
      const { status, text } = await post(port, bezoek.fields).catch(() => ({ status: 0, text: '' }));
      all.antwoorden.set(status, count(status) + 1);
      notify();
      const answer = status === 200 ? (JSON.parse(text) as Acceptatie) : undefined;
      if (answer?.status !== 'aanvaard') return false;
      if (bezoek.kenmerken.size === 0) aanvaard++;
      bezoek.kenmerken.add(answer.referentie);
      notify();
      return true;
    },
    startDrukte: (ports, tegelijk) => {
      let stopped = false;
      const before = aanvaard;
      const again = open();
      const visitor = async (nummer: number): Promise<void> => {
        while (!stopped) {
          const bezoek = again.pop() ?? all.create();
          const port = ports[nummer % ports.length]!;
          // Some click twice: the same form arrives twice at the same time.
          const clicks = Array.from({ length: Math.random() < 0.25 ? 2 : 1 }, () => all.send(bezoek, port));
          if ((await Promise.all(clicks)).some(Boolean)) continue;
          again.push(bezoek);
          await pause(20);
        }
      };
      const visitors = Array.from({ length: tegelijk }, (_, nummer) => visitor(nummer));
      return {
        reached: (aantal) => when(() => aanvaard >= before + aantal),
        stop: async () => {
          stopped = true;
          await Promise.all(visitors);
        },
      };
    },
    sendAgain: async (port) => {
      const again = open();
      const lane = async (): Promise<void> => {
        for (let bezoek = again.pop(); bezoek; bezoek = again.pop()) await all.send(bezoek, port);
      };
      await Promise.all([lane(), lane(), lane(), lane()]);
      return open().length === 0;
    },
  };
  return all;
}

/** Posts the form as a browser does; rejects when the process is gone. */
function post(port: number, fields: Record<string, string>): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      Origin: `http://localhost:${port}`,
      Host: `localhost:${port}`,
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'application/x-www-form-urlencoded',
      Connection: 'close',
    };
    const req = request({ host: '127.0.0.1', port, path: '/stuur/', method: 'POST', headers }, (res) => {
      let text = '';
      res.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      res.on('end', () => resolve({ status: res.statusCode ?? 0, text }));
      res.on('error', reject);
    });
    req.on('error', reject);
    req.end(new URLSearchParams(fields).toString());
  });
}
