import type { SuccessBody } from '@invitekit/specs/operation-types';
import type { SpecOperation } from '@invitekit/specs/reader';
import { toText } from '@invitekit/specs/reader';
import { type Asked, type Came, ConnectionFailed, describeAsked, toAsked } from '../http/exchange.ts';
import type { Problem, Rule } from '../report/report.ts';
import type { AnyInput, OperationInput } from '../spec/operation-input.ts';
import type { Examine } from './examine.ts';
import { exchangePatiently, type PatientRequest } from './exchange-patiently.ts';
import { readAnswer } from './read-answer.ts';
import { describeRefusal, isRefusedAs, type Refusal } from './refusal.ts';
import type { Attempt, SessionSettings } from './session-settings.ts';
import { Interrupted, interruption, Skipped, Stopped } from './stops.ts';

/** Something that a request makes. */
interface Making {
  mayBeMade(address?: string): void;
  isGone(): void;
}

/** How the checks talk to a vendor. Every answer is held against the spec, and whatever is wrong is noted. */
export class Session<Operations> {
  readonly settings: SessionSettings;
  #current = '';
  #asked: Asked | undefined;
  #accountId: string | undefined;
  #unreachable = false;
  #making: Making | undefined;
  #mode: 'own' | 'taking back' | 'elsewhere' = 'own';
  readonly #watchers: ((id: string) => void)[] = [];
  readonly #examine: Examine;

  constructor(settings: SessionSettings, examine: Examine = () => []) {
    this.settings = settings;
    this.#examine = examine;
    this.#accountId = settings.accountId;
  }

