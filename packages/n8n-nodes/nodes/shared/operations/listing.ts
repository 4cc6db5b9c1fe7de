import type { InvitationClient, ListingEnd } from '@invitekit/clients';
import { limitField, readLimit, returnAllField } from '../fields/limit.ts';
import { readSimplify, simplifyField } from '../fields/simplify.ts';
import { toItems } from '../item.ts';
import type { Operation, OperationCall } from '../operation.ts';

interface Listing extends Pick<Operation, 'action' | 'description' | 'needs' | 'needsAccount'> {
  /** What is asked besides how many. Default: nothing. */
  readonly fields?: Operation['fields'];
  /** Begins the list; what it needs of the parameters it reads before. */
  readonly list: (
    client: InvitationClient,
    options: { readonly limit: number | undefined; readonly signal: AbortSignal | undefined },
    call: OperationCall,
  ) => AsyncGenerator<{ readonly raw: unknown }, ListingEnd, undefined>;
}

/** Lists for each input item what a client lists. */
export function listing({ fields = [], list, ...menu }: Listing): Operation {
  return {
    name: 'Get Many',
    value: 'getAll',
    ...menu,
    fields: [...fields, returnAllField, limitField, simplifyField],

    async execute(client, call) {
      const { parameters, signal } = call;
      const found = list(client, { limit: readLimit(parameters), signal }, call);
      return await toItems(found, readSimplify(parameters), call);
    },
  };
}
