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
import { resolveReferences } from './reference-listing.ts';
import { findOrName } from './typed-person.ts';

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
    'What is left out stays as it is. A new person is named after the public identifier, can be reached and never answers, unless the body says otherwise. A new way to answer also holds for pending invitations. The former public identifier still finds the person, as LinkedIn leads from an old address to the new one.',
  takes: {
    params: inSandbox.extend({
      publicIdentifier: z
        .string()
        .describe("The present or a former one, or the profile's address. For existing people also LinkedIn's id."),
    }),
    body: z.strictObject({
      publicIdentifier: publicIdentifierSchema.exactOptional().describe('What the person is called from now on.'),
      ...personPlanShape,
    }),
  },
  answers: {
    200: personSchema,
    409: 'Somebody else has, or had, that public identifier.',
    429: 'There are too many people.',
  },
  async handle({ params, body }, context) {
    const sandbox = findSandbox(context, params.id);
    const member = await sandbox.exclusively(() => {
      const person = findOrName(sandbox.world, params.publicIdentifier, 'publicIdentifier');
      return putPerson(sandbox.world.state, person, body, sandbox.clock.now().getTime());
    });
    if (member === 'too-many') throw new ControlError(429, 'There are too many people in this sandbox.');
    if (member === 'taken') {
      throw new ControlError(409, `Somebody else is, or was, called ${body.publicIdentifier}.`);
    }
    return presentPerson(member);
  },
});

export const memberOperations: OperationGroup = {
  name: 'People',
  description: 'Who is on the simulated LinkedIn, and what they do with invitations.',
  operations: [listMembers, putMember, resolveReferences],
};
