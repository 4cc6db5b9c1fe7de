import { vendors } from '@invitekit/specs/vendors';
import { sleep as platformSleep } from '../core/fetch-transport.ts';
import type { Invitation } from '../core/invitation.ts';
import type { Handled, InvitationClient, OperationOptions } from '../core/invitation-client.ts';
import { InvitationError } from '../core/invitation-error.ts';
import type { InvitationTarget } from '../core/invitation-target.ts';
import type { MemberReference } from '../core/member-reference.ts';
import type { SendInput } from '../core/send.ts';
import type { Sleep } from '../core/transport.ts';
import { type Action, type ActionOutcome, actOnAll } from './actions.ts';
import { ceilingOf } from './ceiling.ts';
import { notSentAfter } from './next-step.ts';
import type { NotSent, PlanOutcome, SendOutcome } from './outcome.ts';
import { type PlanOptions, planAll } from './plan.ts';
import { planWriting } from './plan-writing.ts';
import type { Policy } from './policy.ts';
import type { SendOptions } from './prepare.ts';
import { forget, heldBy, invitedAmong, release } from './remembered.ts';
import { type AccountReport, type ReportOptions, reportOf } from './report.ts';
import { readPolicy } from './rules.ts';
import type { PacedOptions } from './run.ts';
import { sendAll } from './send.ts';
import { openAccount, type SenderAccount } from './sender-account.ts';
import { SharedReadings } from './shared-readings.ts';
import type { AccountHold } from './shown-holds.ts';
import { type AccountState, stateOf } from './state.ts';
import type { SenderStore } from './store.ts';
import { type WithdrawStaleOptions, withdrawStale } from './withdraw-stale.ts';
import { writeAll } from './write.ts';
import type { WriteInput, WriteOutcome, WritePlanOutcome } from './write-outcome.ts';

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

/** What `state` takes. */
export interface StateOptions extends OperationOptions {
  /** Whether what was read before will do; then the vendor is asked nothing. Default false. */
  readonly mayBeOld?: boolean | undefined;
}

/**
 * Acts for one LinkedIn account at the pace of its policy: across calls, processes and machines that share a store, and with an eye on
 * the vendor's own lists, so that it counts what people do on LinkedIn as well. All iterators do nothing until they are read; leave the
 * loop to stop. A store that fails is thrown as it is; nothing more is done then.
 */
