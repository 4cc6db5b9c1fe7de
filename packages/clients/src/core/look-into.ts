import type { OperationOptions } from './invitation-client.ts';

/**
 * Says more of an error by a look. When that fails too, the error stays as it is.
 *
 * @throws the reason of an abort.
 */
export async function lookInto<Failure>(
  error: Failure,
  look: () => Promise<Failure>,
  { signal }: OperationOptions,
): Promise<Failure> {
  try {
    return await look();
  } catch {
    signal?.throwIfAborted();
    return error;
  }
}
