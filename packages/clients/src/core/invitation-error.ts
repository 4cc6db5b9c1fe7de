import type { VendorName } from './vendor-name.ts';

const marker: unique symbol = Symbol.for('invitekit.error');
const inspect: unique symbol = Symbol.for('nodejs.util.inspect.custom');

/** Everything that can go wrong, in words that mean the same at every vendor. */
export const invitationErrorCodes = [
  'invalid-request',
  'unauthenticated',
  'forbidden',
  'account-disconnected',
  'account-restricted',
  'not-found',
  'already-invited',
  'already-connected',
  'not-invitable',
  'not-connected',
  'not-pending',
  'quota-exceeded',
  'insufficient-credits',
  'rate-limited',
  'unsupported',
  'vendor-failure',
  'unreachable',
  'timeout',
  'unexpected-answer',
] as const;

/** What went wrong, in a word that means the same at every vendor. */
export type InvitationErrorCode = (typeof invitationErrorCodes)[number];

/**
 * Why LinkedIn does not let a person be invited: `closed` when the person takes no invitations, or none from this account;
 * `self` for the owner of the account; `cooldown` while time has to pass after an earlier invitation.
 */
export type NotInvitableReason = 'closed' | 'self' | 'cooldown';

/** What is known of an error besides its code. */
export interface InvitationErrorDetails {
  /** The vendor whose client threw it. */
  readonly vendor: VendorName;
  /** The HTTP status; undefined when there was no answer. */
  readonly status?: number | undefined;
  /** The vendor's own name for the error, for instance `INVALID_ACCOUNT` or `api/too_many_requests`. */
  readonly type?: string | undefined;
  /** The vendor's own words. */
  readonly vendorMessage?: string | undefined;
  /** Why no answer came, in the words of what failed below: `connect ECONNREFUSED 127.0.0.1:4010`. */
  readonly causeMessage?: string | undefined;
  /** The vendor's id of the request, for its support. */
  readonly requestId?: string | undefined;
  /** The headers of the answer, names in lower case; undefined when there was no answer. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How long the vendor asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** Why somebody is `not-invitable`, where that is known. */
  readonly because?: NotInvitableReason | undefined;
  /** From when on the same request may succeed, by the vendor's clock, where that is known: ISO 8601, UTC. */
  readonly until?: string | undefined;
  /** Whether the same request may succeed later. Default: what the code says. */
  readonly isRetryable?: boolean | undefined;
  /** Whether something that changes the world may have happened all the same. Default false. */
  readonly isUncertain?: boolean | undefined;
  /** The body of the answer, or what the transport threw. No JSON and no log shows it, because it may hold anything. */
  readonly cause?: unknown;
}

const retryableCodes: ReadonlySet<InvitationErrorCode> = new Set([
  'rate-limited',
  'vendor-failure',
  'unreachable',
  'timeout',
]);

/** The one error that clients throw. Branch on `code`, never on the message. */
export class InvitationError extends Error {
  /** Always the same, for logs. */
  override readonly name = 'InvitationError';
  /** What went wrong; the one thing to branch on. */
  readonly code: InvitationErrorCode;
  /** The vendor whose client threw it. */
  readonly vendor: VendorName;
  /** The HTTP status; undefined when there was no answer. */
  readonly status: number | undefined;
  /** The vendor's own name for the error, for instance `INVALID_ACCOUNT` or `api/too_many_requests`. */
  readonly type: string | undefined;
  /** The vendor's own words, whole. The message has their beginning. */
  readonly vendorMessage: string | undefined;
  /** Why no answer came, in the words of what failed below: `connect ECONNREFUSED 127.0.0.1:4010`; undefined for an answer. */
  readonly causeMessage: string | undefined;
  /** The vendor's id of the request, for its support; undefined where the answer has none. */
  readonly requestId: string | undefined;
  /** How long the vendor asks to wait, in milliseconds; undefined where it does not say. */
  readonly retryAfterMs: number | undefined;
  /** Why somebody is `not-invitable`; undefined where the vendor does not tell, and with every other code. */
  readonly because: NotInvitableReason | undefined;
  /** From when on the same request may succeed, by the vendor's clock, where that is known: ISO 8601, UTC. */
  readonly until: string | undefined;
  /** Whether waiting can help. */
  readonly isRetryable: boolean;
  /**
   * Whether what was asked for may have happened all the same, because the answer was lost. Look it up before you repeat
   * it.
   */
  readonly isUncertain: boolean;
  /** Makes it known across bundles. */
  readonly [marker] = true;
  readonly #details: InvitationErrorDetails;

  /** @param code - What went wrong. @param message - For people. @param details - What else is known. */
  constructor(code: InvitationErrorCode, message: string, details: InvitationErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.#details = details;
    this.vendor = details.vendor;
    this.status = details.status;
    this.type = details.type;
    this.vendorMessage = details.vendorMessage;
    this.causeMessage = details.causeMessage;
    this.requestId = details.requestId;
    this.retryAfterMs = details.retryAfterMs;
    this.because = details.because;
    this.until = details.until;
    this.isRetryable = details.isRetryable ?? retryableCodes.has(code);
    this.isUncertain = details.isUncertain ?? false;
  }

  /** All that it was made with. No property of its own, because it holds the cause, and loggers write down properties. */
  get details(): InvitationErrorDetails {
    return this.#details;
  }

  /** The headers of the answer, names in lower case; undefined when there was no answer. */
  get headers(): Readonly<Record<string, string>> | undefined {
    return this.#details.headers;
  }

  /** What a log may keep: everything but the stack, the headers and the cause. */
  toJSON(): Readonly<Record<string, unknown>> {
    const { name, message, code, vendor, status, type, vendorMessage, causeMessage, requestId } = this;
    const { retryAfterMs, because, until, isRetryable, isUncertain } = this;
    const told = { name, message, code, vendor, status, type, vendorMessage, causeMessage, requestId };
    return { ...told, retryAfterMs, because, until, isRetryable, isUncertain };
  }

  /** What Node's `console` shows: the stack, and what `toJSON` has besides. */
  [inspect](_depth: number, options: object, show: (value: unknown, options: object) => string): string {
    const { name, message, ...rest } = this.toJSON();
    return `${this.stack ?? `${name}: ${message}`} ${show(rest, options)}`;
  }

  /** Safe across bundles, where `instanceof` compares two copies of the class. */
  static isInstance(error: unknown): error is InvitationError {
    return typeof error === 'object' && error !== null && marker in error;
  }
}
