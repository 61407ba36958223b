import { Refused, type HostState, type ImitationUser, type Proposal } from './imitation.ts';

/** What the three hosts have in common: who may do what, and proposals. */
export function assertWriter({ schrijft }: ImitationUser): void {
  if (schrijft === false) throw new Refused(403, 'Resource not accessible by personal access token');
}

const PROTECTED = {
  403: 'branch is protected: you are not allowed to push into this branch',
  422: 'Changes must be made through a pull request. Protected branch update failed',
};

/** Throws when this is the branch that changes by proposals only. */
export function assertUnprotected({ branch }: HostState, target: string, status: 403 | 422): void {
  if (target === branch) throw new Refused(status, PROTECTED[status]);
}

export function assertMayMerge({ keurtGoed }: ImitationUser, status: number, message: string): void {
  if (!keurtGoed) throw new Refused(status, message);
}

export function openProposal(
  state: HostState,
  user: ImitationUser,
  fields: Pick<Proposal, 'title' | 'body' | 'head' | 'base'> & Partial<Pick<Proposal, 'draft' | 'labels'>>,
): Proposal {
  if (!state.repo.head(fields.head)) throw new Refused(422, 'Validation Failed: head is invalid');
  if (state.proposals.some(({ head, state: is }) => head === fields.head && is === 'open'))
    throw new Refused(state.kind === 'github' ? 422 : 409, 'A pull request already exists for this branch');
  if (state.repo.changed(fields.base, fields.head).length === 0)
    throw new Refused(422, `No commits between ${fields.base} and ${fields.head}`);
  const now = new Date().toISOString();
  const proposal: Proposal = {
    draft: false,
    labels: [],
    ...fields,
    number: state.proposals.length + 1,
    state: 'open',
    author: user.naam,
    created: now,
    updated: now,
  };
  state.proposals.push(proposal);
  return proposal;
}

export function findProposal(state: HostState, number: number): Proposal {
  const found = state.proposals.find((one) => one.number === number);
  if (!found) throw new Refused(404, 'Not Found');
  return found;
}

export function changeProposal(state: HostState, number: number, change: Partial<Proposal>): void {
  Object.assign(findProposal(state, number), change, { updated: new Date().toISOString() });
}
