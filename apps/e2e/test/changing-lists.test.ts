import { type InvitationClient, readToEnd, type VendorName, vendorNames } from '@invitekit/clients';
import fc from 'fast-check';
import { describe, expect, onTestFinished } from 'vitest';
import { z } from 'zod';
import { runs } from '../../../long-tests.ts';
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

interface Asked {
  readonly offset: number;
  readonly size: number;
}

/** The first of a page and its size, out of what a client asks. */
const askedIn = {
  body: (text: string) => offsetSchema.parse(JSON.parse(text)).params.offset,
  query: (url: URL) => Number(url.searchParams.get('offset') ?? url.searchParams.get('startIndex') ?? 0),
  cursor: (url: URL) => Number(url.searchParams.get('cursor') ?? 0),
};

const offsetSchema = z.object({ params: z.object({ offset: z.number() }) });

interface Paging {
  readonly vendor: VendorName;
  readonly offsetIn: (url: URL, body: string) => number;
  /** After how many requests it is quiet. From the last known item on, a list that changes for ever has no end. Default 100. */
  readonly mostChanges?: number;
  /** A page in the vendor's words. */
  readonly present: (items: readonly unknown[], asked: Asked, total: number) => unknown;
}

const nextOf = (items: readonly unknown[], { offset }: Asked, total: number) =>
  offset + items.length < total ? offset + items.length : null;

/** Every way of paging that a vendor is known, or thought, to have. */
const pagings: Readonly<Record<string, Paging>> = {
  linkup: {
    vendor: 'linkup',
    offsetIn: (_, body) => askedIn.body(body),
    present: (items, asked, total) => ({
      success: true,
      data: {
        invitations: items,
        total_available_results: total,
        pagination: { next_offset: nextOf(items, asked, total) },
      },
      metadata: { credits_consumed: 0 },
    }),
  },
  connectsafely: {
    vendor: 'connectsafely',
    mostChanges: 15,
    offsetIn: askedIn.query,
    present: (items) => ({ success: true, invitations: items }),
  },
  unipile: {
    vendor: 'unipile',
    offsetIn: askedIn.query,
    present: (items, _, total) => ({ data: items, total_count: total }),
  },
  'unipile without a total': {
    vendor: 'unipile',
    mostChanges: 15,
    offsetIn: askedIn.query,
    present: (items) => ({ data: items }),
  },
  'unipile with cursors': {
    vendor: 'unipile',
    offsetIn: askedIn.cursor,
    present: (items, asked, total) => ({ data: items, next_cursor: nextOf(items, asked, total)?.toString() ?? null }),
  },
  'unipile with cursors and a total': {
    vendor: 'unipile',
    offsetIn: askedIn.cursor,
    present: (items, asked, total) => ({
      data: items,
      total_count: total,
      next_cursor: nextOf(items, asked, total)?.toString() ?? null,
    }),
  },
  postpress: {
    vendor: 'postpress',
    offsetIn: askedIn.cursor,
    present: (items, asked, total) => ({
      object: 'InvitationsList',
      items,
      cursor: nextOf(items, asked, total)?.toString() ?? null,
    }),
  },
};

const histories = runs(60);

