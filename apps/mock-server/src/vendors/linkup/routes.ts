import { accountRoutes } from './account-routes.ts';
import { billingRoutes } from './billing-routes.ts';
import { eventRoutes } from './event-routes.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { listRoutes } from './list-routes.ts';
import { loginRoutes } from './login-routes.ts';
import { messageRoutes } from './message-routes.ts';
import type { LinkupHandlers } from './operations.ts';
import { webhookRoutes } from './webhook-routes.ts';

export const linkupRoutes: LinkupHandlers = {
  ...invitationRoutes,
  ...listRoutes,
  ...messageRoutes,
  ...accountRoutes,
  ...loginRoutes,
  ...billingRoutes,
  ...webhookRoutes,
  ...eventRoutes,
};
