import type { INodeTypeDescription } from 'n8n-workflow';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type N8n, startN8n } from '../../support/n8n/n8n.ts';

let n8n: N8n;
beforeAll(async () => {
  n8n = await startN8n();
});
afterAll(async () => {
  await n8n.close();
});

/** n8n's search lists a node and its trigger as one: by the node's words, with the trigger's description. */
function pairs(): readonly (readonly [node: INodeTypeDescription, trigger: INodeTypeDescription])[] {
  const descriptions = n8n.types.descriptions();
  return descriptions
    .filter(({ group }) => group.includes('trigger'))
    .flatMap((trigger) =>
      descriptions.filter(({ name }) => `${name}Trigger` === trigger.name).map((node) => [node, trigger] as const),
    );
}

test('a node and its trigger are listed with what both do', () => {
  expect(pairs()).toHaveLength(5);
  for (const [node, trigger] of pairs()) {
    expect(trigger.description.replace(node.description, '…')).toMatch(/^…, or start a workflow when /);
  }
});

test('a node is found by the words of its trigger too', () => {
  for (const [node, trigger] of pairs()) {
    expect(node.codex?.alias).toEqual(expect.arrayContaining([...(trigger.codex?.alias ?? ['none'])]));
  }
});
