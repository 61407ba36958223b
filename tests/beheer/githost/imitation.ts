import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GitRepo } from './git-repo.ts';
import { giteaRoutes } from './imitation-gitea.ts';
import { githubRoutes } from './imitation-github.ts';
import { gitlabRoutes } from './imitation-gitlab.ts';

/**
 * Imitations of the git hosts' APIs over a real git repository, on loopback: as much of them as our own client and
 * Sveltia CMS 0.221.1 ask for (read in its source). They refuse what the real hosts refuse: an unknown token, an
 * account without rights, a direct change of the protected branch. The real hosts have not been tried with this.
 */
export type Kind = 'github' | 'gitlab' | 'gitea' | 'forgejo';

export interface ImitationUser {
  naam: string;
  token: string;
  /** May write to branches; true when absent. */
  schrijft?: boolean;
  /** May merge a proposal into the protected branch; false when absent. */
  keurtGoed?: boolean;
}

export interface ImitationOptions {
  files: Record<string, string | Buffer>;
  users: ImitationUser[];
  /** `main` when absent. */
  protectedBranch?: string;
  /** `owner/name`; `loketten/site` when absent. */
  project?: string;
}

export interface Proposal {
  number: number;
  title: string;
  body: string;
  head: string;
  base: string;
  state: 'open' | 'closed' | 'merged';
  draft: boolean;
  labels: string[];
  author: string;
  created: string;
  updated: string;
}

/** What a host keeps beside its repository. */
export interface HostState {
  kind: Kind;
  adres: string;
  project: string;
  branch: string;
  repo: GitRepo;
  users: ImitationUser[];
  proposals: Proposal[];
}

export interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  body: Record<string, never> & Record<string, unknown>;
  user: ImitationUser;
  headers: IncomingMessage['headers'];
}

export interface Answer {
  status: number;
  /** An object is sent as JSON, a buffer as it is. */
  body?: unknown;
}

/** Answers the calls of one kind of host; undefined: there is no such call. */
export type Routes = (state: HostState, call: Call) => Answer | undefined;

const ROUTES: Record<Kind, Routes> = {
  github: githubRoutes,
  gitlab: gitlabRoutes,
  gitea: giteaRoutes,
  forgejo: giteaRoutes,
};
const API: Record<Kind, string> = {
  github: '/api/v3',
  gitlab: '/api/v4',
  gitea: '/api/v1',
  forgejo: '/api/v1',
};

/** An answer that is thrown from within a route. */
export class Refused extends Error {
  answer: Answer;
  constructor(status: number, message: string) {
    super(message);
    this.answer = { status, body: { message } };
  }
}

/** A running imitation. */
export interface Imitation {
  /** Origin. */
  adres: string;
  /** Origin and path of its REST API; GraphQL stands at `/api/graphql`. */
  api: string;
  /** `owner/name`. */
  project: string;
  /** Folder of the bare repository. */
  repo: string;
  git: GitRepo;
  proposals: Proposal[];
  /** Each call as `GET /path`, and those that nothing imitates as `404 GET /path`. */
  log: string[];
  /** What the next calls get instead of an answer, in order; `null` breaks the connection. */
  faults: ((Answer & { headers?: Record<string, string> }) | null)[];
  stop(): Promise<void>;
}

export async function startImitation(kind: Kind, options: ImitationOptions): Promise<Imitation> {
  const branch = options.protectedBranch ?? 'main';
  const repo = new GitRepo(branch);
  repo.setBranch(branch, repo.commit(undefined, options.files, 'Begin', 'begin'));
  const state: HostState = {
    kind,
    adres: '',
    project: options.project ?? 'loketten/site',
    branch,
    repo,
    users: options.users,
    proposals: [],
  };
  const log: string[] = [];
  const faults: Imitation['faults'] = [];
  const server = createServer((request, response) => void serve(state, log, faults, request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  state.adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    adres: state.adres,
    api: `${state.adres}${API[kind]}`,
    project: state.project,
    repo: repo.dir,
    git: repo,
    proposals: state.proposals,
    log,
    faults,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      repo.remove();
    },
  };
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, accept, private-token, cache-control',
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE, OPTIONS',
  'access-control-expose-headers': '*',
};

async function serve(
  state: HostState,
  log: string[],
  faults: Imitation['faults'],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'OPTIONS') return void response.writeHead(204, CORS).end();
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url!, state.adres);
  const line = `${request.method} ${url.pathname}`;
  const fault = faults.shift();
  if (fault === null) return void request.socket.destroy();
  const answer = fault ?? answerTo(state, request, url, Buffer.concat(chunks).toString('utf8'));
  log.push(answer ? line : `404 ${line}`);
  const { status, body } = answer ?? { status: 404, body: { message: `Not imitated: ${line}` } };
  const raw = Buffer.isBuffer(body);
  response.writeHead(status, {
    ...CORS,
    'content-type': raw ? 'application/octet-stream' : 'application/json',
    ...fault?.headers,
  });
  response.end(raw ? body : status === 204 ? undefined : JSON.stringify(body ?? {}));
}

function answerTo(
  state: HostState,
  { method, headers }: IncomingMessage,
  url: URL,
  text: string,
): Answer | undefined {
  const token = /^(?:bearer|token) (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? headers['private-token'];
  const user = state.users.find((one) => one.token === token);
  if (!user) return { status: 401, body: { message: 'Bad credentials' } };
  try {
    return ROUTES[state.kind](state, {
      method: method!,
      path: url.pathname,
      query: url.searchParams,
      body: (text ? JSON.parse(text) : {}) as Call['body'],
      user,
      headers,
    });
  } catch (error) {
    if (error instanceof Refused) return error.answer;
    return { status: 500, body: { message: String(error) } };
  }
}
