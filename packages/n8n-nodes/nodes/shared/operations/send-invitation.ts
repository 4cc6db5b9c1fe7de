import { memberField, readMember } from '../fields/member.ts';
import { noteField, readNote } from '../fields/note.ts';
import { readSimplify, simplifyField } from '../fields/simplify.ts';
import { toItem } from '../item.ts';
import type { Operation } from '../operation.ts';

export const sendInvitation: Operation = {
  name: 'Send',
  value: 'send',
  action: 'Send an invitation',
  description: 'Invite a member to connect',
  fields: [memberField, noteField, simplifyField],

  async execute(client, { parameters, signal }) {
    const input = { member: readMember(parameters), note: readNote(parameters) };
    const simplify = readSimplify(parameters);
    return [toItem(await client.send(input, { signal }), simplify)];
  },
};
