import { InvitationError } from '../core/invitation-error.ts';
import { namesOf } from '../core/person/names.ts';
import type { SendInput } from '../core/send.ts';
import { judgeInput, judgePerson, type Standing } from './judge.ts';
import { lookUp } from './look-up.ts';
import type { Attempt } from './memory.ts';
import { noticesOf } from './notices.ts';
import type { SendOutcome } from './outcome.ts';
import { People } from './people.ts';
import { prepared, type SendOptions } from './prepare.ts';
import { createRun, type Run, stopAfter } from './run.ts';
import type { SenderAccount } from './sender-account.ts';
import { tryOnce } from './try-once.ts';
import { takeTurn } from './turn.ts';

type Outcomes = AsyncGenerator<SendOutcome, void, undefined>;

/** Invites people one after the other, and tells of each what became of it. */
export async function* sendAll(
  account: SenderAccount,
  people: Iterable<SendInput> | AsyncIterable<SendInput>,
  options: SendOptions,
): Outcomes {
  const { client, rules } = account;
  const run = createRun(account, options);
  const seen = new People();
  const said = new Set<string>();
  const startedAt = account.now();
  for await (const input of people) {
    options.signal?.throwIfAborted();
    const early = judgeInput(input, { rules }, seen, client.vendor) ?? run.stop;
    if (early !== undefined) {
      yield { is: 'not-sent', input, ...early };
      continue;
    }
    seen.add(namesOf(input.member));
    try {
      yield* news();
      for await (const outcome of sendOne(run, input, options)) {
        // The lists may have been read meanwhile.
        if (outcome.is !== 'waiting') yield* news();
        yield outcome;
      }
    } catch (error) {
      // What is asked before the invitation has failed: nothing was sent.
      if (!InvitationError.isInstance(error)) throw error;
      yield { is: 'not-sent', input, ...(await stopAfter(run, error)) };
    }
  }

  /** What is worth knowing and was not said yet. */
  function* news() {
    for (const notice of noticesOf(account.seen(), startedAt)) {
      if (!said.has(notice.message)) yield notice;
      said.add(notice.message);
    }
  }
}

async function* sendOne(run: Run, input: SendInput, options: SendOptions): Outcomes {
  const { account, signal } = run;
  const person = await account.hashesOf(input.member);
  // That there was no note is remembered as well.
  const mark = input.note ? await account.markOf(input.note) : '';
  for (;;) {
    const waits = takeTurn<Exclude<Standing, { is: 'free' }>>(run, {
      kind: 'send',
      person,
      mark,
      blockerIn(situation, now) {
        const standing = judgePerson(situation, input.member, person, now);
        return standing.is === 'free' ? undefined : standing;
      },
    });
    let step = await waits.next();
    for (; step.done !== true; step = await waits.next()) yield { is: 'waiting', input, ...step.value };
    const turn = step.value;
    if (turn.is === 'taken') {
      const ready = await prepared(run, input, turn.attempt, options);
      return 'because' in ready
        ? yield { is: 'not-sent', input, ...ready }
        : yield* sendClaimed(run, ready, turn.attempt);
    }
    if (turn.is === 'refused') return yield { is: 'not-sent', input, ...turn.why };
    const { by } = turn;
    const why = by.is === 'not-sent' ? by.why : await lookUp(account, input.member, by.attempt, { signal });
    if (why !== undefined) return yield { is: 'not-sent', input, ...why };
  }
}

async function* sendClaimed(run: Run, input: SendInput, attempt: Attempt): Outcomes {
  const { account, signal } = run;
  const ending = await tryOnce(run, attempt, () => account.client.send(input, { signal }));
  if (ending.is === 'refused') return yield { is: 'not-sent', input, ...ending.why, wasTried: true };
  if (ending.is === 'uncertain') return yield { input, ...ending };
  const { result } = ending;
  const endedAt = account.now();
  const person = await account.hashesOf({
    id: result.member.id ?? input.member.id,
    publicIdentifier: result.member.publicIdentifier ?? input.member.publicIdentifier,
    profileUrl: result.member.profileUrl ?? input.member.profileUrl,
  });
  try {
    await account.settle(attempt, { result: 'done', endedAt, person: [...new Set([...person, ...attempt.person])] });
  } finally {
    // Whatever became of the store, this one was sent.
    yield { is: 'sent', input, at: new Date(endedAt).toISOString(), result };
  }
}
