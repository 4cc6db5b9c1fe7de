import type { Sender } from '@invitekit/clients/sender';
import type { Acceptance } from './acceptances.ts';

interface Plan {
  readonly sender: () => Sender;
  readonly warn: (message: string) => void;
}

/**
 * Notes which of those whose invitation was never seen pending were invited by a node: the nodes remember whom they invited, also
 * while n8n has forgotten what this trigger saw.
 */
export async function withSenders(
  accepted: readonly Acceptance[],
  { sender, warn }: Plan,
): Promise<readonly Acceptance[]> {
  const unseen = accepted.filter(({ invitationId }) => invitationId === undefined);
  if (unseen.length === 0) return accepted;
  try {
    const invited = new Set(await sender().invitedAmong(unseen.map(({ connection }) => connection.member)));
    return accepted.map((each) => ({ ...each, isBySender: invited.has(each.connection.member) }));
  } catch (error) {
    // Told as uncertain, which it is without the store.
    warn(`Whether nodes invited them is not known: ${error instanceof Error ? error.message : String(error)}`);
    return accepted;
  }
}
