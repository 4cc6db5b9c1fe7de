import type { paths } from '@invitekit/specs/postpress';
import type { ClientContext } from '../../core/client-context.ts';

export type PostpressContext = ClientContext<paths>;
