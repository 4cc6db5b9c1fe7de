import type { INodeParameters, INodeProperties } from 'n8n-workflow';
import { describe, expect, test } from 'vitest';
import { writingNodes } from '../../support/n8n/messaging.ts';
import { pendingOf } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest } from '../../support/n8n/vendors.ts';

const bed = useTestBed();

const limits = [
  'maxPerRun',
  'maxPerDay',
  'maxPerWeek',
  'olderThan',
  'dryRun',
  'maxCredits',
  'step',
  'lookFirst',
] as const;

describe.each(nodesUnderTest)('$displayName', (node) => {
  test('takes no expression in what limits it', () => {
    const { properties } = bed.n8n.types.getByNameAndVersion(node.node).description;
    const all = properties.flatMap((field) => [field, ...(field.options ?? []).filter(isField)]);
    const found = all.filter(({ name }) => limits.some((limit) => limit === name));
    const expected = limits.filter(
      (name) =>
        (name !== 'maxCredits' || /linkup|linkedIn/.test(node.node)) &&
        (name !== 'step' || writingNodes.some((writing) => writing.node === node.node)),
    );
    expect(new Set(found.map(({ name }) => name))).toEqual(new Set(expected));
    expect(found.map(({ noDataExpression }) => noDataExpression)).toEqual(found.map(() => true));
  });

  test.runIf(writingNodes.includes(node))('lets no model choose the step of a message', async () => {
    const { error } = await bed.runAsTool(node, {
      parameters: {
        resource: 'message',
        operation: 'send',
        member: 'sophie-germain',
        text: 'Hello',
        ...at('options.step', "={{ $fromAI('step', 'Which message') }}"),
      },
      input: [{ step: 'followUp' }],
    });
    expect(error?.message).toContain('Step cannot be an expression');
  });

  // n8n itself resolves this one expression also where it takes none.
  test.each([
    ['send', 'options.maxPerRun', 'Max per Run', 'number'],
    ['send', 'options.maxPerDay', 'Max per Day', 'number'],
    ['send', 'options.maxPerWeek', 'Max per Week', 'number'],
    ['send', 'options.lookFirst', 'Look at the Profile First', 'boolean'],
    ['withdrawStale', 'olderThan', 'Older Than', 'number'],
    ['withdrawStale', 'maxPerRun', 'Max per Run', 'number'],
    ['withdrawStale', 'dryRun', 'Dry Run', 'boolean'],
  ])('lets no model choose what %s has in %s', async (operation, name, label, type) => {
    const { error } = await bed.runAsTool(node, {
      parameters: {
        operation,
        member: 'sophie-germain',
        ...at(name, `={{ $fromAI('limit', 'The limit', '${type}') }}`),
      },
      input: [{ limit: type === 'number' ? 150 : false }],
    });
    expect(error?.message).toContain(`${label} cannot be an expression`);
    expect(await pendingOf(bed.sandbox)).toHaveLength(145);
  });
});

/** The parameters with a value at a name, which may be one in a collection. */
function at(name: string, value: string): INodeParameters {
  const [first = '', second] = name.split('.');
  return { [first]: second === undefined ? value : { [second]: value } };
}

function isField(option: NonNullable<INodeProperties['options']>[number]): option is INodeProperties {
  return 'type' in option;
}