export interface Sender {
  /** Invites people one after the other. Nobody is invited twice. */
  send(
    people: Iterable<SendInput> | AsyncIterable<SendInput>,
    options?: SendOptions,
  ): AsyncGenerator<SendOutcome, void, undefined>;
  /**
   * Writes to people who have accepted, one after the other, each a day after the acceptance at the earliest. Before each message
   * every conversation with the person is read anew: any message since the invitation that is not the sequence's own ends the
   * sequence, whoever wrote it. Nothing is written where that cannot be read, and to nobody who was withdrawn, refused or disconnected,
   * or is in Do Not Contact. A message is never written twice.
   *
   * At LinkupAPI a message costs 1, the relationship 1, and what is read 1 for every 10 messages and conversations; each look at
   * whether somebody has accepted costs 1.
   */
  write(
    people: Iterable<WriteInput> | AsyncIterable<WriteInput>,
    options?: PacedOptions,
  ): AsyncGenerator<WriteOutcome, void, undefined>;
  /** What `send` would do, and when, and at what price. It reads lists only, unless asked to look people up. */
  plan(
    people: Iterable<SendInput> | AsyncIterable<SendInput>,
    options?: PlanOptions,
  ): AsyncGenerator<PlanOutcome, void, undefined>;
  /**
   * What `write` would do, and when, by store and lists alone: conversations are not read, and nobody is looked up. So who has answered
   * since the last `write` is still `due`, and at LinkupAPI, which dates no connections, who was never written to is
   * `acceptance-unclear` unless `acceptedAt` says it. It costs no credits. All people are read before the first outcome comes.
   */
  planWriting(
    people: Iterable<WriteInput> | AsyncIterable<WriteInput>,
    options?: OperationOptions,
  ): AsyncGenerator<WritePlanOutcome, void, undefined>;
  /**
   * Every sent invitation that is pending, newest first. What is done next does not read the list again.
   *
   * @throws {InvitationError} `unexpected-answer` when the list changed again and again while it was read.
   */
  pending(options?: OperationOptions): Promise<readonly Invitation[]>;
  /** Takes back the oldest sent invitations, at the same pace. */
  withdrawStale(options: WithdrawStaleOptions): AsyncGenerator<ActionOutcome<Invitation, Handled>, void, undefined>;
  /** Takes back sent invitations, at the same pace. */
  withdraw(
    items: Iterable<InvitationTarget> | AsyncIterable<InvitationTarget>,
    options?: PacedOptions,
  ): AsyncGenerator<ActionOutcome<InvitationTarget, Handled>, void, undefined>;
  /** Accepts received invitations, at the same pace. */
  accept(
    items: Iterable<InvitationTarget> | AsyncIterable<InvitationTarget>,
    options?: PacedOptions,
  ): AsyncGenerator<ActionOutcome<InvitationTarget, Handled>, void, undefined>;
  /** Refuses received invitations, at the same pace. */
  refuse(
    items: Iterable<InvitationTarget> | AsyncIterable<InvitationTarget>,
    options?: PacedOptions,
  ): AsyncGenerator<ActionOutcome<InvitationTarget, Handled>, void, undefined>;
  /** Does anything else that LinkedIn sees, such as following, at the same pace. */
  act<Item, Result>(
    action: Action<Item, Result>,
    options?: PacedOptions,
  ): AsyncGenerator<ActionOutcome<Item, Result>, void, undefined>;
  /**
   * How the account stands: what is used up, what holds it, when the next invitation and the next message are possible. It reads the lists, which costs
   * credits at LinkupAPI: 1 for every 50 pending at first, then 1.
   */
  state(options?: StateOptions): Promise<AccountState>;
  /** What happened lately, and what is left. It reads the lists as `state` does, and where they are free the new connections too. */
  report(options?: ReportOptions): Promise<AccountReport>;
  /**
   * What holds the account by the store alone, without reading invitations. At most the vendor is asked whose account it is and
   * what time it is, which costs no credits.
   */
  holds(): Promise<readonly AccountHold[]>;
  /**
   * Those of some people whom senders of this store invited in the last 180 days, by the store alone. Who is in doubt counts. The
   * vendor is asked as by `holds`.
   */
  invitedAmong<Member extends MemberReference>(members: readonly Member[]): Promise<readonly Member[]>;
  /** Ends all holds of the account. For a person who has looked at it on LinkedIn. */
  release(): Promise<void>;
  /** Removes a person from what is remembered. That somebody was invited at that time still counts; that it was them, nobody knows. */
  forget(member: MemberReference): Promise<void>;
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

  /** What the vendor answers when it is asked about the account is told for each person. */
  async function openOrTell(): Promise<SenderAccount | NotSent> {
    try {
      return await open();
    } catch (error) {
      if (!InvitationError.isInstance(error)) throw error;
      return { ...notSentAfter(error, client.vendorTime().getTime()), endsRun: true };
    }
  }

  async function* actOn<Item, Result>(
    action: Action<Item, Result>,
    options: PacedOptions = {},
  ): AsyncGenerator<ActionOutcome<Item, Result>, void, undefined> {
    const account = await openOrTell();
    if ('because' in account) for await (const item of action.items) yield { is: 'not-done', item, ...account };
    else yield* actOnAll(account, action, options);
  }

  const handle = (kind: 'accept' | 'refuse' | 'withdraw') =>
    async function* (items: Iterable<InvitationTarget> | AsyncIterable<InvitationTarget>, options: PacedOptions = {}) {
      const act = (item: InvitationTarget, { signal }: OperationOptions) => client[kind](item, { signal });
      yield* actOn({ kind, items, memberOf, act }, options);
    };

  return {
    async *send(people, options = {}) {
      const account = await openOrTell();
      if ('because' in account) for await (const input of people) yield { is: 'not-sent', input, ...account };
      else yield* sendAll(account, people, options);
    },
    async *write(people, options = {}) {
      const account = await openOrTell();
      if ('because' in account) for await (const input of people) yield { is: 'not-sent', input, ...account };
      else yield* writeAll(account, people, options);
    },
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

function memberOf(target: InvitationTarget): MemberReference {
  return 'member' in target ? target.member : {};
}
