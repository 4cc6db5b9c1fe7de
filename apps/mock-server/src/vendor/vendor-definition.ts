import type { VendorFacts } from '@invitekit/specs/vendors';
import type { z } from 'zod';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Webhook } from '../webhooks/webhook.ts';
import type { Meter } from '../world/linkedin-meters.ts';
import type { AccountView } from '../world/views.ts';
import type { Condition } from './conditions.ts';
import type { KeyRules } from './key-rules.ts';
import type { Handlers, OperationContext } from './operation-types.ts';
import type { Refusal, Refused } from './outcome.ts';
import type { ErrorTable, Problem, ProblemContext } from './problem.ts';
import type { AnsweredRequest, RawInput } from './request.ts';

/** A vendor's view of a sandbox at one time. */
export interface Moment<Settings, State> {
  readonly sandbox: Sandbox;
  readonly settings: Settings;
  readonly state: State;
  readonly now: Date;
}

/** A request that was answered, as the vendor sees it. */
export interface Answered<Settings, State> extends AnsweredRequest {
  readonly settings: Settings;
  readonly state: State;
}

/** Credits at a vendor that bills: how many are left, and how that came about. */
export interface VendorLedger {
  readonly balance: number;
  /** The oldest first; `at` is ISO 8601, by the sandbox's clock, and `change` negative where credits were taken. */
  readonly entries: readonly {
    readonly at: string;
    readonly reason: string;
    readonly change: number;
    readonly balance: number;
  }[];
  /** Adds credits, or takes some when negative. */
  readonly add: (credits: number, reason: string) => void;
}

/** What a vendor's folder says of the vendor. */
export interface VendorDefinition<Operations, Defaulted extends string, Settings, State> {
  /** What its spec says of it. Its name is its place in the fake's addresses. */
  readonly facts: VendorFacts;
  /** How it behaves where its documentation leaves it open, with defaults. */
  readonly settings: z.ZodType<Settings>;
  /** What the vendor remembers of a new sandbox. */
  readonly createState: (sandbox: Sandbox, settings: Settings) => State;
  /** Which kind of key may do what. Default: each may do everything. */
  readonly keyRules?: KeyRules<Settings> | undefined;
  /** The account that a request names; undefined when it names none. */
  readonly readAccountId: (input: RawInput) => unknown;
  /** Operations that concern no account. */
  readonly accountless: readonly (keyof Operations & string)[];
  /** Operations that serve an account whatever its status. Default: none. */
  readonly servesUnusable?: readonly (keyof Operations & string)[] | undefined;
  /** The id of the nth account of a world, from zero. */
  readonly accountId: (ordinal: number) => string;
  /** Whether the vendor still knows an account of the world. Default: it knows all. */
  readonly knowsAccount?: ((account: AccountView, state: State) => boolean) | undefined;
  /** LinkedIn's id of an invitation that the vendor names in its own way; undefined for what is none of its names. */
  readonly readInvitationId?: ((id: string) => string | undefined) | undefined;
  /** An answer that the vendor kept and gives again, before its limits count the request; undefined for none. */
  readonly recall?:
    | ((context: OperationContext<Settings, State> & { readonly input: RawInput }) => unknown)
    | undefined;
  /** The vendor's own limits, once the account is known to be usable and before the parameters are looked at. */
  readonly admit?: ((context: OperationContext<Settings, State>) => Refused | undefined) | undefined;
  /** How much an account has used of the vendor's own quotas. Default: it has none. */
  readonly meters?: ((moment: Moment<Settings, State>, account: AccountView) => readonly Meter[]) | undefined;
  /** The credits of a sandbox's key. Default: the vendor has none. */
  readonly ledger?: ((moment: Moment<Settings, State>) => VendorLedger) | undefined;
  /** What the vendor does as time passes, such as billing; asked before anybody looks at what came of it. */
  readonly onTime?: ((moment: Moment<Settings, State>) => void) | undefined;
  /** The webhooks that are to be told what happens. Default: none. */
  readonly webhooks?: ((moment: Moment<Settings, State>) => readonly Webhook[]) | undefined;
  /** Takes note of what was answered to a request whose operation was known. */
  readonly onAnswered?: ((answered: Answered<Settings, State>) => void) | undefined;
  /** Headers of every answer; none of them where the answer has one of its own. Default: none. */
  readonly commonHeaders?:
    | ((settings: Settings, answer: { readonly status: number; readonly now: Date }) => ReadonlyMap<string, string>)
    | undefined;
  readonly conditionOf: (accountId: string) => Condition | undefined;
  /** Its errors, as its spec's folder has them. */
  readonly errors: ErrorTable;
  /** Which of its errors every refusal is: by the type, or whole where types are no names of errors. */
  readonly problems: (settings: Settings) => Readonly<Record<Refusal, string | Problem>>;
  /** The body of an error. */
  readonly presentProblem: (problem: Problem, context: ProblemContext) => unknown;
  /** Names that its spec gives a default, so that handlers need none. */
  readonly defaulted: readonly Defaulted[];
  /** A handler for each operation of its spec. */
  readonly handlers: Handlers<Operations, Defaulted, Settings, State>;
  /** Operations that change nothing, not even what counts or tells of requests; their answers hold until something changes. Default: none. */
  readonly pureReads?: readonly (keyof Operations & string)[] | undefined;
  /** Whether a sandbox has limits or caches that these change after all. Default: it has none. */
  readonly countsReads?: ((settings: Settings, sandbox: Sandbox) => boolean) | undefined;
  /** A request that a person can paste. */
  readonly example: (place: { readonly baseUrl: string; readonly apiKey: string }) => string;
}
