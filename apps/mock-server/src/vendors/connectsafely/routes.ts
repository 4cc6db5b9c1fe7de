import { accountRoutes } from './account-routes.ts';
import type { ConnectSafelyHandlers } from './handlers.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { listRoutes } from './list-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { networkRoutes } from './network-routes.ts';
import { profileRoutes } from './profile-routes.ts';

export const connectSafelyRoutes: ConnectSafelyHandlers = {
  ...listRoutes,
  ...invitationRoutes,
  ...networkRoutes,
  ...accountRoutes,
  ...profileRoutes,
  ...messageRoutes,
};
