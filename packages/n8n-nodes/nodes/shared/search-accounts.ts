import type { Account, InvitationClient } from '@invitekit/clients';
import type { ILoadOptionsFunctions, INodeListSearchItems, INodeListSearchResult } from 'n8n-workflow';
import { toNodeError } from './node-error.ts';
import { createTransport } from './transport.ts';
import type { VendorAccess, VendorCredential } from './vendor-access.ts';

/** Whose accounts are searched. */
export interface SearchPlan<Client extends InvitationClient> {
  /** The vendor that was chosen. */
  readonly access: (context: ILoadOptionsFunctions) => VendorAccess<Client>;
}

/** The accounts whose name, address or id has the words of the filter, for the list of a resource locator. */
export async function searchAccounts<Client extends InvitationClient>(
  context: ILoadOptionsFunctions,
  plan: SearchPlan<Client>,
  filter = '',
): Promise<INodeListSearchResult> {
  const access = plan.access(context);
  const credential = await context.getCredentials<VendorCredential>(access.credential);
  const words = filter.trim().toLowerCase();
  try {
    const transport = createTransport(context, access, credential);
    const client = access.connect({ credential, transport, accountId: '' });
    const results: INodeListSearchItems[] = [];
    for await (const account of client.listAllAccounts()) {
      if (textOf(account).includes(words)) results.push(toOption(account));
    }
    return { results };
  } catch (error) {
    throw toNodeError(error, { node: context.getNode(), itemIndex: 0, apiKey: credential.apiKey });
  }
}

function textOf({ name, publicIdentifier, id }: Account): string {
  return `${name ?? ''} ${publicIdentifier ?? ''} ${id}`.toLowerCase();
}

function toOption({ id, name, status, publicIdentifier }: Account): INodeListSearchItems {
  const shown = name ?? id;
  return {
    name: status === 'connected' ? shown : `${shown} (${status})`,
    value: id,
    ...(publicIdentifier !== null && {
      url: `https://www.linkedin.com/in/${encodeURIComponent(publicIdentifier)}`,
    }),
  };
}
