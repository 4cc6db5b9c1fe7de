import { minuteMs } from '../core/durations.ts';
import type { OperationOptions } from '../core/invitation-client.ts';
import { InvitationError } from '../core/invitation-error.ts';
import { type KnownReference, knownReference } from '../core/member-reference.ts';
import type { Message } from '../core/message.ts';
import { namesOf } from '../core/person/names.ts';
import { type Acceptance, acceptanceOf, notAccepted, notConnected, tooSoonAfter } from './acceptance.ts';
import { listedIn } from './judge.ts';
import { cannotWrite, historyOf, type Judged, judgeHistory, judgeWriting } from './judge-writing.ts';
import { type Attempt, without } from './memory.ts';
import { notSentAfter } from './next-step.ts';
import { People } from './people.ts';
import { isAboutOne } from './refusals.ts';
import { createRun, type PacedOptions, type Run, stopAfter } from './run.ts';
import type { SenderAccount } from './sender-account.ts';
import { settleUncertain } from './settle-uncertain.ts';
import { applyStopRule } from './stop-rule.ts';
import { tryOnce } from './try-once.ts';
import { overBecause, refusedFor, takeTurn } from './turn.ts';
import type { NotWritten, WriteInput, WriteOutcome } from './write-outcome.ts';

type Outcomes = AsyncGenerator<WriteOutcome, void, undefined>;

/** Writes to people one after the other, and tells of each what became of it. */
export async function* writeAll(
  account: SenderAccount,
  people: Iterable<WriteInput> | AsyncIterable<WriteInput>,
  options: PacedOptions,
): Outcomes {
  const { client, rules } = account;
  const run = createRun(account, options);
  const seen = new People();
  for await (const input of people) {
    options.signal?.throwIfAborted();
    const early = judgeWriting(input, rules, seen, client.vendor) ?? cannotWrite(client) ?? run.stop;
    if (early !== undefined) {
      yield { is: 'not-sent', input, ...early };
      continue;
    }
    seen.add(namesOf(input.member));
    try {
      yield* writeOne(run, input);
    } catch (error) {
      // What is asked before the message has failed: nothing was written.
      if (!InvitationError.isInstance(error)) throw error;
      const why = isAboutOne(error) ? notSentAfter(error, account.now()) : await stopAfter(run, error);
      yield { is: 'not-sent', input, ...why };
    }
  }
}

/** How old the lists may be by which somebody is seen to have accepted, in milliseconds. */
const listsLastMs = 10 * minuteMs;

async function* writeOne(run: Run, input: WriteInput): Outcomes {
  const { account, signal } = run;
  const { client, rules, now } = account;
  const person = await account.hashesOf(input.member);
  const wanted: Judged = { step: input.step ?? 'first', mark: await account.markOf(input.text) };
  // What the store, the hours and the holds say costs nothing, so they are asked first.
  const remembered = await account.remembered();
  const before = judgeHistory(historyOf(remembered.memory, person), wanted, rules, now());
  const refused = before?.because === 'uncertain' ? undefined : before;
  const late = refused ?? refusedFor(run, remembered, { kind: 'message', person });
  if (late !== undefined) return yield { is: 'not-sent', input, ...late };
  await settleUncertain(account, input, person, { signal });
  const situation =
    client.prices === null ? await account.situation({ signal }, listsLastMs) : await account.remembered();
  const history = historyOf(situation.memory, person);
  const known = judgeHistory(history, wanted, rules, now());
  if (known !== undefined) return yield { is: 'not-sent', input, ...known };
  const acceptance = await acceptanceOf(account, { input, person, history, situation }, { signal });
  if (acceptance.is !== 'accepted') return yield { is: 'not-sent', input, ...acceptance.why };
  const early =
    history.messages.length === 0 ? tooSoonAfter(acceptance, rules.messages.firstAfterMs, now()) : undefined;
  if (early !== undefined) return yield { is: 'not-sent', input, ...early };

  const waits = takeTurn<NotWritten>(run, {
    kind: 'message',
    person,
    mark: wanted.mark,
    blockerIn: ({ memory }, moment) => judgeHistory(historyOf(memory, person), wanted, rules, moment),
  });
  let turn = await waits.next();
  for (; turn.done !== true; turn = await waits.next()) yield { is: 'waiting', input, ...turn.value };
  if (turn.value.is === 'refused') return yield { is: 'not-sent', input, ...turn.value.why };
  if (turn.value.is === 'blocked') {
    const { by } = turn.value;
    // The sender that was waited for has died: the conversation tells what it did.
    if (by.because === 'uncertain') return yield* writeOne(run, input);
    return yield { is: 'not-sent', input, ...by };
  }
  yield* writeClaimed(run, { input, wanted, acceptance, attempt: turn.value.attempt });
}

