import { invitationField, readInvitation } from '../fields/invitation.ts';
import { readSimplify, simplifyField } from '../fields/simplify.ts';
import { toItem } from '../item.ts';
import type { Operation } from '../operation.ts';

export const refuseInvitation: Operation = {
  name: 'Refuse',
  value: 'refuse',
  action: 'Refuse an invitation',
  description: 'Refuse a received invitation. LinkedIn does not tell its sender.',
  needs: ['refuse'],
  fields: [invitationField, simplifyField],

  async execute(client, call) {
    const invitation = readInvitation(call);
    const simplify = readSimplify(call.parameters);
    const handled = await client.refuse(invitation, { signal: call.signal });
    return [toItem({ ...handled, outcome: 'refused' }, simplify)];
  },
};
