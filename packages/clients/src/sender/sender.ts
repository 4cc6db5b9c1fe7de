import type { Invitation } from '../core/invitation.ts';
import type { Handled, OperationOptions } from '../core/invitation-client.ts';
import type { InvitationTarget } from '../core/invitation-target.ts';
import type { MemberReference } from '../core/member-reference.ts';
import type { SendInput } from '../core/send.ts';
import type { Action, ActionOutcome } from './actions.ts';
import type { PlanOutcome, SendOutcome } from './outcome.ts';
import type { PlanOptions } from './plan.ts';
import type { SendOptions } from './prepare.ts';
import type { AccountReport, ReportOptions } from './report.ts';
import type { PacedOptions } from './run.ts';
import type { AccountHold } from './shown-holds.ts';
import type { AccountState } from './state.ts';
import type { WithdrawStaleOptions } from './withdraw-stale.ts';
import type { WriteInput, WriteOutcome, WritePlanOutcome } from './write-outcome.ts';

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
  withdraw<Item extends InvitationTarget>(
    items: Iterable<Item> | AsyncIterable<Item>,
    options?: PacedOptions,
  ): AsyncGenerator<ActionOutcome<Item, Handled>, void, undefined>;
  /** Accepts received invitations, at the same pace. */
  accept<Item extends InvitationTarget>(
    items: Iterable<Item> | AsyncIterable<Item>,
    options?: PacedOptions,
  ): AsyncGenerator<ActionOutcome<Item, Handled>, void, undefined>;
  /** Refuses received invitations, at the same pace. */
  refuse<Item extends InvitationTarget>(
    items: Iterable<Item> | AsyncIterable<Item>,
    options?: PacedOptions,
  ): AsyncGenerator<ActionOutcome<Item, Handled>, void, undefined>;
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
