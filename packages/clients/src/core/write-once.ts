import { InvitationError } from './invitation-error.ts';
import type { Retry } from './retry.ts';
import { asUncertain } from './with-code.ts';

export interface Write<Result> {
  readonly act: () => Promise<Result>;
  /** What shows that it happened; undefined when it surely did not. */
  readonly findOut: () => Promise<Result | undefined>;
  readonly retry: Retry;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Does something that must not happen twice. After a lost answer it finds out whether it happened, and only then
 * repeats it.
 *
 * @throws {InvitationError} with `isUncertain` when it may have happened and nobody can tell.
 */
export async function writeOnce<Result>({ act, findOut, retry, signal }: Write<Result>): Promise<Result> {
  let lost: InvitationError | undefined;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (!InvitationError.isInstance(error)) throw error;
      if (error.isUncertain) lost = error;
      if (lost === undefined) throw error;
      const mayRepeat = error.isUncertain && (await retry.waitAfter(error, attempt, signal));
      // A repetition that is refused may be refused because the first attempt got through after all.
      const found = await findOutOr(lost);
      if (found !== undefined) return found;
      // The first attempt may have got through, and its outcome be gone again.
      if (!mayRepeat) throw error.isUncertain ? error : asUncertain(error);
    }
  }

  async function findOutOr(uncertain: InvitationError): Promise<Result | undefined> {
    try {
      return await findOut();
    } catch {
      signal?.throwIfAborted();
      throw uncertain;
    }
  }
}