describe.for(Object.entries(pagings))('a list at %s that changes while it is read', ([name, paging]) => {
  const { vendor, mostChanges = 100, offsetIn, present } = paging;

  test('misses nobody who stays where it says that it is complete, and repeats nobody', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const everyone = await Array.fromAsync(createClient[vendor](sandbox.connection(vendor)).listAllSent());
    let list: typeof everyone = [];
    let changes: Change[] = [];
    let spare: typeof everyone = [];
    const pageSize = 7;

    const server = await startScriptedServer(async (request, response) => {
      const body = (await Array.fromAsync(request)).join('');
      const offset = offsetIn(new URL(request.url ?? '', 'http://localhost'), body);
      const items = list.slice(offset, offset + pageSize).map(({ raw }) => raw);
      response.end(JSON.stringify(present(items, { offset, size: pageSize }, list.length)));
      const next = changes.shift();
      if (next === undefined) return;
      const gone = new Set(next.leave.map((index) => index % Math.max(1, list.length)));
      list = [...spare.splice(0, next.join), ...list.filter((_, index) => !gone.has(index))];
    });
    onTestFinished(() => server.close());
    const client: InvitationClient = createClient[vendor]({ ...sandbox.connection(vendor), baseUrl: server.url });

    let incomplete = 0;
    const withdrawals = fc.oneof(
      fc.constant([]),
      fc.array(fc.boolean(), { maxLength: 60 }),
      fc.constant(Array(60).fill(true)),
    );
    const length = fc.integer({ min: 0, max: 60 });
    const plans = fc.oneof(
      fc.constant([]),
      fc.array(change, { maxLength: 15 }),
      fc.array(change, { minLength: mostChanges, maxLength: mostChanges }),
    );
    await fc.assert(
      fc.asyncProperty(length, plans, withdrawals, async (size, plan, withdrawn) => {
        list = everyone.slice(0, size);
        spare = everyone.slice(100);
        changes = [...plan];
        const started = list.map(({ id }) => id);
        const read: string[] = [];
        const listing = client.listAllSent();
        let step = await listing.next();
        for (; step.done !== true; step = await listing.next()) {
          const { id } = step.value;
          read.push(id);
          if (withdrawn[read.length] === true) list = list.filter((each) => each.id !== id);
        }
        expect(new Set(read).size).toBe(read.length);
        const { isComplete } = step.value;
        if (!isComplete) incomplete += 1;
        if (plan.length === 0 && withdrawn.length === 0) expect(isComplete).toBe(true);
        const stayed = started.filter((id) => list.some((each) => each.id === id));
        if (isComplete) expect(stayed.filter((id) => !read.includes(id))).toEqual([]);
      }),
      { numRuns: histories, seed: 20260601 },
    );
    console.log(`${name}: ${incomplete} of ${histories} histories could not be listed completely`);
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
    { numRuns: runs(300), seed: 20260601 },
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

describe.for(Object.entries(pagings))('a list at %s', ([, paging]) => {
  test('that never ends gives items as they come', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const connection = sandbox.connection(paging.vendor);
    const [first] = await Array.fromAsync(createClient[paging.vendor](connection).listAllSent({ limit: 1 }));
    const sample = JSON.stringify(first?.raw);
    const id = String(first?.id);
    let requests = 0;
    const server = await startScriptedServer(async (request, response) => {
      const body = (await Array.fromAsync(request)).join('');
      const offset = paging.offsetIn(new URL(request.url ?? '', 'http://localhost'), body);
      requests += 1;
      const items = Array.from({ length: 7 }, (_, index): unknown =>
        JSON.parse(sample.replaceAll(id, id.slice(0, -7) + String(offset + index).padStart(7, '0'))),
      );
      response.end(JSON.stringify(paging.present(items, { offset, size: 7 }, 1_000_000)));
    });
    onTestFinished(() => server.close());
    const client: InvitationClient = createClient[paging.vendor]({ ...connection, baseUrl: server.url });
    let read = 0;
    for await (const _ of client.listAllSent()) {
      read += 1;
      expect(requests).toBeLessThanOrEqual(read / 5 + 2);
      if (read === 700) break;
    }
    expect(read).toBe(700);
  });
});

test.for([0, 12, 25])(
  'ConnectSafely with nothing but empty pages after %s ends without an error, and says so',
  async (length, { createSandbox }) => {
    const connection = (await createSandbox()).connection('connectsafely');
    const everyone = await Array.fromAsync(createClient.connectsafely(connection).listAllReceived());
    const server = await startScriptedServer((request, response) => {
      const startIndex = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('startIndex'));
      const items = everyone
        .slice(0, length)
        .slice(startIndex, startIndex + 10)
        .map(({ raw }) => raw);
      response.end(JSON.stringify({ success: true, invitations: items, endOfList: false }));
    });
    onTestFinished(() => server.close());
    const client = createClient.connectsafely({ ...connection, baseUrl: server.url });
    const { items, isComplete, because } = await readToEnd(client.listAllReceived());
    expect(items).toHaveLength(Math.min(length, everyone.length));
    expect({ isComplete, because }).toEqual({ isComplete: false, because: 'silence' });
  },
);
