import type { Resource } from '../shared/operation.ts';
import { getManyAccounts } from '../shared/operations/get-many-accounts.ts';
import { getUsage } from '../shared/operations/get-usage.ts';
import {
  accountResource,
  connectionOperations,
  connectionResource,
  invitationOperations,
  invitationResource,
} from '../shared/resources.ts';

/** What the vendors share. */
export const commonResources: readonly Resource[] = [
  invitationResource(invitationOperations),
  connectionResource(connectionOperations),
  accountResource([getManyAccounts, getUsage]),
];
