import { expect } from 'vitest';
import { startMcp } from '../../support/mcp/session.ts';
import { inSandbox, prepare, world } from '../../support/mcp/world.ts';
import { test } from '../../support/mock.ts';

test('each tool says what it does to the world', async ({ createSandbox, server }) => {
  const mcp = await startMcp(inSandbox(await prepare(), server.url, await createSandbox(world)));
  const { tools } = await mcp.client.listTools();
  const told = tools.map(({ name, annotations = {}, inputSchema }) => {
    const { readOnlyHint, destructiveHint, idempotentHint, openWorldHint } = annotations;
    const hints = { readOnlyHint, destructiveHint, idempotentHint, openWorldHint };
    const set = Object.entries(hints).flatMap(([hint, value]) => (value === true ? [hint.replace('Hint', '')] : []));
    return `${name}(${Object.keys(inputSchema.properties ?? {}).join(', ')}): ${set.join(', ')}`;
  });
  expect(told).toMatchInlineSnapshot(`
    [
      "get_usage(): readOnly, idempotent, openWorld",
      "list_people(list, fromRow): readOnly, idempotent",
      "check_person(list, row, person): readOnly, idempotent, openWorld",
      "get_profile(list, row, person): idempotent, openWorld",
      "list_invitations(direction, cursor): readOnly, idempotent, openWorld",
      "list_connections(cursor): readOnly, idempotent, openWorld",
      "list_conversations(cursor): readOnly, idempotent, openWorld",
      "read_messages(conversation, list, row, person, cursor): readOnly, idempotent, openWorld",
      "plan_invitations(list, rows, count, note): openWorld",
      "plan_messages(list, rows, count, text, step): openWorld",
      "plan_withdrawals(olderThanDays, count): openWorld",
      "list_plans(): readOnly, idempotent",
      "show_plan(plan, fromNumber): readOnly, idempotent",
      "send_plan(plan): destructive, idempotent, openWorld",
    ]
  `);
  for (const { name, inputSchema, outputSchema } of tools) {
    expect([name, inputSchema['additionalProperties'], outputSchema?.['additionalProperties']]).toEqual([
      name,
      false,
      false,
    ]);
  }
  expect(mcp.client.getInstructions()).toContain('You cannot confirm it.');
});

test('no tool takes a path, an address, a limit, a key or a policy', async ({ createSandbox, server }) => {
  const mcp = await startMcp(inSandbox(await prepare(), server.url, await createSandbox(world)));
  const { tools } = await mcp.client.listTools();
  const parameters = tools.flatMap(({ inputSchema }) => Object.keys(inputSchema.properties ?? {}));
  expect(
    parameters.filter((name) =>
      /path|file|url|limit|key|policy|confirm|force|account|vendor|day|override|recipient|to$/i.test(name),
    ),
  ).toEqual(['olderThanDays']);
});
