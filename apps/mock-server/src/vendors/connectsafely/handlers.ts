import type { operations } from '@invitekit/specs/connectsafely';
import type { Handlers } from '../../vendor/operation-types.ts';
import type { ConnectSafelySettings } from './settings.ts';
import type { ConnectSafelyState } from './state.ts';

export const defaulted = ['startIndex', 'limit', 'sortBy', 'count'] as const;

export type ConnectSafelyHandlers = Handlers<
  operations,
  (typeof defaulted)[number],
  ConnectSafelySettings,
  ConnectSafelyState
>;
