import type { AccountView } from '../world/views.ts';
import type { HandlerOutcome } from './operation-types.ts';
import { refuse } from './outcome.ts';

/** A handler for an operation that acts for an account. */
export function forAccount<Request extends { readonly account: AccountView | undefined }, Answer>(
  handle: (request: Request & { readonly account: AccountView }) => HandlerOutcome<Answer>,
): (request: Request) => HandlerOutcome<Answer> {
  return (request) => {
    const { account } = request;
    return account === undefined
      ? refuse('missing-parameter', 'The request names no account.')
      : handle({ ...request, account });
  };
}
