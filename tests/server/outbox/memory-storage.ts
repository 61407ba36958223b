import type { Aanvraag } from '../../../src/domain/afspraak/aanvraag.ts';
import type { Daad, Stand } from '../../../src/domain/afspraak/balie.ts';
import type { Bericht, NieuwBericht } from '../../../src/server/outbox/bericht.ts';
import type {
  NieuweAanvraag,
  NieuweVerwijzing,
  NieuwVervolg,
  OutboxStorage,
  WachtrijRegel,
} from '../../../src/server/outbox/storage.ts';
import type { Telling } from '../../../src/server/outbox/telling.ts';

interface Mail extends Omit<Bericht, 'leaseUntil'> {
  staat: WachtrijRegel['staat'];
  nextAt: number;
  leaseUntil?: number;
  fout?: string;
}
interface Request extends Omit<NieuweAanvraag, 'aanvraag' | 'vervolg'> {
  aanvraag: Aanvraag | undefined;
  vervolg?: NieuwVervolg;
  stand: Stand;
  herinnerd: number;
  herinnerOp?: number;
}

/** The outbox in memory, for tests of what stands above the storage; contract.test.ts is about the real ones. */
export interface MemoryStorage extends OutboxStorage {
  mails: Mail[];
  requests: Request[];
  tellingen: Telling[];
}

