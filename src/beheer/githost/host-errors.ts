import { GitHostFout } from './git-host.ts';

/** What a host answered when it did not do what was asked. */
export interface Refusal {
  status: number;
  headers: Headers;
  /** What the host says itself, in its own language; empty when it says nothing. */
  text: string;
}

/** Where it went wrong, for the message to the editor. */
interface Place {
  /** `owner/name`. */
  project: string;
  /** Main branch. */
  tak: string;
}

const RETRY = 'Probeer het daarna opnieuw. Uw wijziging is niet verstuurd.';

/** Turns what a host answered into a message with a remedy. Hosts differ in words, less in status codes. */
export function refusalToFout(refusal: Refusal, { project, tak }: Place): GitHostFout {
  const { status, text } = refusal;
  if (isRateLimit(refusal))
    return new GitHostFout(`De git-host kreeg te veel vragen. Wacht ${waitInWords(refusal)}. ${RETRY}`);
  if (status === 401)
    return new GitHostFout('De git-host kent uw sleutel niet of niet meer. Meld u opnieuw aan.');
  if (/protected|branch protection|rule violation/i.test(text))
    return new GitHostFout(
      `De tak ${tak} van ${project} is beschermd. Wijzigingen gaan daar alleen met een voorstel heen. Meld dit aan de beheerder van de site.`,
    );
  if (status === 403)
    return new GitHostFout(
      `Uw account of uw sleutel mag dit niet in ${project}. Vraag de beheerder van de site om schrijfrechten. Of maak een sleutel die mag schrijven.`,
    );
  if (status === 404)
    return new GitHostFout(
      `De git-host vindt ${project} niet, of uw account mag het niet zien. Vraag de beheerder van de site om toegang.`,
    );
  if (status === 409 || /sha does not match|already exists|has changed|last_commit_id/i.test(text))
    return new GitHostFout(
      'Iemand anders wijzigde dit intussen ook. Laad de bladzijde opnieuw en doe uw wijziging nog een keer.',
    );
  if (status === 413)
    return new GitHostFout('Uw wijziging is te groot voor de git-host. Maak het voorstel kleiner.');
  if (status >= 500)
    return new GitHostFout(`De git-host heeft een storing (${status}). Wacht een kwartier. ${RETRY}`);
  return new GitHostFout(
    `De git-host weigerde uw wijziging (${status}${text ? `: ${text.slice(0, 200)}` : ''}). Stuur deze melding naar de beheerder van de site.`,
  );
}

/** For a host that did not answer at all. */
export function unreachableFout(adres: string, cause: unknown): GitHostFout {
  const late = cause instanceof DOMException && cause.name === 'TimeoutError';
  return new GitHostFout(
    late
      ? `De git-host ${adres} antwoordt niet op tijd. Wacht een paar minuten. ${RETRY}`
      : `De git-host ${adres} is niet bereikbaar. Controleer uw internetverbinding. ${RETRY}`,
    { cause },
  );
}

/** For a file that another person changed after this editor read it. */
export function changedMeanwhileFout(pad: string): GitHostFout {
  return new GitHostFout(
    `Iemand anders wijzigde ${pad} nadat u het opende. Laad de bladzijde opnieuw en doe uw wijziging nog een keer.`,
  );
}

/** GitHub says 403 with a counter at zero, or 403 with a "secondary rate limit"; the others say 429. */
function isRateLimit({ status, headers, text }: Refusal): boolean {
  if (status === 429) return true;
  return status === 403 && (headers.get('x-ratelimit-remaining') === '0' || /rate limit/i.test(text));
}

function waitInWords({ headers }: Refusal): string {
  const seconds = Number(headers.get('retry-after'));
  const minutes = Math.ceil(seconds / 60);
  if (!(minutes > 0)) return 'een uur';
  return minutes === 1 ? '1 minuut' : `${minutes} minuten`;
}
