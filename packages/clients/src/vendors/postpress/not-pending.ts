import type { OperationOptions } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { lookInto } from '../../core/look-into.ts';
import { withCode } from '../../core/with-code.ts';
import type { PostpressContext } from './context.ts';
import type { ErrorType } from './errors.ts';

/** What an invitation gets that is not there, and an account that is not there as well. */
const unknownTypes: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set([
  'errors/invalid_resource_identifier',
  'errors/resource_not_found',
  // The page of canceling gives an id that is not valid as its example.
  'errors/invalid_parameters',
] satisfies ErrorType[]);

/**
 * Says `not-pending` when there is no such invitation. The vendor has the same errors for an account that it does not know,
 * so a refusal costs one more request, which tells the two apart.
 */
export function createExplainNotPending({ call, accountId }: PostpressContext) {
  return async (error: unknown, _: unknown, options: OperationOptions): Promise<unknown> => {
    if (!InvitationError.isInstance(error) || !unknownTypes.has(error.type)) return error;
    const request = { path: { id: accountId }, signal: options.signal };
    const look = () => call('get', '/v1/accounts/{id}', request, () => withCode(error, 'not-pending'));
    return await lookInto(error, look, options);
  };
}
