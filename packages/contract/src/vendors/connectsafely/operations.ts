import type { operations } from '@invitekit/specs/connectsafely';
import type { connectsafely } from '@invitekit/specs/connectsafely/vendor';
import type { OwnEffects } from '../../run/common-effects.ts';
import type { Session } from '../../run/session.ts';

export type ConnectSafelyOperations = operations;

export type ConnectSafelySession = Session<ConnectSafelyOperations>;

export const connectSafelyEffects: OwnEffects<ConnectSafelyOperations, typeof connectsafely> = {
  getAccountStatus: 'read',
  getAccountStatusById: 'read',
  getConnectionCount: 'read',
  getNetworkSummary: 'read',
  checkRelationshipForAccount: 'read',
  followUser: 'write',
};
