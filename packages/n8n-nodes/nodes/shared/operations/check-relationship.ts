import { memberField, readMember } from '../fields/member.ts';
import { readSimplify, simplifyField } from '../fields/simplify.ts';
import { toItem } from '../item.ts';
import type { Operation } from '../operation.ts';

export const checkRelationship: Operation = {
  name: 'Check Relationship',
  value: 'checkRelationship',
  action: 'Check the relationship with a member',
  description: 'See whether the account and a member are connected, or an invitation between them is pending',
  needs: ['relationship'],
  fields: [memberField, simplifyField],

  async execute(client, { parameters, signal }) {
    const member = readMember(parameters);
    const simplify = readSimplify(parameters);
    return [toItem(await client.relationship(member, { signal }), simplify)];
  },
};
