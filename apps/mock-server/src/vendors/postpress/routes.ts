import { accountRoutes } from './account-routes.ts';
import { chatRoutes } from './chat-routes.ts';
import type { PostpressHandlers } from './handlers.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { userRoutes } from './user-routes.ts';
import { webhookRoutes } from './webhook-routes.ts';

export const postpressRoutes: PostpressHandlers = {
  ...accountRoutes,
  ...invitationRoutes,
  ...userRoutes,
  ...webhookRoutes,
  ...chatRoutes,
  ...messageRoutes,
};
