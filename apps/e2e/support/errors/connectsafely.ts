import { account, doing, query, wrongKey } from '../causes.ts';
import { connectConnectSafely, withSettings } from '../connectsafely.ts';
import type { ErrorCauses } from './rows.ts';

/** The vendor's errors have no names; a status that means several things stands here with one of them. */
export const causes: ErrorCauses = {
  '400': query('startIndex', '-1'),
  '401': wrongKey,
  '403': { plan: withSettings({ seats: 0 }) },
  '404': account('000000000000000000000000'),
  '429': {
    plan: withSettings({ requestLimits: 'on' }),
    async act(client) {
      for (let call = 1; call <= 31; call += 1) await client.listSent();
    },
  },
  '500': doing('accept', async (_client, sandbox) => {
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
};