  /** The account to act for. A step that needs one is skipped when there is none. */
  get accountId(): string {
    return this.need(this.#accountId, 'no account is known; --account names one');
  }

  /** The public identifier of whom to invite, or the id where the vendor takes ids. */
  get member(): string {
    return this.need(this.settings.member, 'nobody is named to look up; use --member');
  }

  get knownAccountId(): string | undefined {
    return this.#accountId;
  }

  get isUnreachable(): boolean {
    return this.#unreachable;
  }

  /** Why nothing more is asked; undefined as long as the run goes on. */
  get whyOver(): string | undefined {
    if (this.settings.problem !== undefined) return 'the run could not begin';
    if (this.settings.signal?.aborted) return interruption;
    return this.#unreachable ? 'no answer came to an earlier request' : undefined;
  }

  /** Acts for this account, unless one was given. There has to be one. */
  suggestAccount(id: string | undefined): void {
    this.#accountId ??= id;
    this.expect(this.#accountId !== undefined, 'account', 'a list without any account', 'an account to act for');
  }

  /** Tells of every request of which nobody knows what came of it: its answer is lost, or a success that cannot be read. */
  whenUnclear(watcher: (operation: string) => void): void {
    this.#watchers.push(watcher);
  }

  /**
   * Runs a step in another way. Taking back, every request is tried again where there were too many, also when the run is
   * interrupted. Elsewhere it asks for what belongs to another account, whose view of an invitation is not this one's.
   */
  async during<Value>(mode: 'taking back' | 'elsewhere', step: () => Promise<Value>): Promise<Value> {
    const before = this.#mode;
    this.#mode = mode;
    try {
      return await step();
    } finally {
      this.#mode = before;
    }
  }

  /** To be said right before the request that makes something, which is not sent when the run is interrupted. */
  willMake(leftover: Making, address?: string): void {
    if (this.settings.signal?.aborted) throw new Interrupted();
    leftover.mayBeMade(address);
    this.#making = leftover;
  }

  /** From now on, findings without an operation belong to this one. */
  begin(operation: string): void {
    this.#current = operation;
  }

  /** Runs an operation that has to succeed. */
  async call<Id extends keyof Operations & string>(
    id: Id,
    input: OperationInput<Operations[Id]> & AnyInput,
  ): Promise<SuccessBody<Operations[Id]>> {
    const attempt = await this.attempt(id, input, []);
    if (attempt.ok) return attempt.body;
    throw new Stopped(id);
  }

  /** Runs an operation that may also be refused with one of these statuses. */
  async attempt<Id extends keyof Operations & string>(
    id: Id,
    input: OperationInput<Operations[Id]> & AnyInput,
    refusals: readonly number[],
  ): Promise<Attempt<SuccessBody<Operations[Id]>>> {
    const { operation, came } = await this.send(id, input);
    if (came.status < 300) {
      const read = this.#read<SuccessBody<Operations[Id]>>(operation, came);
      this.settings.clock.see(came.headers);
      this.examine(read, id);
      return { ok: true, body: read };
    }
    const body = this.#read<unknown>(operation, came);
    const label = this.settings.spec.labelOf(came.status, body);
    if (refusals.includes(came.status)) return { ok: false, status: came.status, label, words: toText(body) };
    const success = [...operation.answerPointers.keys()].filter((status) => status < 300).join(' or ');
    throw this.#stop(id, { rule: 'status', came: `${label} ${toText(body)}`, wanted: success });
  }

  /** Runs an operation that has to be refused; gives how it was, in a word or two. */
  async refuse<Id extends keyof Operations & string>(
    id: Id,
    input: OperationInput<Operations[Id]> & AnyInput,
    rule: Rule,
    refusal: Refusal,
    key?: string,
  ): Promise<string> {
    const { operation, came } = await this.send(id, input, { key });
    const body = this.#read<unknown>(operation, came);
    const label = this.settings.spec.labelOf(came.status, body);
    if (isRefusedAs(refusal, came.status, label, this.settings.isFake)) return label;
    this.#find(id, { rule, came: `${label} ${toText(body)}`, wanted: describeRefusal(refusal) });
    return label;
  }

  /** Judges what came by what it says: its times, and whether it contradicts what came before. */
  examine(body: unknown, operation = this.#current): void {
    const { clock } = this.settings;
    const moment = { now: clock.now, tolerance: clock.tolerance, isOwn: this.#mode !== 'elsewhere' };
    for (const problem of this.#examine(body, moment)) this.#find(operation, problem);
  }

  /** Notes a finding about the operation that is being checked, unless the condition holds. */
  expect(condition: boolean, rule: Rule, came: string, wanted: string): void {
    if (!condition) this.#find(this.#current, { rule, came, wanted });
  }

  /** The value, or the end of the step when there is none. */
  need<Value>(value: Value | undefined, reason: string): Value {
    if (value === undefined) throw new Skipped(reason);
    return value;
  }

  skip(reason: string): never {
    throw new Skipped(reason);
  }

  note(text: string): void {
    this.settings.journal.addNote(this.#current, text);
  }

  /** Says of a part of a check that it was not done, and why. The rest of the check counts all the same. */
  leaveOut(what: string, why: string): void {
    this.note(`skipped: ${what}, ${why}`);
  }

  #read<Body>(operation: SpecOperation, came: Came): Body {
    const answer = readAnswer<Body>(this.settings.spec, operation, came);
    if (answer.ok) return answer.body;
    if (came.status < 300) this.#tellUnclear(operation.id);
    throw this.#stop(operation.id, answer.problem);
  }

  /** Sends a request, and judges nothing of what comes. */
  async send(
    id: string,
    input: AnyInput,
    way: Pick<PatientRequest, 'key' | 'raw' | 'isPatient'> = {},
  ): Promise<{ readonly operation: SpecOperation; readonly came: Came }> {
    const { spec, whyNot } = this.settings;
    const forbidden = whyNot(id);
    if (forbidden !== undefined) throw new Skipped(forbidden, 'not allowed');
    const operation = spec.operation(id);
    this.#asked = toAsked(operation, input);
    const isTakingBack = this.#mode === 'taking back';
    const making = this.#making;
    this.#making = undefined;
    try {
      return { operation, came: await exchangePatiently(this.settings, { operation, input, isTakingBack, ...way }) };
    } catch (error) {
      // A proxy has not let it come to the vendor.
      if (error instanceof Skipped && error.why === 'not allowed') making?.isGone();
      if (!(error instanceof ConnectionFailed)) throw error;
      this.#unreachable = true;
      this.#tellUnclear(id);
      throw this.#stop(id, { rule: 'reachable', came: error.message, wanted: 'an answer' });
    }
  }

  #tellUnclear(operation: string): void {
    for (const watcher of this.#watchers) watcher(operation);
  }

  #stop(operation: string, problem: Problem): Stopped {
    this.#find(operation, problem);
    return new Stopped(operation);
  }

  #find(operation: string, { rule, came, wanted }: Problem): void {
    const asked = this.#asked === undefined ? 'nothing' : describeAsked(this.#asked);
    this.settings.journal.addFinding({ operation, rule, asked, came, wanted });
  }
}
