import type { HandlerOutcome } from '../../vendor/operation-types.ts';
import { refuse } from '../../vendor/outcome.ts';
import type { AccountView } from '../../world/views.ts';
import type { LinkupContext } from './operations.ts';
import type { Webhook } from './webhooks.ts';

interface Found {
  readonly webhook: Webhook;
  /** The account that it watches. */
  readonly watched: AccountView;
}

/** A handler for an operation on one webhook. */
export function forWebhook<Request extends LinkupContext & { readonly path: { readonly webhook_id: string } }, Answer>(
  handle: (request: Request & Found) => HandlerOutcome<Answer>,
): (request: Request) => HandlerOutcome<Answer> {
  return (request) => {
    const { path, sandbox, state } = request;
    const webhook = state.webhooks.get(path.webhook_id);
    const watched = sandbox.world.accounts().find(({ account }) => account.id === webhook?.memberId);
    return webhook === undefined || watched === undefined
      ? refuse('invalid-parameter', `There is no webhook ${path.webhook_id}.`)
      : handle({ ...request, webhook, watched });
  };
}
