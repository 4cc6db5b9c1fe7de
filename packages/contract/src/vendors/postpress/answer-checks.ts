import { checkAccepting, checkRefusing } from '../../rules/handling.ts';
import type { Checks } from '../../run/checks.ts';
import type { Answering } from './answering.ts';
import { noInvitation } from './invitation-checks.ts';
import type { PostpressOperations, PostpressSession } from './operations.ts';

export function createAnswerChecks(
  session: PostpressSession,
  answering: Answering,
): Checks<Pick<PostpressOperations, 'handleInvitation'>> {
  return {
    handleInvitation: {
      async run() {
        await checkAccepting(session, answering);
        await checkRefusing(session, answering);
      },
      request: (account_id) => ({
        path: { invitation_id: noInvitation },
        body: { provider: 'LINKEDIN', shared_secret: 'none', account_id, action: 'decline' },
      }),
    },
  };
}
