import type { State } from '../../run/checks.ts';
import { conversationsOf } from './conversations.ts';
import { type Lists, toListing } from './lists.ts';
import type { ConnectSafelySession } from './operations.ts';

export async function readConnectSafelyState(
  session: ConnectSafelySession,
  { sent, received, connections }: Lists,
): Promise<State> {
  return {
    'sent invitations': (await toListing(session, sent).read(0, 0)).items.map(sent.idOf),
    'received invitations': (await toListing(session, received).read(0, 0)).items.map(received.idOf),
    conversations: (await conversationsOf(session).read('', 100)).items.map(
      ({ conversationUrn, latestMessage }) => `${conversationUrn} ${latestMessage?.sentAt}`,
    ),
    connections: (await toListing(session, connections).read(0, 0)).items.map(connections.idOf),
  };
}
