import type { SuccessBody } from '@invitekit/specs/operation-types';
import { type Asked, type Came, ConnectionFailed, describeAsked, toAsked } from '../http/exchange.ts';
import type { Redact } from '../http/redact.ts';
import type { Rule } from '../report/report.ts';
import type { AnyInput, OperationInput } from '../spec/operation-input.ts';
import type { SpecOperation } from '../spec/operations.ts';
import type { Spec } from '../spec/spec.ts';
import { toText } from '../spec/validator.ts';
import { type ExchangeSettings, exchangePatiently } from './exchange-patiently.ts';
import { type Problem, readAnswer } from './read-answer.ts';
import { Skipped, Stopped } from './stops.ts';

export interface SessionSettings extends ExchangeSettings {
  readonly spec: Spec;
  readonly redact: Redact;
  /** Why an operation must not be run; undefined when it may. */
  readonly whyNot: (operation: string) => string | undefined;
  readonly accountId: string | undefined;
  /** The public identifier of whom to invite and look up. */
  readonly member: string | undefined;
  /** How many items of a list are read at most. */
  readonly most: number;
  /** Whether what cannot be undone may be done. */
  readonly mayDoForGood: boolean;
}

/** What came of a request that the vendor may refuse for good reasons. */
export type Attempt<Body> = { readonly ok: true; readonly body: Body } | { readonly ok: false; readonly label: string };

/** What a rule for all vendors needs of a session. */
export type Judge = Pick<Session<unknown>, 'expect' | 'need' | 'note' | 'settings' | 'skip'>;

/** How the checks talk to a vendor. Every answer is held against the spec, and whatever is wrong is noted. */
export class Session<Operations> {
  readonly settings: SessionSettings;
  #current = '';
  #asked: Asked | undefined;
  #accountId: string | undefined;
  #unreachable = false;

  constructor(settings: SessionSettings) {
    this.settings = settings;
    this.#accountId = settings.accountId;
  }

  /** The account to act for. A step that needs one is skipped when there is none. */
  get accountId(): string {
    return this.need(this.#accountId, 'no account is known; --account names one');
  }

  /** The public identifier of whom to invite. */
  get member(): string {
    return this.need(this.settings.member, 'nobody is named whom to look up; --member does');
  }

  get knownAccountId(): string | undefined {
    return this.#accountId;
  }

  get isUnreachable(): boolean {
    return this.#unreachable;
  }

  /** Acts for this account, unless one was given. */
  suggestAccount(id: string | undefined): void {
    this.#accountId ??= id;
  }

  /** From now on, findings without an operation of their own belong to this one. */
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
    const { operation, came } = await this.#exchange(id, input);
    if (came.status < 300) return { ok: true, body: this.#read<SuccessBody<Operations[Id]>>(operation, came) };
    const body = this.#read<unknown>(operation, came);
    const label = this.settings.spec.labelOf(came.status, body);
    if (refusals.includes(came.status)) return { ok: false, label };
    const success = [...operation.answers.keys()].filter((status) => status < 300).join(' or ');
    throw this.#stop(id, { rule: 'status', came: `${label} ${toText(body)}`, wanted: success });
  }

  /** Runs an operation that has to be refused in one of these ways, for instance `404 INVALID_ACCOUNT`. */
  async refuse<Id extends keyof Operations & string>(
    id: Id,
    input: OperationInput<Operations[Id]> & AnyInput,
    rule: Rule,
    labels: readonly string[],
    key?: string,
  ): Promise<void> {
    const { operation, came } = await this.#exchange(id, input, key);
    const body = this.#read<unknown>(operation, came);
    const label = this.settings.spec.labelOf(came.status, body);
    if (labels.includes(label)) return;
    this.#find(id, { rule, came: `${label} ${toText(body)}`, wanted: labels.join(' or ') });
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

  #read<Body>(operation: SpecOperation, came: Came): Body {
    const { spec } = this.settings;
    const documented = operation.answers.get(came.status);
    if (documented === undefined) {
      const wanted = [...operation.answers.keys()].join(', ');
      throw this.#stop(operation.id, { rule: 'status', came: `${came.status} ${came.text}`, wanted });
    }
    const answer = readAnswer<Body>(spec.validator, documented, came, spec.errorNameAt);
    if (answer.ok) return answer.body;
    throw this.#stop(operation.id, answer.problem);
  }

  async #exchange(id: string, input: AnyInput, key?: string): Promise<{ operation: SpecOperation; came: Came }> {
    const { spec, whyNot } = this.settings;
    const forbidden = whyNot(id);
    if (forbidden !== undefined) throw new Skipped(forbidden);
    const operation = spec.operation(id);
    this.#asked = toAsked(operation, input);
    try {
      return { operation, came: await exchangePatiently(this.settings, { operation, input, key }) };
    } catch (error) {
      if (!(error instanceof ConnectionFailed)) throw error;
      this.#unreachable = true;
      throw this.#stop(id, { rule: 'reachable', came: error.message, wanted: 'an answer' });
    }
  }

  #stop(operation: string, problem: Problem): Stopped {
    this.#find(operation, problem);
    return new Stopped(operation);
  }

  #find(operation: string, { rule, came, wanted }: Problem): void {
    const { journal, redact } = this.settings;
    // Half a key would not be found any more, so nothing is cut before.
    const tell = (text: string) => cut(redact(text));
    const asked = this.#asked === undefined ? 'nothing' : tell(describeAsked(this.#asked));
    journal.addFinding({ operation, rule, asked, came: tell(came), wanted: tell(wanted) });
  }
}

function cut(text: string): string {
  return text.length > 240 ? `${text.slice(0, 240)}…` : text;
}