interface Claimed {
  readonly input: WriteInput;
  readonly wanted: Judged;
  readonly acceptance: Acceptance;
  readonly attempt: Attempt;
}

async function* writeClaimed(run: Run, claimed: Claimed): Outcomes {
  const { account, signal } = run;
  const { input, attempt } = claimed;
  let checked: Awaited<ReturnType<typeof checkNow>>;
  try {
    checked = await checkNow(account, claimed, { signal });
  } catch (error) {
    await dropAttempt(account, attempt);
    throw error;
  }
  if (checked.is === 'not-sent') {
    const { why } = checked;
    // So that it is neither read nor paid for again.
    if (why.because === 'conversation-went-on') {
      await account.settle(attempt, { result: 'refused', decision: 'gone', gapMs: 0, person: checked.person });
    } else await dropAttempt(account, attempt);
    return yield { is: 'not-sent', input, ...why };
  }
  // Many conversations may have been read.
  const over = await overBecause(run, attempt);
  if (over !== undefined) {
    await dropAttempt(account, attempt);
    return yield { is: 'not-sent', input, ...over };
  }
  const { member, justRead, person } = checked;
  const ending = await tryOnce(run, attempt, () =>
    account.client.sendMessage({ member, text: input.text, justRead }, { signal }),
  );
  if (ending.is === 'refused') return yield { is: 'not-sent', input, ...ending.why, wasTried: true };
  if (ending.is === 'uncertain') return yield { input, ...ending };
  const endedAt = account.now();
  try {
    await account.settle(attempt, { result: 'done', endedAt, person });
  } finally {
    // Whatever became of the store, this one was written.
    yield { is: 'sent', input, at: new Date(endedAt).toISOString(), result: ending.result };
  }
}

type Checked =
  | { readonly is: 'not-sent'; readonly why: NotWritten; readonly person: readonly string[] }
  | {
      readonly is: 'free';
      readonly member: KnownReference;
      readonly justRead: readonly Message[];
      readonly person: readonly string[];
    };

/** All that must be so at the moment of writing, by what the vendor says now. */
async function checkNow(
  account: SenderAccount,
  { input, wanted, acceptance, attempt }: Claimed,
  options: OperationOptions,
): Promise<Checked> {
  const { client, rules } = account;
  const { state, member: told } = await client.relationship(input.member, options);
  const { id, publicIdentifier, profileUrl } = input.member;
  const names = { id: told.id ?? id, publicIdentifier: told.publicIdentifier ?? publicIdentifier, profileUrl };
  const person = [...new Set([...(await account.hashesOf(names)), ...attempt.person])];
  const no = (why: NotWritten): Checked => ({ is: 'not-sent', why, person });
  if (state === 'sent') return no(notAccepted(account.now()));
  if (state !== 'connected') return no(notConnected(state));
  const listed = listedIn(rules.doNotContact, names);
  if (listed !== undefined) return no(listed);
  // Under another name the person may have been written to before.
  const history = historyOf(without(await account.ledger.read(), attempt), person);
  const known = judgeHistory(history, wanted, rules, account.now());
  if (known !== undefined) return no(known);
  const member = knownReference(names, client.vendor);
  const from = history.invitation?.at ?? Number.POSITIVE_INFINITY;
  const [since, countsFrom] = [Math.min(acceptance.since, from), Math.min(acceptance.countsFrom, from)];
  const sequence = {
    member,
    acceptance: { ...acceptance, since, countsFrom },
    note: history.invitation?.mark,
    written: history.messages,
  };
  const found = await applyStopRule(account, sequence, options);
  return found.is === 'free' ? { is: 'free', member, justRead: found.justRead, person } : no(found.why);
}

/** Nothing was done. */
async function dropAttempt({ ledger }: SenderAccount, attempt: Attempt): Promise<void> {
  await ledger.change((memory) => ({ found: undefined, memory: without(memory, attempt) }));
}
