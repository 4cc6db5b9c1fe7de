import { account, onDemand, query, wrongKey } from '../causes.ts';
import { connectConnectSafely, withSettings } from '../connectsafely.ts';
import type { ErrorRows } from './rows.ts';

const list = 'getSentInvitations';

/** The vendor's errors have no names; a status that means several things stands here with one of them. */
export const errorRows: ErrorRows = {
  '400': { operation: list, cause: query('startIndex', '-1'), code: 'invalid-request' },
  '401': { operation: list, cause: wrongKey, code: 'unauthenticated' },
  '403': { operation: list, cause: { plan: withSettings({ seats: 0 }) }, code: 'forbidden' },
  '404': { operation: list, cause: account('000000000000000000000000'), code: 'not-found' },
  '429': {
    operation: list,
    cause: {
      plan: withSettings({ requestLimits: 'on' }),
      async act(client) {
        for (let call = 1; call <= 31; call += 1) await client.listSent();
      },
    },
    code: 'rate-limited',
  },
  '500': {
    operation: 'respondToInvitation',
    cause: {
      async act(_client, sandbox) {
        const body = {
          action: 'ACCEPT',
          invitationId: '7000000000000000000',
          validationToken: 'aB3dE5gH',
          linkedInInvitationType: 'GenericInvitationType_ORGANIZATION',
          firstName: 'Jordan',
          lastName: 'Walke',
        } as const;
        const client = connectConnectSafely(sandbox);
        await client.call('post', '/linkedin/invitations/received/respond', { body }, (answer) => answer);
      },
    },
    code: 'vendor-failure',
  },
  '502': { operation: 'getReceivedInvitations', cause: onDemand, code: 'vendor-failure' },
};
