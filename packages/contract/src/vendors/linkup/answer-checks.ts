import { checkAccepting, checkRefusing } from '../../rules/handling.ts';
import type { Checks } from '../../run/checks.ts';
import type { Answering } from './answering.ts';
import type { LinkupOperations, LinkupSession } from './operations.ts';

type AnswerOperations = Pick<LinkupOperations, 'accept' | 'decline'>;

const noInvitation = { entity_urn: 'urn:li:invitation:1', shared_secret: 'none' };

export function createAnswerChecks(session: LinkupSession, answering: Answering): Checks<AnswerOperations> {
  return {
    accept: {
      async run() {
        await checkAccepting(session, answering);
      },
      request: (account_id) => ({ body: { account_id, action: 'accept', params: noInvitation } }),
    },
    decline: {
      run: () => checkRefusing(session, answering),
      request: (account_id) => ({ body: { account_id, action: 'decline', params: noInvitation } }),
    },
  };
}
