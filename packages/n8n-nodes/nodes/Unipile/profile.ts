import type { UnipileClient } from '@invitekit/clients';
import type { IDataObject } from 'n8n-workflow';
import { readSimplify } from '../shared/fields/simplify.ts';
import { toItem } from '../shared/item.ts';
import type { OperationCall } from '../shared/operation.ts';
import { toMember } from './member.ts';

/** Reads the profile of a person: `me` for the owner of the account, an id, or a public identifier. */
export async function readProfile(
  client: UnipileClient,
  person: string,
  { parameters, accountId, signal }: OperationCall,
): Promise<IDataObject> {
  const simplify = readSimplify(parameters);
  return await client.call(
    'get',
    '/v2/{account_id}/users/{user_id}',
    { path: { account_id: accountId, user_id: person }, signal },
    ({ body: raw }) => {
      const { location, followers_count: followerCount, relations_count: connectionCount } = raw;
      const profile = { ...toMember(raw), location, followerCount, connectionCount };
      return toItem({ vendor: client.vendor, ...profile, raw }, simplify);
    },
  );
}
