import { createLinkup } from '@invitekit/clients';
import { linkup } from '@invitekit/specs/linkup/vendor';
import { defineAccess } from '../shared/vendor-access.ts';
import { prices } from './prices.ts';

export const linkupAccess = defineAccess(linkup, {
  node: 'linkup',
  credential: 'inviteKitLinkupApi',
  createClient: createLinkup,
  notices: prices,
});
