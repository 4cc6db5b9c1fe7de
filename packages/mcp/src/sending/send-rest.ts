import type { InvitationError, InvitationTarget, SendInput } from '@invitekit/clients';
import type { NotSent, WriteInput } from '@invitekit/clients/sender';
import type { Plan, PlannedPerson } from '../plans/plan.ts';
import type { Outcome } from '../plans/progress.ts';
import type { Session } from '../session.ts';

/** Somebody of a plan who is still to be reached. */
export interface Left {
  readonly place: number;
  readonly person: PlannedPerson;
}

type Outcomes = AsyncGenerator<readonly [place: number, outcome: Outcome], void, undefined>;

/** Does what is due now. Who is not due is told with the moment. */
const now = { waitAtMostMs: 0 } as const;

/** Sends what is left of a plan, by the sender with all its rules. */
export async function* sendRest(session: Session, kind: Plan['kind'], left: readonly Left[]): Outcomes {
  if (kind === 'invitations') yield* invite(session, left);
  else if (kind === 'messages') yield* write(session, left);
  else yield* withdraw(session, left);
}

async function* invite({ sender }: Session, left: readonly Left[]): Outcomes {
  const places = new Map<SendInput, number>(
    left.map(({ place, person: { member, text } }) => [{ member: namesOf(member), note: text }, place]),
  );
  for await (const outcome of sender.send(places.keys(), now)) {
    if (outcome.is === 'waiting' || outcome.is === 'notice') continue;
    const place = places.get(outcome.input);
    if (place !== undefined) yield [place, toOutcome(outcome)];
  }
}

async function* write({ sender }: Session, left: readonly Left[]): Outcomes {
  const places = new Map<WriteInput, number>(
    left.map(({ place, person: { member, text, step } }) => [
      { member: namesOf(member), text: text ?? '', step: step ?? 'first' },
      place,
    ]),
  );
  for await (const outcome of sender.write(places.keys(), now)) {
    const place = places.get(outcome.input);
    if (outcome.is !== 'waiting' && place !== undefined) yield [place, toOutcome(outcome)];
  }
}

async function* withdraw({ sender }: Session, left: readonly Left[]): Outcomes {
  const pending = new Map((await sender.pending()).map((invitation) => [invitation.id, invitation]));
  const places = new Map<InvitationTarget, number>();
  for (const { place, person } of left) {
    const invitation = pending.get(person.invitation ?? '');
    if (invitation !== undefined) places.set(invitation, place);
    else yield [place, { is: 'not-sent', because: 'not-pending', at: null, isFinal: true }];
  }
  for await (const outcome of sender.withdraw(places.keys(), now)) {
    const place = places.get(outcome.item);
    if (outcome.is !== 'waiting' && place !== undefined) yield [place, toOutcome(outcome)];
  }
}

function namesOf({ id, publicIdentifier, profileUrl }: PlannedPerson['member']) {
  return { id: id ?? undefined, publicIdentifier: publicIdentifier ?? undefined, profileUrl: profileUrl ?? undefined };
}

type Told =
  | { readonly is: 'sent' | 'done'; readonly at: string }
  | NotReached
  | { readonly is: 'uncertain'; readonly error: InvitationError };

interface NotReached extends Omit<NotSent, 'because'> {
  readonly is: 'not-sent' | 'not-done';
  readonly because: string;
}

function toOutcome(told: Told): Outcome {
  switch (told.is) {
    case 'sent':
    case 'done':
      return { is: 'sent', because: null, at: told.at, isFinal: true };
    case 'uncertain':
      // The sender looks it up before anything is repeated.
      return { is: 'uncertain', because: told.error.code, at: null, isFinal: false };
    default:
      return whyNot(told);
  }
}

function whyNot({ because, next, tryAgainAt, wasTried, endsRun }: NotReached): Outcome {
  if (next === 'later') return { is: 'later', because, at: tryAgainAt ?? null, isFinal: false };
  return { is: 'not-sent', because, at: null, isFinal: next === 'skip' || (wasTried === true && endsRun !== true) };
}
