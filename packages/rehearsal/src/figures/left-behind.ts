import type { InvitationErrorCode } from '@invitekit/clients';
import type { Facts } from '../facts/facts.ts';
import type { Act } from '../journal/act.ts';

/** Somebody who could not be invited for a passing reason, and was never tried again. */
export interface LeftBehind {
  readonly person: string;
  readonly because: InvitationErrorCode;
  /** The last request. */
  readonly act: Act;
}

/** Who is tried again within so much time is not left behind, in milliseconds. */
const patience = 7 * 24 * 60 * 60_000;

export function leftBehind({ acts, rehearsed }: Facts): readonly LeftBehind[] {
  const sends = acts.filter(({ kind, person }) => kind === 'send' && person !== undefined);
  const senders = new Set(sends.flatMap(nodeOf));
  // Whoever invites looks people up before, where the vendor takes ids alone.
  const lookups = acts.filter(
    (act) => act.kind === 'relationship' && act.person !== undefined && nodeOf(act).some((node) => senders.has(node)),
  );
  const sentTo = new Set(sends.map(({ person }) => person?.key));
  const tries = [...sends, ...lookups.filter(({ person }) => !sentTo.has(person?.key))];
  const byPerson = Map.groupBy(tries, ({ person }) => person?.key ?? '');
  return [...byPerson].flatMap(([person, asked]) => {
    const act = asked.at(-1);
    if (act?.failure === undefined || asked.some(({ invitation }) => invitation !== undefined)) return [];
    const isOver = act.at + patience < Date.parse(rehearsed.until);
    return isOver && act.failure.isPassing ? [{ person, because: act.failure.code, act }] : [];
  });
}

/** None where nobody knows. */
const nodeOf = ({ place }: Act) => (place === undefined ? [] : [JSON.stringify([place.workflow, place.node])]);
