import type { UnipileClient } from '@invitekit/clients';
import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { collect } from '../shared/collect.ts';
import { readLimit } from '../shared/fields/limit.ts';
import { memberField, toMember as toReference } from '../shared/fields/member.ts';
import { readSimplify } from '../shared/fields/simplify.ts';
import { toItem } from '../shared/item.ts';
import type { OperationCall } from '../shared/operation.ts';
import { toMember } from './member.ts';

export const whoseField: INodeProperties = {
  ...memberField,
  required: false,
  description: `${memberField.description}. Leave it empty for the owner of the account.`,
};

/** As at the lists of the client: the largest page that is known to work. */
const largestPage = 100;

/** The members on one of a person's lists. */
export async function listFollows(
  client: UnipileClient,
  path: '/v2/{account_id}/users/{user_id}/followers' | '/v2/{account_id}/users/{user_id}/following',
  call: OperationCall,
): Promise<IDataObject[]> {
  const { parameters, accountId, signal } = call;
  const simplify = readSimplify(parameters);
  const limit = readLimit(parameters);
  const whose = { account_id: accountId, user_id: await readPerson(client, call) };
  const members = await collect(limit, async (place = 'offset:0', wanted = largestPage) => {
    const query = toQuery(place, Math.min(wanted, largestPage));
    return await client.call('get', path, { path: whose, query, signal }, ({ body }) => ({
      entries: body.data,
      next: nextPlace(query, body.data.length, body.total_count, body.next_cursor),
    }));
  });
  return members.map((raw) => toItem({ vendor: client.vendor, ...toMember(raw), raw }, simplify));
}

/** These lists take an id, so that of a public identifier is looked up. */
async function readPerson(client: UnipileClient, { parameters, accountId, signal }: OperationCall): Promise<string> {
  const text = parameters.text('member', 'Member');
  if (text === '') return 'me';
  const { id, publicIdentifier } = toReference(parameters, text);
  if (id) return id;
  const path = { account_id: accountId, user_id: publicIdentifier ?? '' };
  return await client.call('get', '/v2/{account_id}/users/{user_id}', { path, signal }, ({ body }) => body.id);
}

type Query = { readonly cursor: string } | { readonly offset: number; readonly limit: number };

function toQuery(place: string, limit: number): Query {
  const [kind, position = ''] = place.split(/:(.*)/s);
  return kind === 'cursor' ? { cursor: position } : { offset: Number(position), limit };
}

/** Unipile pages by cursor where it gives one, and by offset elsewhere. */
function nextPlace(
  query: Query,
  count: number,
  total: number | null | undefined,
  cursor: string | null | undefined,
): string | undefined {
  if (cursor) return `cursor:${cursor}`;
  if ('cursor' in query) return undefined;
  const next = query.offset + count;
  return typeof total === 'number' && next >= total ? undefined : `offset:${next}`;
}