export function openMemoryStorage(): MemoryStorage {
  const mails: Mail[] = [];
  const requests: Request[] = [];
  const tellingen: Telling[] = [];
  let referrals: (NieuweVerwijzing & { at: number })[] = [];
  let purged: number | undefined;
  let id = 0;
  const find = (referentie: string): Request | undefined =>
    requests.find((request) => request.referentie === referentie);
  const queue = (referentie: string, bericht: NieuwBericht, now: number): void => {
    if (mails.some(({ messageId }) => messageId === bericht.messageId))
      throw new Error('Message-ID bestaat al');
    const { recipient, messageId, inhoud, nietVoor = now } = bericht;
    const facts = { referentie, recipient, messageId, inhoud, attempts: 0, createdAt: now, ontvangenOp: now };
    mails.push({ id: ++id, ...facts, staat: 'wachtend', nextAt: nietVoor });
  };
  const end = (bericht: Bericht, change: Partial<Mail>): boolean => {
    const mail = mails.find((one) => one.id === bericht.id);
    if (mail?.staat !== 'bezig' || mail.leaseUntil !== bericht.leaseUntil) return false;
    Object.assign(mail, change, { leaseUntil: undefined });
    return true;
  };
  const dueAt = (mail: Mail): number =>
    mail.staat === 'bezig'
      ? mail.leaseUntil!
      : ['wachtend', 'opnieuw'].includes(mail.staat)
        ? mail.nextAt
        : Infinity;
  const act = (referentie: string, naam: 'opgepaktOp' | 'gesprekOp', now: number): Daad => {
    const request = find(referentie);
    if (!request) return 'onbekend';
    if (request.stand.ingetrokkenOp) return 'ingetrokken';
    if (request.stand[naam]) return 'al-gedaan';
    request.stand[naam] = now;
    return 'gedaan';
  };
  return {
    mails,
    requests,
    tellingen,
    addAanvraag: async (nieuw, now) => {
      const earlier = requests.find(({ tokenId }) => tokenId === nieuw.tokenId);
      if (earlier) return { uitkomst: 'token-gebruikt', ...earlier };
      if (find(nieuw.referentie)) return { uitkomst: 'referentie-bezet' };
      const { referentie, aanvraag, antwoordVoor } = nieuw;
      const { regio, bestemming, vorm, email } = aanvraag;
      const bevestiging = nieuw.berichten.some(({ inhoud }) => inhoud.soort === 'bevestiging');
      const vervolg = nieuw.vervolg !== undefined;
      const kanVervolg = email !== undefined;
      const stand = {
        ...{ referentie, regio, bestemming, vorm, bevestiging, antwoordVoor, vervolg, kanVervolg },
        ontvangenOp: now,
      };
      requests.push({ ...nieuw, stand, herinnerd: 0 });
      for (const bericht of nieuw.berichten) queue(referentie, bericht, now);
      if (nieuw.vervolg) queue(referentie, nieuw.vervolg.bericht, now);
      tellingen.push(...nieuw.tellingen);
      referrals = referrals.filter((one) => one.referentie !== nieuw.verwijzing);
      return { uitkomst: 'nieuw' };
    },
    findByToken: async (tokenId) => requests.find((one) => one.tokenId === tokenId),
    findReceipt: async (referentie) => find(referentie)?.stand,
    addVerwijzing: async (nieuw, now) => {
      const earlier = referrals.find(({ tokenId }) => tokenId === nieuw.tokenId);
      if (earlier) return { uitkomst: 'token-gebruikt', ...earlier };
      referrals.push({ ...nieuw, at: now });
      queue(nieuw.referentie, nieuw.bericht, now);
      return { uitkomst: 'nieuw' };
    },
    findVerwijzing: async (referentie, now) =>
      referrals.find((one) => one.referentie === referentie && now - one.at <= 7 * 86_400_000)?.verwijzing,
    findStand: async (referentie) => find(referentie)?.stand,
    findAanvraag: async (referentie) => find(referentie)?.aanvraag,
    takeUp: async (referentie, now) => act(referentie, 'opgepaktOp', now),
    markTalked: async (referentie, now) => act(referentie, 'gesprekOp', now),
    withdraw: async (referentie, bericht, now) => {
      const request = find(referentie);
      if (!request) return 'onbekend';
      if (request.stand.ingetrokkenOp) return 'al-gedaan';
      const told = mails.some(
        (mail) => mail.referentie === referentie && mail.inhoud.soort === 'loket' && mail.staat === 'bezorgd',
      );
      for (const mail of mails)
        if (mail.referentie === referentie && mail.staat !== 'bezorgd') mail.staat = 'vervallen';
      request.aanvraag = undefined;
      request.stand.ingetrokkenOp = now;
      if (told) queue(referentie, bericht, now);
      return 'gedaan';
    },
    setVervolg: async (referentie, vervolg, now) => {
      const request = find(referentie);
      if (!request) return 'onbekend';
      if ((request.vervolg !== undefined) === (vervolg !== undefined)) return 'al-gedaan';
      request.vervolg = vervolg;
      if (vervolg) queue(referentie, vervolg.bericht, now);
      return 'gedaan';
    },
    endVervolg: async (referentie) => void delete find(referentie)?.vervolg,
    claimBericht: async (now, leaseUntil) => {
      const mail = mails.filter((one) => dueAt(one) <= now).sort((a, b) => dueAt(a) - dueAt(b))[0];
      if (!mail) return undefined;
      Object.assign(mail, { staat: 'bezig', leaseUntil, attempts: mail.attempts + 1 });
      return { ...mail, leaseUntil };
    },
    markBezorgd: async (bericht, now) => {
      const done = end(bericht, { staat: 'bezorgd', fout: undefined });
      const request = find(bericht.referentie);
      if (done && request && bericht.inhoud.soort === 'loket') {
        request.stand.bezorgdOp = now;
        request.herinnerOp = request.antwoordVoor;
      }
      return done;
    },
    markOpnieuw: async (bericht, nextAt, fout) => end(bericht, { staat: 'opnieuw', nextAt, fout }),
    markGeparkeerd: async (bericht, fout, alarm, now) => {
      const done = end(bericht, { staat: 'geparkeerd', fout });
      if (done && alarm) queue(bericht.referentie, alarm, now);
      return done;
    },
    nextDueAt: async () => {
      const next = Math.min(...mails.map(dueAt));
      return next === Infinity ? undefined : next;
    },
    listOnbeantwoord: async (now) =>
      requests.flatMap(({ referentie, aanvraag, herinnerd, herinnerOp, stand }) =>
        aanvraag && herinnerOp !== undefined && herinnerOp <= now && !stand.opgepaktOp
          ? [{ referentie, aanvraag, herinnerd, ontvangenOp: stand.ontvangenOp }]
          : [],
      ),
    addHerinnering: async ({ referentie }, bericht, nextAt, now) => {
      const request = find(referentie)!;
      request.herinnerd++;
      request.herinnerOp = nextAt;
      if (bericht) queue(referentie, bericht, now);
    },
    sweep: async () => ({}),
    purge: async (now) => {
      purged = now;
      return { aanvragen: 0, geparkeerd: 0, verwijzingen: 0, vervolgen: 0, berichten: 0, bijna: [] };
    },
    queueForOperator: async (bericht, now) => queue('', bericht, now),
    readStand: async (now) => {
      const due = mails.filter((mail) => dueAt(mail) <= now);
      return {
        wachtend: due.length,
        geparkeerd: mails.filter(({ staat }) => staat === 'geparkeerd').length,
        oudsteWachtendSinds: due.length > 0 ? Math.min(...due.map(({ nextAt }) => nextAt)) : undefined,
        laatsteOpruiming: purged,
      };
    },
    listWachtrij: async () =>
      mails.map(({ inhoud: { soort }, recipient, ...mail }) => ({
        ...mail,
        soort,
        recipientDomein: recipient.split('@')[1]!,
      })),
    resend: async (number, now) => {
      const mail = mails.find((one) => one.id === number);
      if (!mail || !['geparkeerd', 'opnieuw', 'wachtend'].includes(mail.staat)) return false;
      Object.assign(mail, { staat: 'wachtend', nextAt: now, createdAt: now });
      return true;
    },
    park: async (number) => {
      const mail = mails.find((one) => one.id === number);
      if (!mail || !['opnieuw', 'wachtend'].includes(mail.staat)) return false;
      mail.staat = 'geparkeerd';
      return true;
    },
    addTellingen: async (nieuw) => void tellingen.push(...nieuw),
    readTellingen: async () => tellingen,
    close: async () => {},
  };
}
