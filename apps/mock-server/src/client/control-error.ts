/** The control API could not do what it was asked for. The message is its own. */
export class MockControlError extends Error {
  override readonly name = 'MockControlError';
  /** The HTTP status; undefined when there was no answer. */
  readonly status: number | undefined;

  constructor(message: string, { status, cause }: { readonly status?: number; readonly cause?: unknown } = {}) {
    super(message, { cause });
    this.status = status;
  }
}
