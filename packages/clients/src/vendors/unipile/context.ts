import type { paths } from '@invitekit/specs/unipile';
import type { ClientContext } from '../../core/client-context.ts';

export type UnipileContext = ClientContext<paths>;

/**
 * Unipile keeps the answers of reads for an hour and says only that a write can drop them, so what must be true now goes
 * with this header. https://developer.unipile.com/v2.0/docs/caching
 */
export const fresh = { 'Cache-Control': 'no-cache' } as const;
