import { vendors } from '@invitekit/specs/vendors';
import { sleep as platformSleep } from '../core/fetch-transport.ts';
import type { InvitationClient } from '../core/invitation-client.ts';
import { InvitationError } from '../core/invitation-error.ts';
import type { InvitationTarget } from '../core/invitation-target.ts';
import type { SendInput } from '../core/send.ts';
import type { Sleep } from '../core/transport.ts';
import { type Action, type ActionOutcome, actOnAll, toHandle } from './actions.ts';
import { ceilingOf } from './ceiling.ts';
import { notSentAfter } from './next-step.ts';
import type { NotSent, SendOutcome } from './outcome.ts';
import { planAll } from './plan.ts';
import { planWriting } from './plan-writing.ts';
import type { Policy } from './policy.ts';
import { forget, heldBy, invitedAmong, release } from './remembered.ts';
import { reportOf } from './report.ts';
import { readPolicy } from './rules.ts';
import type { PacedOptions } from './run.ts';
import { sendAll } from './send.ts';
import type { Sender } from './sender.ts';
import { openAccount, type SenderAccount } from './sender-account.ts';
import { SharedReadings } from './shared-readings.ts';
import { stateOf } from './state.ts';
import type { SenderStore } from './store.ts';
import { withdrawStale } from './withdraw-stale.ts';
import { writeAll } from './write.ts';
import type { WriteInput, WriteOutcome } from './write-outcome.ts';

/** What a sender is made of. */
export interface SenderSettings {
  /** How the account may act. */
  readonly policy: Policy;
  /** Where it is remembered what lists do not show. `memoryStore()` forgets when the process ends. */
  readonly store: SenderStore;
  /**
   * The public identifier or the profile URL of the account's owner. Senders with the same owner keep each other's limits, through
   * whichever vendor. Default: as the vendor tells it. LinkupAPI does not; without it, only senders at LinkupAPI share them.
   */
  readonly owner?: string | undefined;
  /**
   * Keys the hashes by which the store knows people; the same for all senders that share it. Without it, whoever can read the store
   * can try out names.
   */
  readonly secret?: string | undefined;
  /** What other senders of this process have read, for programs that make many. Default: each sender reads for itself. */
  readonly readings?: SharedReadings | undefined;
  /** How to wait, for tests with another clock. The client's `now` is the other half of it. Default: the platform's timers. */
  readonly sleep?: Sleep | undefined;
}

/** @throws {TypeError} or {RangeError} for a policy that makes no sense. */
export function createSender(client: InvitationClient, settings: SenderSettings): Sender {
  const { policy, store, owner, secret = '', readings = new SharedReadings(), sleep = platformSleep } = settings;
  if (typeof store?.read !== 'function' || typeof store.replace !== 'function') {
    throw new TypeError(
      'store must be one of the stores, for instance memoryStore(), which forgets when the process ends.',
    );
  }
  const rules = readPolicy(policy, ceilingOf(vendors[client.vendor]), client.vendor);
  let opened: Promise<SenderAccount> | undefined;

  /** Not with the signal of the first call, because others may wait for it too. */
  async function open(): Promise<SenderAccount> {
    opened ??= openAccount({ client, rules, store, sleep, owner, secret, readings });
    try {
      return await opened;
    } catch (error) {
      opened = undefined;
      throw error;
    }
  }

  /** Begins with the account. What the vendor answers when it is asked about that is told for each item. */
  async function* begin<Item, Outcome>(
    items: Iterable<Item> | AsyncIterable<Item>,
    act: (account: SenderAccount) => AsyncIterable<Outcome>,
    toOutcome: (item: Item, why: NotSent) => Outcome,
  ): AsyncGenerator<Outcome, void, undefined> {
    let account: SenderAccount;
    try {
      account = await open();
    } catch (error) {
      if (!InvitationError.isInstance(error)) throw error;
      const why: NotSent = { ...notSentAfter(error, client.vendorTime().getTime()), endsRun: true };
      for await (const item of items) yield toOutcome(item, why);
      return;
    }
    yield* act(account);
  }

  const actOn = <Item, Result>(action: Action<Item, Result>, options: PacedOptions = {}) =>
    begin<Item, ActionOutcome<Item, Result>>(
      action.items,
      (account) => actOnAll(account, action, options),
      (item, why) => ({ is: 'not-done', item, ...why }),
    );

  const handle =
    (kind: 'accept' | 'refuse' | 'withdraw') =>
    <Item extends InvitationTarget>(items: Iterable<Item> | AsyncIterable<Item>, options?: PacedOptions) =>
      actOn(toHandle(client, kind, items), options);

  return {
    send: (people, options = {}) =>
      begin<SendInput, SendOutcome>(
        people,
        (account) => sendAll(account, people, options),
        (input, why) => ({ is: 'not-sent', input, ...why }),
      ),
    write: (people, options = {}) =>
      begin<WriteInput, WriteOutcome>(
        people,
        (account) => writeAll(account, people, options),
        (input, why) => ({ is: 'not-sent', input, ...why }),
      ),
    async *plan(people, options = {}) {
      yield* planAll(await open(), people, options);
    },
    async *planWriting(people, options = {}) {
      yield* planWriting(await open(), people, options);
    },
    pending: async (options = {}) => await (await open()).pending(options),
    async *withdrawStale(options) {
      yield* withdrawStale(await open(), options);
    },
    withdraw: handle('withdraw'),
    accept: handle('accept'),
    refuse: handle('refuse'),
    act: actOn,
    async state({ mayBeOld = false, ...options } = {}) {
      const account = await open();
      return stateOf(mayBeOld ? await account.remembered() : await account.situation(options, 0), account.now());
    },
    async report(options = {}) {
      return await reportOf(await open(), options);
    },
    holds: async () => await heldBy(await open()),
    invitedAmong: async (members) => await invitedAmong(await open(), members),
    release: async () => await release(await open()),
    forget: async (member) => await forget(await open(), member),
  };
}
