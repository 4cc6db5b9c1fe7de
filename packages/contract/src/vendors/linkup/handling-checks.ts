import { checkAccepting, checkRefusing, type Handling } from '../../rules/handling.ts';
import type { Checks } from '../../run/checks.ts';
import type { Received } from './handling.ts';
import type { LinkupOperations, LinkupSession } from './operations.ts';

type HandlingOperations = Pick<LinkupOperations, 'accept' | 'decline'>;

const noInvitation = { entity_urn: 'urn:li:invitation:1', shared_secret: 'none' };

export function createHandlingChecks(session: LinkupSession, handling: Handling<Received>): Checks<HandlingOperations> {
  return {
    accept: {
      async run() {
        await checkAccepting(session, handling);
      },
      request: (account_id) => ({ body: { account_id, action: 'accept', params: noInvitation } }),
    },
    decline: {
      run: () => checkRefusing(session, handling),
      request: (account_id) => ({ body: { account_id, action: 'decline', params: noInvitation } }),
    },
  };
}
