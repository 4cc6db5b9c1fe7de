import { account, doing, onDemand, query, wrongKey } from '../causes.ts';
import { connectConnectSafely, withSettings } from '../connectsafely.ts';
import type { ErrorRows } from './rows.ts';

/** The vendor's errors have no names; a status that means several things stands here with one of them. */
export const errorRows: ErrorRows = {
  '400': { code: 'invalid-request', ...query('startIndex', '-1') },
  '401': { code: 'unauthenticated', ...wrongKey },
  '403': { code: 'forbidden', plan: withSettings({ seats: 0 }) },
  '404': { code: 'not-found', ...account('000000000000000000000000') },
  '429': {
    code: 'rate-limited',
    plan: withSettings({ requestLimits: 'on' }),
    async act(client) {
      for (let call = 1; call <= 31; call += 1) await client.listSent();
    },
  },
  '500': {
    code: 'vendor-failure',
    ...doing('accept', async (_client, sandbox) => {
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
    }),
  },
  '502': { code: 'vendor-failure', ...onDemand },
};
