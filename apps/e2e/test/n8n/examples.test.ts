import { readdirSync, readFileSync } from 'node:fs';
import { workflowFileSchema } from '@invitekit/n8n-host';
import { type INode, NodeHelpers } from 'n8n-workflow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type N8n, startN8n } from '../../support/n8n/n8n.ts';
import { vendorsUnderTest } from '../../support/n8n/vendors.ts';

const folder = new URL('../../../../examples/', import.meta.url);
const readme = readFileSync(new URL('README.md', folder), 'utf8');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

/** What comes with n8n, and which versions of it. */
const nodesOfN8n: Readonly<Record<string, number | readonly number[]>> = {
  'n8n-nodes-base.dataTable': 1.1,
  'n8n-nodes-base.filter': 2.2,
  'n8n-nodes-base.if': 2.2,
  'n8n-nodes-base.manualTrigger': 1,
  'n8n-nodes-base.merge': 3.2,
  'n8n-nodes-base.noOp': 1,
  'n8n-nodes-base.scheduleTrigger': 1.2,
  'n8n-nodes-base.set': 3.4,
  'n8n-nodes-base.splitInBatches': 3,
  'n8n-nodes-base.splitOut': 1,
  'n8n-nodes-base.stickyNote': 1,
  'n8n-nodes-base.switch': 3.2,
  'n8n-nodes-base.wait': 1.1,
  'n8n-nodes-base.webhook': 2,
  '@n8n/n8n-nodes-langchain.agent': 3,
  '@n8n/n8n-nodes-langchain.chat': 1.3,
  '@n8n/n8n-nodes-langchain.chatHitlTool': 1.3,
  // Only the later one lets other nodes answer.
  '@n8n/n8n-nodes-langchain.chatTrigger': [1.1, 1.3],
  '@n8n/n8n-nodes-langchain.lmChatOpenAi': 1.2,
  '@n8n/n8n-nodes-langchain.memoryBufferWindow': 1.3,
};

const ours = 'n8n-nodes-invitekit.';
/** The only account that the files may name: one of the fake. */
const account = 'acc_abc123';
const credentialTypes = [...Object.values(vendorsUnderTest).map(({ credential }) => credential), 'openAiApi'];

const nodeSchema = z.custom<INode>(
  (value) =>
    z
      .object({
        id: z.string(),
        name: z.string(),
        type: z.string(),
        typeVersion: z.number(),
        parameters: z.looseObject({}),
      })
      .safeParse(value).success,
);
const connectionsSchema = z.record(
  z.string(),
  z.record(z.string(), z.array(z.array(z.object({ node: z.string(), type: z.string(), index: z.number() })))),
);

let n8n: N8n;
beforeAll(async () => {
  n8n = await startN8n();
});
afterAll(async () => {
  await n8n.close();
});

test('each example runs in a real n8n too', () => {
  const suites = new URL('../../test-n8n/', import.meta.url);
  const texts = readdirSync(suites).map((file) => readFileSync(new URL(file, suites), 'utf8'));
  const run = texts.flatMap((text) =>
    [...text.matchAll(/readExample\('([\w-]+)'\)/g)].map(([, name]) => `${name}.json`),
  );
  expect([...new Set(run)].toSorted()).toEqual(files.toSorted());
});

test('the examples and their list name the same files', () => {
  expect([...readme.matchAll(/\]\(([\w-]+\.json)\)/g)].map(([, file]) => file).toSorted()).toEqual(files.toSorted());
  expect(files.length).toBeGreaterThan(5);
});

