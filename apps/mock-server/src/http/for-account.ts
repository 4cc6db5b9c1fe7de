import type { AccountView } from '../world/world.ts';
import { type Outcome, refuse } from './outcome.ts';

/** A handler for an operation that acts for an account. */
export function forAccount<Request extends { readonly account: AccountView | undefined }, Answer>(
  handle: (request: Request & { readonly account: AccountView }) => Outcome<Answer>,
): (request: Request) => Outcome<Answer> {
  return (request) => {
    const { account } = request;
    return account === undefined
      ? refuse('missing-parameter', 'The request names no account.')
      : handle({ ...request, account });
  };
}
