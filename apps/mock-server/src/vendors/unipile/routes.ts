import { accountRoutes } from './account-routes.ts';
import { chatRoutes } from './chat-routes.ts';
import { followRoutes } from './follow-routes.ts';
import type { AllHandlers } from './handlers.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { profileRoutes } from './profile-routes.ts';
import { relationRoutes } from './relation-routes.ts';
import { webhookRoutes } from './webhook-routes.ts';

export const unipileRoutes: AllHandlers = {
  ...invitationRoutes,
  ...relationRoutes,
  ...profileRoutes,
  ...followRoutes,
  ...chatRoutes,
  ...messageRoutes,
  ...accountRoutes,
  ...webhookRoutes,
};
