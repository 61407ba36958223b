import type { LinkDoel } from '../../../src/domain/afspraak/balie.ts';
import { createFormToken, TOKEN_VALID } from '../../../src/server/outbox/form-token.ts';
import { createLink, LINK_VALID } from '../../../src/server/outbox/signed-link.ts';
import { FORM_NAMES, FORMS, freshToken, nextCanary, post, SLEUTEL } from './input.ts';
import type { Input, Known } from './input.ts';
import { addressIn } from './texts.ts';

const swapCase = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
/** Another letter in one place. */
const change = (text: string, place: number): string =>
  text.slice(0, place) + (text.at(place) === 'A' ? 'B' : 'A') + text.slice(place + 1);
const [OTHER] = [Buffer.alloc(32, 7).toString('base64')];
const parts = (text: string): [string, string, string] => text.split('.') as [string, string, string];

const TOKENS: [name: string, make: () => string][] = [
  ['none', () => ''],
  ['a word', () => 'verzonnen'],
  ['the id changed', () => change(freshToken(), 0)],
  ['the last letter but one changed', () => change(freshToken(), freshToken().length - 2)],
  ['cut', () => freshToken().slice(0, -1)],
  ['longer', () => `${freshToken()}A`],
  ['capitals swapped', () => swapCase(freshToken())],
  ['without a signature', () => parts(freshToken()).slice(0, 2).join('.')],
  ['an empty signature', () => `${parts(freshToken()).slice(0, 2).join('.')}.`],
  ['the signature of another', () => [...parts(freshToken()).slice(0, 2), parts(freshToken())[2]].join('.')],
  ['the time of later', () => withTime(freshToken(), (Date.now() + 60_000).toString(36))],
  ['a time that is no number', () => withTime(freshToken(), 'zzzzzzzzzzzz')],
  ['another site’s secret', () => createFormToken(OTHER, Date.now())],
  ['an empty secret', () => createFormToken('', Date.now())],
  ['too old', () => createFormToken(SLEUTEL, Date.now() - TOKEN_VALID - 60_000)],
  ['from the future', () => createFormToken(SLEUTEL, Date.now() + 60 * 60_000)],
  ['a link of a mail', () => createLink('bezoeker', 'AAAAAAAA', SLEUTEL, Date.now())],
  ['SQL', () => "' OR 1=1 --"],
  ['1,000 characters', () => 'A'.repeat(1_000)],
];
const withTime = (token: string, time: string): string => {
  const [id, , signature] = parts(token);
  return [id, time, signature].join('.');
};

/** Tokens that this site did not give, or not now: nothing is accepted, and what was typed comes back. */
export const tokenInputs = (): Input[] =>
  FORM_NAMES.flatMap((form) =>
    TOKENS.map(([name, make]): Input => {
      const canary = nextCanary();
      return {
        kind: 'a form token',
        name: `${name}, in ${form}`,
        canary,
        request: post(form, { ...FORMS[form].right(canary), token: make() }),
        statuses: [422],
        absent: [],
        form,
        ...addressIn(form, canary),
      };
    }),
  );

const DOELEN: LinkDoel[] = ['loket', 'bezoeker', 'verwijzing', 'vervolg'];
const PAGES: [path: string, doel: LinkDoel][] = [
  ['/afspraak/oppakken/', 'loket'],
  ['/afspraak/gesprek-gehad/', 'loket'],
  ['/afspraak/intrekken/', 'bezoeker'],
  ['/afspraak/stand/', 'bezoeker'],
  ['/afspraak/het-is-goed-zo/', 'vervolg'],
];

type MakeLink = (doel: LinkDoel, known: Known) => string;
const right: MakeLink = (doel, known) => createLink(doel, referenceFor(doel, known), SLEUTEL, Date.now());
const referenceFor = (doel: LinkDoel, known: Known) =>
  doel === 'verwijzing' ? known.verwijzing : known.aanvraag;

