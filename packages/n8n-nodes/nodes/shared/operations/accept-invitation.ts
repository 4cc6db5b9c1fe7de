import { invitationField, readInvitation } from '../fields/invitation.ts';
import { readSimplify, simplifyField } from '../fields/simplify.ts';
import { toItem } from '../item.ts';
import type { Operation } from '../operation.ts';

export const acceptInvitation: Operation = {
  name: 'Accept',
  value: 'accept',
  action: 'Accept an invitation',
  description: 'Accept a received invitation and connect with its sender',
  needs: ['accept'],
  fields: [invitationField, simplifyField],

  async execute(client, call) {
    const invitation = readInvitation(call);
    const simplify = readSimplify(call.parameters);
    const handled = await client.accept(invitation, { signal: call.signal });
    return [toItem({ ...handled, outcome: 'accepted' }, simplify)];
  },
};
