import { InvitationError, type InvitationErrorCode } from '@invitekit/clients';
import { SenderStoreError } from '@invitekit/clients/sender';

type StopError = InvitationError | SenderStoreError;

/** An answer after which no further request is made. */
export interface Stop {
  readonly error: StopError;
  /** The input item that got it. */
  readonly itemIndex: number;
}

/**
 * The answers that stop a run, and for whom: going on would harm the account, or get the same answer again. What is
 * `rate-limited` here has been waited for already, or has to wait longer than a run should.
 */
const stoppedBy: Partial<Readonly<Record<InvitationErrorCode, 'account' | 'key'>>> = {
  'account-disconnected': 'account',
  'account-restricted': 'account',
  'insufficient-credits': 'key',
  'quota-exceeded': 'account',
  'rate-limited': 'account',
  unauthenticated: 'key',
};

/**
 * What a run has been told so far. An empty account ID may stand for any account of the key: its stop is everybody's, and
 * everybody's stop is its own.
 */
export interface StopRule {
  /** Why nothing more may be asked for this account; undefined when it may. */
  find(accountId: string): Stop | undefined;
  /** Stops whom an error concerns, if it is one that stops anybody. */
  note(error: unknown, accountId: string, itemIndex: number): void;
  /** Stops the account whatever the answer was, and everybody when it is about the key. */
  stop(error: StopError, accountId: string, itemIndex: number): void;
}

export function createStopRule(): StopRule {
  const accounts = new Map<string, Stop>();
  let all: Stop | undefined;
  let first: Stop | undefined;

  function stop(error: StopError, accountId: string, itemIndex: number): void {
    const found = { error, itemIndex };
    first ??= found;
    if (whomStops(error) === 'key' || accountId === '') all = found;
    else accounts.set(accountId, found);
  }

  return {
    find: (accountId) => all ?? (accountId === '' ? first : accounts.get(accountId)),
    note(error, accountId, itemIndex) {
      const canStop = SenderStoreError.isInstance(error) || InvitationError.isInstance(error);
      if (canStop && whomStops(error) !== undefined) stop(error, accountId, itemIndex);
    },
    stop,
  };
}

/** All accounts have the same store. */
function whomStops(error: StopError): 'account' | 'key' | undefined {
  return SenderStoreError.isInstance(error) ? 'key' : stoppedBy[error.code];
}
