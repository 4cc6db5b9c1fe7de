import type { operations } from '@invitekit/specs/postpress';
import type { Session } from '../../run/session.ts';

export type PostpressOperations = operations;

export type PostpressSession = Session<PostpressOperations>;
