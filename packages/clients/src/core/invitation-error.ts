import type { VendorName } from './vendor-name.ts';

const marker: unique symbol = Symbol.for('invitekit.error');

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

export type InvitationErrorCode = (typeof invitationErrorCodes)[number];

/**
 * Why LinkedIn does not let a person be invited: `closed` when the person takes no invitations, or none from this account;
 * `self` for the owner of the account; `cooldown` while time has to pass after an earlier invitation.
 */
export type NotInvitableReason = 'closed' | 'self' | 'cooldown';

/** What is known of an error besides its code. */
export interface InvitationErrorDetails {
  readonly vendor: VendorName;
  /** The HTTP status; undefined when there was no answer. */
  readonly status?: number | undefined;
  /** The vendor's own name for the error, for instance `INVALID_ACCOUNT` or `api/too_many_requests`. */
  readonly type?: string | undefined;
  /** The vendor's own words. */
  readonly vendorMessage?: string | undefined;
  /** The vendor's id of the request, for its support. */
  readonly requestId?: string | undefined;
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
  override readonly name = 'InvitationError';
  readonly code: InvitationErrorCode;
  /** All that it was made with. */
  readonly details: InvitationErrorDetails;
  readonly vendor: VendorName;
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly vendorMessage: string | undefined;
  readonly requestId: string | undefined;
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
  readonly [marker] = true;

  constructor(code: InvitationErrorCode, message: string, details: InvitationErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.details = details;
    this.vendor = details.vendor;
    this.status = details.status;
    this.type = details.type;
    this.vendorMessage = details.vendorMessage;
    this.requestId = details.requestId;
    this.retryAfterMs = details.retryAfterMs;
    this.because = details.because;
    this.until = details.until;
    this.isRetryable = details.isRetryable ?? retryableCodes.has(code);
    this.isUncertain = details.isUncertain ?? false;
  }

  /** Safe across bundles, where `instanceof` compares two copies of the class. */
  static isInstance(error: unknown): error is InvitationError {
    return typeof error === 'object' && error !== null && marker in error;
  }
}
