import type { operations } from '@invitekit/specs/connectsafely';
import type { Effects } from '../../run/checks.ts';
import type { Session } from '../../run/session.ts';

export type ConnectSafelyOperations = operations;

export type ConnectSafelySession = Session<ConnectSafelyOperations>;

export const connectSafelyEffects: Effects<ConnectSafelyOperations> = {
  listAccounts: 'read',
  getAccountStatus: 'read',
  getAccountStatusById: 'read',
  getAccountQuota: 'read',
  getSentInvitations: 'read',
  getReceivedInvitations: 'read',
  getConnections: 'read',
  getConnectionCount: 'read',
  getNetworkSummary: 'read',
  checkRelationship: 'read',
  checkRelationshipForAccount: 'read',
  sendConnectionRequest: 'write',
  withdrawInvitation: 'undo',
  respondToInvitation: 'irreversible',
  followUser: 'write',
};
