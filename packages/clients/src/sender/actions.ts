import type { Handled, InvitationClient } from '../core/invitation-client.ts';
import { InvitationError } from '../core/invitation-error.ts';
import type { InvitationTarget } from '../core/invitation-target.ts';
import type { MemberReference } from '../core/member-reference.ts';
import { shown } from '../core/shown.ts';
import { type ActionKind, type Attempt, actionKinds } from './memory.ts';
import type { NotSent } from './outcome.ts';
import { createRun, type PacedOptions, stopAfter } from './run.ts';
import type { SenderAccount } from './sender-account.ts';
import { tryOnce } from './try-once.ts';
import { takeTurn, type Wait } from './turn.ts';

interface About<Item> {
  /** As given. */
  readonly item: Item;
}

/** It was done. */
export interface Done<Item, Result> extends About<Item> {
  /** The kind of the outcome. */
  readonly is: 'done';
  /** When, by the vendor's clock: ISO 8601, UTC. */
  readonly at: string;
  /** What the action gave. */
  readonly result: Result;
}

/** It was not done. */
export interface NotDone<Item> extends About<Item>, NotSent {
  /** The kind of the outcome. */
  readonly is: 'not-done';
}

/** The answer was lost, and nobody could find out. Nothing more is done in this run. */
export interface Unclear<Item> extends About<Item> {
  /** The kind of the outcome. */
  readonly is: 'uncertain';
  /** What happened last. */
  readonly error: InvitationError;
}

/** Progress: nothing was done yet; the sender waits. */
export interface Pausing<Item> extends About<Item>, Wait {
  /** The kind of the outcome. */
  readonly is: 'waiting';
}

/** What became of one of the items of an action other than sending. */
export type ActionOutcome<Item, Result> = Done<Item, Result> | NotDone<Item> | Unclear<Item> | Pausing<Item>;

/** An action that keeps the gap and the hours of the account. */
export interface Action<Item, Result> {
  /** What it is, for the record. */
  readonly kind: Exclude<ActionKind, 'send' | 'message'>;
  /** In their order. */
  readonly items: Iterable<Item> | AsyncIterable<Item>;
  /** Whom an item is about. */
  readonly memberOf: (item: Item) => MemberReference;
  /** Does it, in one request or as few as possible. */
  readonly act: (item: Item, options: { readonly signal: AbortSignal | undefined }) => Promise<Result>;
}

/** Accepting, refusing or withdrawing. */
export function toHandle<Item extends InvitationTarget>(
  client: InvitationClient,
  kind: 'accept' | 'refuse' | 'withdraw',
  items: Action<Item, Handled>['items'],
): Action<Item, Handled> {
  return {
    kind,
    items,
    memberOf: (target: InvitationTarget) => ('member' in target ? target.member : {}),
    act: (item, { signal }) => client[kind](item, { signal }),
  };
}

const handledKinds: readonly ActionKind[] = actionKinds.filter((kind) => kind !== 'send' && kind !== 'message');

/** Does something to one after the other, and tells of each what became of it. */
export async function* actOnAll<Item, Result>(
  account: SenderAccount,
  { kind, items, memberOf, act }: Action<Item, Result>,
  options: PacedOptions,
): AsyncGenerator<ActionOutcome<Item, Result>, void, undefined> {
  // The store could not be read any more with a word in it that no sender knows.
  if (!handledKinds.includes(kind)) {
    throw new TypeError(`kind must be one of ${handledKinds.join(', ')}, not ${shown(kind)}.`);
  }
  const run = createRun(account, options);
  const { signal } = options;
  for await (const item of items) {
    signal?.throwIfAborted();
    if (run.stop !== undefined) {
      yield { is: 'not-done', item, ...run.stop };
      continue;
    }
    try {
      const person = await account.hashesOf(memberOf(item));
      const waits = takeTurn<never>(run, { kind, person, blockerIn: () => undefined });
      let step = await waits.next();
      for (; step.done !== true; step = await waits.next()) yield { is: 'waiting', item, ...step.value };
      const turn = step.value;
      if (turn.is !== 'taken') {
        if (turn.is === 'refused') yield { is: 'not-done', item, ...turn.why };
        continue;
      }
      yield* once(turn.attempt, item);
    } catch (error) {
      if (!InvitationError.isInstance(error)) throw error;
      yield { is: 'not-done', item, ...(await stopAfter(run, error)) };
    }
  }

  async function* once(attempt: Attempt, item: Item): AsyncGenerator<ActionOutcome<Item, Result>, void, undefined> {
    const ending = await tryOnce(run, attempt, () => act(item, { signal }));
    if (ending.is === 'refused') return yield { is: 'not-done', item, ...ending.why, wasTried: true };
    if (ending.is === 'uncertain') return yield { item, ...ending };
    const { result } = ending;
    const endedAt = account.now();
    try {
      await account.settle(attempt, { result: 'done', endedAt });
    } finally {
      // Whatever became of the store, this one was done.
      yield { is: 'done', item, at: new Date(endedAt).toISOString(), result };
    }
  }
}
