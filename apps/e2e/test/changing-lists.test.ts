import { type InvitationClient, vendorNames } from '@invitekit/clients';
import fc from 'fast-check';
import { describe, expect, onTestFinished } from 'vitest';
import { z } from 'zod';
import { test } from '../support/mock.ts';
import { createClient } from '../support/sandbox.ts';
import { startScriptedServer } from '../support/scripted-server.ts';

/** What happens to a list between two requests: people leave it anywhere, and join at its top. */
interface Change {
  readonly leave: readonly number[];
  readonly join: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  leave: fc.array(fc.nat(200), { maxLength: 4 }),
  join: fc.nat(2),
});

/** Pages of a list as each vendor words them; those that have no total are read by overlapping pages. */
const pages = {
  linkup: (items: unknown[], offset: number, total: number) => ({
    success: true,
    data: {
      invitations: items,
      total_available_results: total,
      pagination: { next_offset: offset + items.length < total ? offset + items.length : null },
    },
    metadata: { credits_consumed: 0 },
  }),
  connectsafely: (items: unknown[]) => ({ success: true, invitations: items }),
  unipile: (items: unknown[], _offset: number, total: number) => ({ data: items, total_count: total }),
  'unipile without a total': (items: unknown[]) => ({ data: items }),
} as const;

const offsetSchema = z.object({ params: z.object({ offset: z.number() }) });

describe.for(Object.entries(pages))('a list at %s that changes while it is read', ([name, present]) => {
  const vendor = name === 'linkup' || name === 'connectsafely' ? name : 'unipile';

  test('misses nobody who stays, and repeats nobody', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const everyone = await Array.fromAsync(createClient[vendor](sandbox.connection(vendor)).listAllSent());
    let list: typeof everyone = [];
    let changes: Change[] = [];
    let spare: typeof everyone = [];

    const server = await startScriptedServer(async (request, response) => {
      const body = (await Array.fromAsync(request)).join('');
      const query = new URL(request.url ?? '', 'http://localhost').searchParams;
      const offset =
        body === ''
          ? Number(query.get('offset') ?? query.get('startIndex'))
          : offsetSchema.parse(JSON.parse(body)).params.offset;
      const items = list.slice(offset, offset + 7).map(({ raw }) => raw);
      response.end(JSON.stringify(present(items, offset, list.length)));
      const next = changes.shift();
      if (next === undefined) return;
      const gone = new Set(next.leave.map((index) => index % Math.max(1, list.length)));
      list = [...spare.splice(0, next.join), ...list.filter((_, index) => !gone.has(index))];
    });
    onTestFinished(() => server.close());
    const client: InvitationClient = createClient[vendor]({ ...sandbox.connection(vendor), baseUrl: server.url });

    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 60 }), fc.array(change, { maxLength: 15 }), async (length, plan) => {
        list = everyone.slice(0, length);
        spare = everyone.slice(100);
        changes = [...plan];
        const started = list.map(({ id }) => id);
        const read = (await Array.fromAsync(client.listAllSent())).map(({ id }) => id);
        const stayed = started.filter((id) => list.some((each) => each.id === id));
        expect(new Set(read).size).toBe(read.length);
        expect(stayed.filter((id) => !read.includes(id))).toEqual([]);
      }),
      { numRuns: 150, seed: 20260601 },
    );
  });
});

test('short and empty pages at ConnectSafely hide nobody, whoever leaves meanwhile', async ({ createSandbox }) => {
  const sandbox = await createSandbox();
  const everyone = await Array.fromAsync(
    createClient.connectsafely(sandbox.connection('connectsafely')).listAllReceived(),
  );
  let list: typeof everyone = [];
  let sizes: number[] = [];
  let leaving: number[] = [];
  const server = await startScriptedServer((request, response) => {
    const startIndex = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('startIndex'));
    const size = sizes.shift() ?? 3;
    const items = list.slice(startIndex, startIndex + size).map(({ raw }) => raw);
    const endOfList = startIndex >= list.length;
    response.end(JSON.stringify({ success: true, invitations: items, endOfList }));
    const gone = leaving.shift();
    if (gone !== undefined) list = list.filter((_, index) => index !== gone);
  });
  onTestFinished(() => server.close());
  const client = createClient.connectsafely({ ...sandbox.connection('connectsafely'), baseUrl: server.url });

  /** Of which some are empty, and none follow each other that are. */
  const pageSizes = (shortest: number) =>
    fc
      .array(fc.oneof(fc.constant(0), fc.integer({ min: shortest, max: 4 })), { maxLength: 30 })
      .map((plan) => plan.filter((size, index) => size > 0 || plan[index - 1] !== 0));
  const someLeave = fc.array(fc.option(fc.nat(11), { nil: 100 }), { maxLength: 10 });
  // A page of one item cannot show that others moved up, so those come without anybody leaving.
  const plans = fc.oneof(fc.tuple(pageSizes(2), someLeave), fc.tuple(pageSizes(1), fc.constant([])));
  await fc.assert(
    fc.asyncProperty(plans, async ([plan, leave]) => {
      list = everyone;
      sizes = [...plan];
      leaving = [...leave];
      const read = (await Array.fromAsync(client.listAllReceived())).map(({ id }) => id);
      expect(new Set(read).size).toBe(read.length);
      expect(list.filter(({ id }) => !read.includes(id)).map(({ id }) => id)).toEqual([]);
    }),
    { numRuns: 300, seed: 20260601 },
  );
});

test.for(vendorNames)(
  'withdrawing each invitation as it comes leaves none at %s',
  async (vendor, { createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 260 });
    const client = createClient[vendor](sandbox.connection(vendor));
    for await (const invitation of client.listAllSent()) await client.withdraw(invitation);
    expect(await Array.fromAsync(client.listAllSent())).toEqual([]);
  },
);

test('reading ConnectSafely so takes two requests more than its pages', async ({ createSandbox }) => {
  const connection = (await createSandbox()).connection('connectsafely');
  let requests = 0;
  const client = createClient.connectsafely({
    ...connection,
    transport: (request) => {
      requests += 1;
      return connection.transport(request);
    },
  });
  expect(await Array.fromAsync(client.listAllSent())).toHaveLength(145);
  // The first page brings 10, and each of the 15 after it 9; then the last one comes alone, and nothing stands behind it.
  expect(requests).toBe(18);
});
