import { z } from 'zod';
import { personPlanShape, publicIdentifierSchema } from '../sandbox/plan.ts';
import { findMembers } from '../world/find-members.ts';
import { putMember as putPerson } from '../world/put-member.ts';
import { findSandbox } from './context.ts';
import { ControlError } from './control-error.ts';
import { defineOperation } from './define-operation.ts';
import { inSandbox } from './names.ts';
import type { OperationGroup } from './operation.ts';
import { personSchema, presentPerson } from './person-schema.ts';
import { rangeSchema, searchText } from './query.ts';

const listMembers = defineOperation({
  id: 'listMembers',
  method: 'get',
  path: '/sandboxes/{id}/members',
  summary: 'Who is on LinkedIn, by public identifier',
  takes: { params: inSandbox, query: rangeSchema.extend({ search: searchText }) },
  answers: { 200: z.strictObject({ members: z.array(personSchema), total: z.int() }) },
  async handle({ params, query }, context) {
    const sandbox = findSandbox(context, params.id);
    const { items, total } = await sandbox.look(() => findMembers(sandbox.world.state, query));
    return { members: items.map(presentPerson), total };
  },
});

const putMember = defineOperation({
  id: 'putMember',
  method: 'put',
  path: '/sandboxes/{id}/members/{publicIdentifier}',
  summary: 'Change a person, or add one',
  description:
    'What is left out stays as it is. A new person is named after the public identifier, can be reached and never answers, unless the body says otherwise. Who answers otherwise than before does so to pending invitations too.',
  takes: {
    params: inSandbox.extend({ publicIdentifier: publicIdentifierSchema }),
    body: z.strictObject(personPlanShape),
  },
  answers: { 200: personSchema, 429: 'There are too many people.' },
  async handle({ params, body }, context) {
    const sandbox = findSandbox(context, params.id);
    const member = await sandbox.exclusively(() =>
      putPerson(sandbox.world.state, params.publicIdentifier, body, sandbox.clock.now().getTime()),
    );
    if (member === undefined) throw new ControlError(429, 'There are too many people in this sandbox.');
    return presentPerson(member);
  },
});

export const memberOperations: OperationGroup = {
  name: 'People',
  description: 'Who is on the simulated LinkedIn, and what they do with invitations.',
  operations: [listMembers, putMember],
};
