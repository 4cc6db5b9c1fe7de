import { checkAccepting, checkRefusing, type Handling } from '../../rules/handling.ts';
import type { Checks } from '../../run/checks.ts';
import type { Received } from './handling.ts';
import { noInvitation } from './invitation-checks.ts';
import type { PostpressOperations, PostpressSession } from './operations.ts';

export function createHandlingChecks(
  session: PostpressSession,
  handling: Handling<Received>,
): Checks<Pick<PostpressOperations, 'handleInvitation'>> {
  return {
    handleInvitation: {
      async run() {
        await checkAccepting(session, handling);
        await checkRefusing(session, handling);
      },
      request: (account_id) => ({
        path: { invitation_id: noInvitation },
        body: { provider: 'LINKEDIN', shared_secret: 'none', account_id, action: 'decline' },
      }),
    },
  };
}
