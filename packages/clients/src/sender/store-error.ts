const marker: unique symbol = Symbol.for('invitekit.store-error');

/** The store did not do what it was asked to, or holds what no sender wrote. A database's own errors are thrown as they are. */
export class SenderStoreError extends Error {
  /** Always the same, for logs. */
  override readonly name = 'SenderStoreError';
  /** Whether waiting can help; otherwise somebody has to change something. */
  readonly isRetryable: boolean;
  /** Marks it for `isInstance`. */
  readonly [marker] = true;

  /** Made by stores and senders; `details.cause` is what failed below. */
  constructor(message: string, { isRetryable, cause }: { readonly isRetryable: boolean; readonly cause?: unknown }) {
    super(message, cause === undefined ? {} : { cause });
    this.isRetryable = isRetryable;
  }

  /** Whether something is one, also of another copy of this package. */
  static isInstance(error: unknown): error is SenderStoreError {
    return typeof error === 'object' && error !== null && marker in error;
  }
}
