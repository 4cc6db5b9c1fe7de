import { memberField, readMember } from '../fields/member.ts';
import { readSimplify, simplifyField } from '../fields/simplify.ts';
import { toItem } from '../item.ts';
import type { Operation } from '../operation.ts';

export const getConversationWithPerson: Operation = {
  name: 'Get With Person',
  value: 'getWithPerson',
  action: 'Get the conversation with a person',
  description: 'See whether the account and a member have written to each other, and in which conversation',
  needs: ['conversationWith'],
  fields: [memberField, simplifyField],

  async execute(client, { parameters, signal }) {
    const member = readMember(parameters);
    const simplify = readSimplify(parameters);
    const found = await client.conversationWith(member, { signal });
    return [found === null ? { vendor: client.vendor, exists: false } : toItem({ exists: true, ...found }, simplify)];
  },
};
