import type { LinkupClient } from '@invitekit/clients';
import { linkup } from '@invitekit/specs/linkup/vendor';
import { accountResource, invitationResource, resourcesOf } from '../shared/resources.ts';
import { getManyLinkupInvitations } from './get-many-invitations.ts';
import { getManyLogs } from './get-many-logs.ts';
import { getManyRecommendations } from './get-many-recommendations.ts';
import { getLinkupUsage } from './get-usage.ts';
import { priced } from './priced.ts';

export const linkupResources = resourcesOf<LinkupClient>(linkup, [
  invitationResource([getManyLinkupInvitations]),
  accountResource([getLinkupUsage]),
  { name: 'Log', value: 'log', operations: [getManyLogs] },
  { name: 'Recommendation', value: 'recommendation', operations: [getManyRecommendations] },
]).map(priced);
