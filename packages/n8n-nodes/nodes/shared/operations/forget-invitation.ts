import { memberField, readMember } from '../fields/member.ts';
import { toPlain } from '../item.ts';
import type { Operation } from '../operation.ts';

/** That somebody was invited still counts towards the limits; that it was this person, nobody knows any more. */
export const forgetInvitation: Operation = {
  name: 'Forget',
  value: 'forget',
  action: 'Forget the invitations of a member',
  description: 'Remove a member from what the nodes remember, so that Send may invite the person again',
  fields: [memberField],

  async execute(client, call) {
    const member = readMember(call.parameters);
    await call.sender(client).forget(member);
    return [toPlain({ outcome: 'forgotten', member })];
  },
};
