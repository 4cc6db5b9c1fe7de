import { accountRoutes } from './account-routes.ts';
import type { PostpressHandlers } from './handlers.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { userRoutes } from './user-routes.ts';
import { webhookRoutes } from './webhook-routes.ts';

export const postpressRoutes: PostpressHandlers = {
  ...accountRoutes,
  ...invitationRoutes,
  ...userRoutes,
  ...webhookRoutes,
};
