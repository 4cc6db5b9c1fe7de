import { InvitationError } from '../core/invitation-error.ts';
import type { MemberReference } from '../core/member-reference.ts';
import { shown } from '../core/shown.ts';
import { type ActionKind, actionKinds } from './memory.ts';
import { notSentAfter } from './next-step.ts';
import type { NotSent } from './outcome.ts';
import { isAboutOne } from './refusals.ts';
import { createRun, noteRefusal, type PacedOptions, stopAfter } from './run.ts';
import type { SenderAccount } from './sender-account.ts';
import { takeTurn, type Wait } from './turn.ts';

/** What became of one of the items of an action other than sending. Times are the vendor's, ISO 8601. */
export type ActionOutcome<Item, Result> =
  | { readonly is: 'done'; readonly item: Item; readonly at: string; readonly result: Result }
  | ({ readonly is: 'not-done'; readonly item: Item } & NotSent)
  /** The answer was lost, and nobody could find out. Nothing more is done in this run. */
  | { readonly is: 'uncertain'; readonly item: Item; readonly error: InvitationError }
  /** Progress: nothing was done yet; the sender waits. */
  | ({ readonly is: 'waiting'; readonly item: Item } & Wait);

/** An action that keeps the gap and the hours of the account. */
export interface Action<Item, Result> {
  readonly kind: Exclude<ActionKind, 'send'>;
  readonly items: Iterable<Item> | AsyncIterable<Item>;
  /** Whom an item is about. */
  readonly memberOf: (item: Item) => MemberReference;
  readonly act: (item: Item, options: { readonly signal: AbortSignal | undefined }) => Promise<Result>;
}

const handledKinds: readonly ActionKind[] = actionKinds.filter((kind) => kind !== 'send');

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
      yield await once(turn.attempt, item);
    } catch (error) {
      if (!InvitationError.isInstance(error)) throw error;
      yield { is: 'not-done', item, ...(await stopAfter(run, error)) };
    }
  }

  async function once(
    attempt: Parameters<SenderAccount['settle']>[0],
    item: Item,
  ): Promise<ActionOutcome<Item, Result>> {
    try {
      const result = await act(item, { signal });
      const endedAt = account.now();
      await account.settle(attempt, { result: 'done', endedAt });
      return { is: 'done', item, at: new Date(endedAt).toISOString(), result };
    } catch (error) {
      if (isAboutOne(error)) return { is: 'not-done', item, ...(await noteRefusal(account, attempt, error)) };
      const isRefusal = InvitationError.isInstance(error) && !error.isUncertain;
      await account.settle(attempt, { result: isRefusal ? 'refused' : 'uncertain', endedAt: account.now() });
      if (!InvitationError.isInstance(error)) throw error;
      if (error.isUncertain) {
        run.stop = { ...notSentAfter(error, account.now()), error: undefined };
        return { is: 'uncertain', item, error };
      }
      return { is: 'not-done', item, ...(await stopAfter(run, error)) };
    }
  }
}
