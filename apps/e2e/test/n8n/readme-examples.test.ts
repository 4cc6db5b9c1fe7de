import { workflowFileSchema } from '@invitekit/n8n-host';
import { expect, test } from 'vitest';
import { blocks } from '../../support/documented-examples.ts';
import { given } from '../../support/listings.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { credential } from '../../support/n8n/ten-days.ts';
import { nodesUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';

const bed = useTestBed();

const [firstWorkflow = '', notSent = '', invitation = ''] = blocks('packages/n8n-nodes/README.md', 'json');

/** The kind of each value, by its place. */
function shapeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]));
}

/** In JSON, with the keys in one order. */
function withoutTimes(item: object): string {
  const text = JSON.stringify(Object.entries(item).map(([key, value]) => [key, Object.entries(Object(value)).sort()]));
  return text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME').replace(/("tryAgainInSeconds",)\d+/, '$1SECONDS');
}

test('the first workflow invites somebody, and says of the same person that she is invited already', async () => {
  const { nodes } = workflowFileSchema.parse({ name: 'First', ...JSON.parse(firstWorkflow) });
  const { type, parameters } = given(nodes.at(-1));
  const node = given(nodesUnderTest.find((each) => type === `n8n-nodes-invitekit.${each.node}`));
  const run = { parameters: JSON.parse(JSON.stringify(parameters)) };
  const through = { ...node, ...vendorsUnderTest.unipile, node: node.node };
  expect((await bed.run(through, run)).outputs).toMatchObject([[{ json: { direction: 'sent' } }], []]);
  expect((await bed.run(through, run)).outputs).toMatchObject([
    [],
    [{ json: { notSent: { reason: 'already-invited', next: 'skip' } } }],
  ]);
});

test('whoever is not due yet comes out as the README shows it', async () => {
  const example = JSON.parse(notSent);
  const input = [{ lead: 'sophie-germain' }, { lead: example.lead }];
  const parameters = { operation: 'send', member: '={{ $json.lead }}' };
  const { outputs } = await bed.run(vendorsUnderTest.unipile, { parameters, input, credential });
  const [second] = given(outputs[1]);
  expect(withoutTimes(given(second).json)).toBe(withoutTimes(example));
});

test('an invitation comes out as the README shows it', async () => {
  const [item] = await bed.items(vendorsUnderTest.linkup, { limit: 1 });
  expect(shapeOf(given(item).json)).toEqual(shapeOf(JSON.parse(invitation)));
});
