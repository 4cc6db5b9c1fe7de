import type { operations } from '@invitekit/specs/connectsafely';
import type { Session } from '../../run/session.ts';

export type ConnectSafelyOperations = operations;

export type ConnectSafelySession = Session<ConnectSafelyOperations>;
