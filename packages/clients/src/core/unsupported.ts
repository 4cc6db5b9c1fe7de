import type { Vendor } from '@invitekit/specs/vendors';
import type { InvitationClient } from './invitation-client.ts';
import { InvitationError } from './invitation-error.ts';

/** Stands for what a vendor has no operation for. */
export function unsupported({ name: vendor, displayName }: Vendor, what: string): () => Promise<never> {
  return async () => {
    throw new InvitationError('unsupported', `${displayName} does not tell ${what}.`, { vendor });
  };
}

/**
 * Stands for the conversations of a vendor that has none.
 *
 * @public All four vendors have some; the made-up fifth one has none.
 */
export function withoutConversations(vendor: Vendor) {
  const none = unsupported(vendor, 'what people write to each other');
  // biome-ignore lint/correctness/useYield: It fails before there is anything to yield.
  async function* noneAtAll(): AsyncGenerator<never, never, undefined> {
    return await none();
  }
  return {
    sendMessage: none,
    listConversations: none,
    listAllConversations: noneAtAll,
    listMessages: none,
    listAllMessages: noneAtAll,
    conversationWith: none,
  } satisfies Partial<InvitationClient>;
}