const LINKS: [name: string, make: MakeLink][] = [
  ['only the reference', (doel, known) => referenceFor(doel, known)],
  [
    'without a signature',
    (...a) =>
      parts(right(...a))
        .slice(0, 2)
        .join('.'),
  ],
  ['cut', (...a) => right(...a).slice(0, -1)],
  ['longer', (...a) => `${right(...a)}A`],
  ['the signature changed', (...a) => change(right(...a), right(...a).length - 5)],
  ['the reference changed', (...a) => change(right(...a), 0)],
  ['the reference in small letters', (...a) => right(...a).replace(/^\w{8}/, (ref) => ref.toLowerCase())],
  ['valid for longer', (...a) => withTime(right(...a), (Date.now() + 1e12).toString(36))],
  [
    'too old',
    (doel, known) =>
      createLink(doel, referenceFor(doel, known), SLEUTEL, Date.now() - LINK_VALID[doel] - 60_000),
  ],
  ['another site’s secret', (doel, known) => createLink(doel, referenceFor(doel, known), OTHER, Date.now())],
  ['a form token', () => freshToken()],
  ['a line end behind it', (...a) => `${right(...a)}\r\nX-Kwaad: 1`],
  ['a space before it', (...a) => ` ${right(...a)}`],
  ['markup', () => '"><script>kwaad()</script>'],
  ['a name of every object', () => '__proto__'],
];
const others = (doel: LinkDoel): [name: string, make: MakeLink][] =>
  DOELEN.filter((other) => other !== doel).map((other) => [
    `a link for ${other}`,
    (_, known) => createLink(other, known.aanvraag, SLEUTEL, Date.now()),
  ]);

/** Links that this site did not sign for this page: opening and pressing them does nothing at all. */
export const linkInputs = (): Input[] => [
  ...PAGES.flatMap(([path, doel]) =>
    [...LINKS, ...others(doel)].flatMap(([name, make]): Input[] => {
      const [opened, pressed] = [nextCanary(), nextCanary()];
      const shared = { kind: 'a link of a mail', statuses: [404], absent: ['<script>kwaad'] };
      return [
        {
          ...shared,
          name: `${name}, opened at ${path}`,
          canary: opened,
          request: (known) => ({
            target: `${path}?${new URLSearchParams({ t: make(doel, known), c: opened })}`,
          }),
        },
        {
          ...shared,
          name: `${name}, pressed at ${path}`,
          canary: pressed,
          request: (known) => ({
            method: 'POST',
            target: path,
            body: new URLSearchParams({ t: make(doel, known), vervolg: 'ja', c: pressed }).toString(),
          }),
        },
      ];
    }),
  ),
  ...[...LINKS, ...others('verwijzing')].flatMap(([name, make]) => referralInputs(name, make)),
];

/** Address of the client in the referral that is known: nobody without its link may see it. */
export const KLANT = 'klant.bekend@voorbeeld.test';

function referralInputs(name: string, make: MakeLink): Input[] {
  const [opened, pressed] = [nextCanary(), nextCanary()];
  const kind = 'a link of a mail';
  const absent = ['<script>kwaad', KLANT];
  return [
    {
      kind,
      name: `${name}, opened as a referral`,
      canary: opened,
      request: (known) => ({
        target: `/regio/achterhoek/afspraak/?${new URLSearchParams({ verwijzing: make('verwijzing', known), c: opened })}`,
      }),
      statuses: [200],
      absent,
    },
    {
      kind,
      name: `${name}, sent as a referral`,
      canary: pressed,
      request: (known) => {
        const fields = { token: freshToken(), ...FORMS.gesprek.right(pressed) };
        return post('gesprek', { ...fields, verwijzing: make('verwijzing', known), meldOntvangst: 'ja' });
      },
      // Somebody who came by a bad link still asks for help: a request as any other, and no referral.
      statuses: [303],
      absent: [...absent, 'Verwezen door'],
      form: 'gesprek',
      address: `${pressed}@voorbeeld.test`,
    },
  ];
}
