import type { Input } from './input.ts';
import type { Answer } from './raw-request.ts';

/** What became of one input. */
export interface Outcome {
  input: Input;
  answer: Answer | undefined;
}

/** Everything that is wrong with an answer; none when it is right. */
export function judgeAnswer({ input, answer }: Outcome, base: string): string[] {
  if (!answer) return input.mayClose ? [] : ['no answer'];
  const { status, headers, body } = answer;
  const wrong: string[] = [];
  if (status >= 500) wrong.push(`status ${status}`);
  else if (!input.statuses.includes(status))
    wrong.push(`status ${status}, not ${input.statuses.join(' or ')}`);
  for (const text of input.absent)
    if (holdsRaw(body, text)) wrong.push(`the answer holds ${text.slice(0, 80)}`);
  // A word of the visitor inside a tag, and not in the quotes of a value.
  const html = headers.some(([name, value]) => name === 'content-type' && value.startsWith('text/html'));
  if (html && tagsOf(body).includes(input.canary)) wrong.push('the answer holds the canary in a tag');
  for (const [name, value] of headers) {
    if (name !== 'location' && value.includes(input.canary)) wrong.push(`header ${name} holds the canary`);
    if (name === 'location' && !leadsHome(value, base)) wrong.push(`leads to ${value.slice(0, 80)}`);
    if (name === 'set-cookie' || name.startsWith('x-kwaad')) wrong.push(`header ${name}`);
  }
  return wrong;
}

/**
 * Whether a text stands in HTML as it was typed. What has no quote in it cannot get out of a quoted value, so there it
 * may stand; everywhere else it would be markup.
 */
export function holdsRaw(html: string, text: string): boolean {
  return (text.includes('"') ? html : html.replace(/="[^"]*"/g, '=""')).includes(text);
}

/** The tags of a page, each with its quoted values emptied: what is left of a text in them got out of its quotes. */
function tagsOf(body: string): string {
  return (body.match(/<[a-z!/](?:"[^"]*"|'[^']*'|[^<>"'])*>/gi) ?? [])
    .map((tag) => tag.replace(/"[^"]*"|'[^']*'/g, '""'))
    .join('\n');
}

/** As a browser reads it, from any page of the site. */
function leadsHome(location: string, base: string): boolean {
  const url = URL.parse(location, `${base}/regio/achterhoek/`);
  return url?.origin === new URL(base).origin && !/^(?:\/|%2f|\\){2}/i.test(url.pathname);
}

/** The reference of a request or a referral that the site says it accepted. */
export function acceptedReference({ answer, input }: Outcome): string | undefined {
  if (answer?.status !== 303 || !input.form) return undefined;
  const location = answer.headers.find(([name]) => name === 'location')?.[1] ?? '';
  const query = URL.parse(location, 'http://localhost')?.searchParams;
  return query?.get('ref') ?? query?.get('klaar') ?? undefined;
}