test('no two nodes of the examples have the same address for webhooks, so that they run side by side', () => {
  const addresses = files.flatMap((file) => {
    const { nodes } = workflowFileSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    return z
      .array(nodeSchema)
      .parse(nodes)
      .flatMap(({ webhookId }) => webhookId ?? []);
  });
  expect(addresses.length).toBeGreaterThan(5);
  expect(new Set(addresses).size).toBe(addresses.length);
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const workflow = workflowFileSchema.parse(JSON.parse(text));
  const nodes = z.array(nodeSchema).parse(workflow.nodes);

  test('has one note, which says what to fill in, what it costs and what to take care of', () => {
    const notes = nodes.filter(({ type }) => type === 'n8n-nodes-base.stickyNote');
    expect(notes).toMatchObject([{ parameters: { content: expect.stringContaining(`## ${workflow.name}\n`) } }]);
    for (const heading of ['Fill in:', 'Cost at LinkupAPI:', 'Take care:']) {
      expect(notes[0]?.parameters['content']).toContain(`**${heading}**`);
    }
  });

  test('uses nodes that n8n and our package have', () => {
    const others = nodes.filter(({ type }) => !type.startsWith(ours));
    const unknown = others.filter(({ type, typeVersion }) => ![nodesOfN8n[type]].flat().includes(typeVersion));
    expect(unknown).toEqual([]);
    for (const node of ourNodes(nodes)) expect(node.typeVersion).toBe(descriptionOf(node).version);
  });

  test('gives our nodes parameters that they have and show, with nothing missing', () => {
    for (const node of ourNodes(nodes)) {
      const description = descriptionOf(node);
      const { descriptionType: _, toolDescription: __, ...parameters } = node.parameters;
      const known = { ...node, parameters };
      const shown = NodeHelpers.getNodeParameters(description.properties, parameters, true, false, known, description);
      expect(shown).toMatchObject(parameters);
      expect(NodeHelpers.getNodeParametersIssues(description.properties, known, description)).toBeNull();
    }
  });

  // When that time is over, n8n 2.41 goes on with what the model said, which may be that it is approved.
  test('lets no review by a human end by itself', () => {
    const reviews = nodes.filter(({ type }) => type.endsWith('HitlTool'));
    expect(reviews.map(({ parameters }) => parameters['options'])).toEqual(reviews.map(() => ({})));
  });

  test('writes to nobody of whom a trigger is not certain that they were invited', () => {
    const connections = connectionsSchema.parse(workflow.connections);
    const isGate = ({ parameters }: INode) => JSON.stringify(parameters).includes('$json.isCertain');
    const gates = new Set(nodes.filter(isGate).map(({ name }) => name));
    const reached = new Set<string>();
    const visit = (name: string): void => {
      if (reached.has(name) || gates.has(name)) return;
      reached.add(name);
      for (const { node } of Object.values(connections[name] ?? {}).flat(2)) visit(node);
    };
    for (const { name, type } of nodes) if (/^n8n-nodes-invitekit\..*Trigger$/.test(type)) visit(name);
    const writing = nodes.filter(({ parameters }) => parameters['resource'] === 'message');
    expect(writing.filter(({ name }) => reached.has(name)).map(({ name }) => name)).toEqual([]);
  });

  test('connects nodes that it has, and leaves none alone', () => {
    const names = nodes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const connections = connectionsSchema.parse(workflow.connections);
    const targets = Object.values(connections).flatMap((byType) =>
      Object.values(byType).flatMap((outputs) => outputs.flatMap((inputs) => inputs.map(({ node }) => node))),
    );
    const connected = new Set([...Object.keys(connections), ...targets]);
    expect([...connected].toSorted()).toEqual(names.filter((name) => name !== 'Sticky Note').toSorted());
  });

  test('holds nothing that belongs to anybody', () => {
    expect(workflow.pinData).toBeUndefined();
    for (const { credentials = {} } of nodes) {
      expect(credentialTypes).toEqual(expect.arrayContaining(Object.keys(credentials)));
      for (const { id } of Object.values(credentials)) expect(id).toBe('');
    }
    const accounts = nodes.flatMap(({ parameters: { accountId } }) => (accountId === undefined ? [] : [accountId]));
    for (const named of accounts) {
      expect(named).toMatchObject({
        mode: 'id',
        value: expect.stringMatching(`^(${account}|={{.*}})$`),
      });
    }
    expect(text).not.toMatch(/\/\/(?!www\.linkedin\.com\/)|apiKey|password/i);
  });
});

function ourNodes(nodes: readonly INode[]): readonly INode[] {
  return nodes.filter(({ type }) => type.startsWith(ours));
}

/** Of a tool: the node that it is made of. */
function descriptionOf({ type }: INode) {
  return n8n.types.getByNameAndVersion(type.slice(ours.length).replace(/Tool$/, '')).description;
}
