import type { AccountView } from '../world/views.ts';
import type { HandlerOutcome } from './operation-types.ts';
import { refuse } from './outcome.ts';

/** A request that names an account. */
type ForAccount<Request> = Request & { readonly account: AccountView };

/** A handler for an operation that acts for an account. */
export function forAccount<Request extends { readonly account: AccountView | undefined }, Answer>(
  handle: (request: ForAccount<Request>) => HandlerOutcome<Answer>,
): (request: Request) => HandlerOutcome<Answer> {
  return (request) =>
    hasAccount(request) ? handle(request) : refuse('missing-parameter', 'The request names no account.');
}

function hasAccount<Request extends { readonly account: AccountView | undefined }>(
  request: Request,
): request is ForAccount<Request> {
  return request.account !== undefined;
}
