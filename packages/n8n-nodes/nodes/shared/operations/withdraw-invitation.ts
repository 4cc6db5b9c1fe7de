import { invitationField, readInvitation } from '../fields/invitation.ts';
import { readSimplify, simplifyField } from '../fields/simplify.ts';
import { toItem } from '../item.ts';
import type { Operation } from '../operation.ts';

export const withdrawInvitation: Operation = {
  name: 'Withdraw',
  value: 'withdraw',
  action: 'Withdraw an invitation',
  description: 'Take back a sent invitation. LinkedIn lets the person be invited again only after about three weeks.',
  needs: ['withdraw'],
  fields: [invitationField, simplifyField],

  async execute(client, call) {
    const invitation = readInvitation(call);
    const simplify = readSimplify(call.parameters);
    const handled = await client.withdraw(invitation, { signal: call.signal });
    return [toItem({ ...handled, outcome: 'withdrawn' }, simplify)];
  },
};
