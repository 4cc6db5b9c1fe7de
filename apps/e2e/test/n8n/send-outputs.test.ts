import { NodeConnectionTypes, NodeHelpers, Workflow } from 'n8n-workflow';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { agent } from '../../support/n8n/agent.ts';
import { itemsOf } from '../../support/n8n/items.ts';
import { requestingAgent } from '../../support/n8n/requesting-agent.ts';
import { namesOfStrangers, pendingOf } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest, type VendorUnderTest } from '../../support/n8n/vendors.ts';

const bed = useTestBed();
const toolAnswer = z.object({ answer: z.array(z.unknown()) });
afterEach(() => bed.n8n.types.add(agent));

describe.each(nodesUnderTest)('$displayName', (node) => {
  test('has two outputs for what may be left undone, and one for everything else', () => {
    const names = (resource: string, operation: string) =>
      outputsOf(node, resource, operation).map((output) => (typeof output === 'string' ? {} : output));
    const type = NodeConnectionTypes.Main;
    const two = { send: 'Sent', accept: 'Accepted', refuse: 'Refused', withdraw: 'Withdrawn' };
    for (const [operation, displayName] of Object.entries(two)) {
      expect(names('invitation', operation)).toEqual([
        { type, displayName },
        { type, displayName: `Not ${displayName}` },
      ]);
    }
    expect(names('invitation', 'withdrawStale')).toEqual([{ type }]);
    expect(names('connection', 'getAll')).toEqual([{ type }]);
  });

  test.each([
    ['that calls its tool', agent],
    ['that has n8n run its tool', requestingAgent],
  ])('gives an agent %s the reason why somebody is not invited, and nothing of the item', async (_, kind) => {
    bed.n8n.types.add(kind);
    const [person = ''] = (await pendingOf(bed.sandbox)).map((each) => each.person);
    const result = await bed.runAsTool(node, {
      parameters: { operation: 'send', member: "={{ $fromAI('member', 'Whom to invite') }}" },
      input: [{ member: person }],
    });
    const { answer } = toolAnswer.parse(itemsOf(result)[0]?.json);
    expect(answer).toEqual([
      { notSent: expect.objectContaining({ reason: 'already-invited', member: { publicIdentifier: person } }) },
    ]);
  });

  test('tells a model that goes on sending when the next one is due', async () => {
    await bed.renew({ linkedin: { activity: 'quiet' } });
    const people = await namesOfStrangers(bed.sandbox, 5);
    const result = await bed.runAsTool(node, {
      parameters: { operation: 'send', member: "={{ $fromAI('member', 'Whom to invite') }}" },
      input: people.map((member) => ({ member })),
    });
    const answers = itemsOf(result).map(({ json }) => toolAnswer.parse(json).answer[0]);
    expect(answers[0]).toMatchObject({ member: { publicIdentifier: people[0] }, limits: expect.anything() });
    const tryAgainAt = expect.stringMatching(/^2026-06-01T09:/);
    const notSent = expect.objectContaining({ reason: 'not-due-yet', next: 'later', tryAgainAt });
    expect(answers.slice(1)).toEqual(people.slice(1).map(() => ({ notSent })));
    expect(await pendingOf(bed.sandbox)).toHaveLength(145 + 1);
  });
});

function outputsOf({ node, parameters }: VendorUnderTest, resource: string, operation: string) {
  const nodes = [
    {
      id: '1',
      name: 'Node',
      type: node,
      typeVersion: 1,
      position: [0, 0] satisfies [number, number],
      parameters: { ...parameters, resource, operation },
    },
  ];
  const workflow = new Workflow({ nodes, connections: {}, active: false, nodeTypes: bed.n8n.types });
  const found = workflow.getNode('Node');
  if (found === null) throw new Error('The workflow has no node');
  return NodeHelpers.getNodeOutputs(workflow, found, bed.n8n.types.getByNameAndVersion(node).description);
}
