import type { IncomingHttpHeaders } from 'node:http';
import type {
  DocumentedError,
  NotModelled,
  SpecDocument,
  SpecOperation,
  SpecValidator,
  UnknownName,
} from '@invitekit/specs/reader';
import type { z } from 'zod';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Subscription } from '../webhooks/webhook.ts';
import type { Meter } from '../world/linkedin-meters.ts';
import type { AccountView } from '../world/views.ts';
import type { BoundOperation } from './bound-operation.ts';
import type { Condition } from './conditions.ts';
import type { Refusal, Refused } from './outcome.ts';
import type { Problem, ProblemContext } from './problem.ts';
import type { AnsweredRequest, KnownRequest, OperationRequest, RawInput } from './request.ts';
import type { VendorAccess } from './vendor-access.ts';
import type { VendorLedger } from './vendor-definition.ts';

/** A vendor as everybody else sees it: what differs in type between vendors is inside. */
export interface Vendor {
  /** The folder of its spec, and its place in the fake's addresses. */
  readonly name: string;
  readonly document: SpecDocument;
  readonly operations: readonly SpecOperation[];
  /** The same, with their handlers. */
  readonly bound: readonly BoundOperation[];
  /** What the vendor has and the fake does not model. */
  readonly notModelled: readonly NotModelled[];
  /** The vendor's kinds of key, the usual one first; none where it has one kind alone. */
  readonly keyKinds: readonly string[];
  /** Where the vendor says that it is up; null where it has no such path. */
  readonly healthPath: string | null;
  /** What may stand before the paths of the spec. */
  readonly prefixes: readonly string[];
  readonly validator: SpecValidator;
  readonly settings: z.ZodType;
  /** What a part of a request has that its spec does not know. */
  readonly unknownNames: (
    operation: SpecOperation,
    request: { readonly query?: Readonly<Record<string, unknown>> | undefined; readonly body?: unknown },
  ) => readonly UnknownName[];
  readonly readKey: (headers: IncomingHttpHeaders) => string | undefined;
  readonly readAccountId: (input: RawInput) => unknown;
  readonly concernsNoAccount: (operation: SpecOperation) => boolean;
  readonly servesUnusable: (operation: SpecOperation) => boolean;
  /** Whether an operation changes nothing in a sandbox, and shows nothing but what it and its time say. */
  readonly isPureRead: (operation: SpecOperation, sandbox: Sandbox) => boolean;
  readonly hasDefaultAccount: boolean;
  /** The vendor's id of the nth account of a world, from zero. */
  readonly accountId: (ordinal: number) => string;
  readonly conditionOf: (accountId: string) => Condition | undefined;
  /** Why a key may not call an operation; undefined when it may. */
  readonly refuseOperation: (request: KnownRequest) => Refused | undefined;
  /** Why a key may not act for an account; undefined when it may. */
  readonly refuseAccount: (request: KnownRequest, account: AccountView) => Refused | undefined;
  /** The accounts of a sandbox that the vendor still knows. */
  readonly accounts: (sandbox: Sandbox) => readonly AccountView[];
  /** The one among them that has this id. */
  readonly findAccount: (sandbox: Sandbox, id: string) => AccountView | undefined;
  readonly recall: (request: OperationRequest, input: RawInput) => unknown;
  readonly admit: (request: OperationRequest) => Refused | undefined;
  readonly onAnswered: (answered: AnsweredRequest) => void;
  /** Which of its errors a refusal is; outside of a sandbox, by the default settings. */
  readonly problem: (sandbox: Sandbox | undefined, reason: Refusal | DocumentedError) => Problem;
  readonly presentProblem: (problem: Problem, context: ProblemContext) => unknown;
  readonly commonHeaders: (
    sandbox: Sandbox | undefined,
    answer: { readonly status: number; readonly now: Date },
  ) => ReadonlyMap<string, string>;
  /** The webhooks that are registered, after what is due at the vendor was done. */
  readonly subscriptions: (sandbox: Sandbox, options: { readonly validateAnswers: boolean }) => readonly Subscription[];
  /** LinkedIn's id of an invitation that this vendor names in its own way. */
  readonly readInvitationId: (id: string) => string | undefined;
  /** How much an account has used of the vendor's own quotas. */
  readonly meters: (sandbox: Sandbox, account: AccountView) => readonly Meter[];
  /** The credits of a sandbox's key; undefined where the vendor has none. */
  readonly ledger: (sandbox: Sandbox) => VendorLedger | undefined;
  readonly access: (sandbox: Sandbox, serverUrl: string) => VendorAccess;
  readonly example: (place: { readonly baseUrl: string; readonly apiKey: string }) => string;
}
