import type { Facts } from '../facts/facts.ts';

/** The moment at which too few of the last invitations that were decided were accepted. */
export interface AcceptanceHold {
  readonly at: number;
  readonly accepted: number;
  readonly decided: number;
}

/** As a sender counts it: of the last so many that were decided, whatever became of them. Undefined while enough accept. */
export function acceptanceHold({ sent, policy }: Facts): AcceptanceHold | undefined {
  const { acceptance } = policy;
  if (acceptance === false) return undefined;
  const decided = sent
    .map(({ invitation }) => ({ state: invitation.state, at: Date.parse(invitation.settledAt ?? '') }))
    .filter(({ at }) => !Number.isNaN(at))
    .toSorted((one, other) => one.at - other.at);
  for (let end = acceptance.ofLast; end <= decided.length; end += 1) {
    const last = decided.slice(end - acceptance.ofLast, end);
    const accepted = last.filter(({ state }) => state === 'accepted').length;
    const at = last.at(-1)?.at;
    if (at !== undefined && accepted < acceptance.least * last.length) return { at, accepted, decided: last.length };
  }
  return undefined;
}
