import type { operations } from '@invitekit/specs/postpress';
import type { Handlers } from '../../vendor/operation-types.ts';
import type { PostpressSettings } from './settings.ts';
import type { PostpressState } from './state.ts';

/** Names that the spec gives a default. */
export const defaulted = ['limit'] as const;

export type PostpressHandlers = Handlers<operations, (typeof defaulted)[number], PostpressSettings, PostpressState>;
