import type { operations } from '@invitekit/specs/unipile';
import type { Handlers } from '../../vendor/operation-types.ts';
import type { UnipileSettings } from './settings.ts';
import type { UnipileState } from './state.ts';

/** What the spec gives a default wherever it occurs. */
export const defaulted = ['offset', 'limit'] as const;

export type AllHandlers = Handlers<operations, (typeof defaulted)[number], UnipileSettings, UnipileState>;

/** The handlers of one subject. */
export type HandlersOf<Ids extends keyof operations> = Pick<AllHandlers, Ids>;
