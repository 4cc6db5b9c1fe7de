import { accountRoutes } from './account-routes.ts';
import { billingRoutes } from './billing-routes.ts';
import { eventRoutes } from './event-routes.ts';
import { inboxRoutes } from './inbox-routes.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { listRoutes } from './list-routes.ts';
import { loginRoutes } from './login-routes.ts';
import { messageRoutes } from './message-routes.ts';
import type { LinkupHandlers } from './operations.ts';
import { profileRoutes } from './profile-routes.ts';
import { webhookRoutes } from './webhook-routes.ts';

export const linkupRoutes: LinkupHandlers = {
  ...invitationRoutes,
  ...listRoutes,
  ...messageRoutes,
  ...inboxRoutes,
  ...profileRoutes,
  ...accountRoutes,
  ...loginRoutes,
  ...billingRoutes,
  ...webhookRoutes,
  ...eventRoutes,
};
