import {
  type ApiRequest,
  type InvitationClient,
  InvitationError,
  type RetrySettings,
  type Transport,
  type VendorName,
  vendorNames,
} from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { codeOf, findIn } from '../support/listings.ts';
import { test } from '../support/mock.ts';
import { createClient, type Sandbox } from '../support/sandbox.ts';
import { can } from '../support/vendor-rows.ts';
import { stateOf } from '../support/world.ts';

const sophie = { publicIdentifier: 'sophie-germain' };
const jordan = { publicIdentifier: 'jordan-walke' };

/** What happens to a request, counted from one among those that change something, or to any other. */
type Fate = (request: { readonly write: number | undefined; readonly count: number }) => Loss | undefined;

/** `before` the vendor got the request, or `after` it acted. */
type Loss = 'before' | 'after';

interface Line {
  readonly client: InvitationClient;
  readonly writes: () => number;
  readonly pauses: readonly number[];
}

/** A client over a line that loses answers. Its pauses take no time. */
function connect(vendor: VendorName, sandbox: Sandbox, fate: Fate, retry: RetrySettings = {}): Line {
  const connection = sandbox.connection(vendor);
  const pauses: number[] = [];
  let count = 0;
  let writes = 0;
  const exchange: Transport = async (request) => {
    count += 1;
    const isWrite = changesSomething(request);
    if (isWrite) writes += 1;
    const loss = fate({ write: isWrite ? writes : undefined, count });
    if (loss === 'before') throw new TypeError('The line is dead');
    const response = await connection.transport(request);
    if (loss === 'after') throw new TypeError('The line broke');
    return response;
  };
  const transport = Object.assign(exchange, {
    sleep: async (milliseconds: number) => void pauses.push(milliseconds),
  });
  const client = createClient[vendor]({ ...connection, transport, retry });
  return { client, writes: () => writes, pauses };
}

function changesSomething({ method, body }: ApiRequest): boolean {
  return method !== 'GET' && !/"action":"(list_|check_|recommendations)/.test(body ?? '');
}

describe.for(vendorNames)('%s', (vendor) => {
  test('an invitation whose answer was lost is found, and not sent again', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client, writes } = connect(vendor, sandbox, ({ write }) => (write === 1 ? 'after' : undefined));
    const sent = await client.send({ member: sophie, note: 'Hello' });
    expect(sent).toMatchObject({ vendor, confirmedBy: 'lookup' });
    expect(writes()).toBe(1);
    const found = (await Array.fromAsync(client.listAllSent())).filter(
      ({ member }) => member.publicIdentifier === 'sophie-germain',
    );
    expect(found).toHaveLength(1);
  });

  test('an invitation that never reached the vendor is sent again, once', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client, writes } = connect(vendor, sandbox, ({ write }) => (write === 1 ? 'before' : undefined));
    expect(await client.send({ member: sophie })).toMatchObject({ vendor, confirmedBy: 'answer' });
    expect(writes()).toBe(2);
    expect(await Array.fromAsync(client.listAllSent())).toHaveLength(146);
  });

  test('an invitation of which nothing can be learned fails as uncertain, after one attempt', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox();
    let isDead = false;
    const { client, writes } = connect(vendor, sandbox, ({ write }) => {
      if (isDead) return 'before';
      if (write === undefined) return undefined;
      isDead = true;
      return 'after';
    });
    const error = await client.send({ member: sophie }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'unreachable', isUncertain: true });
    expect(writes()).toBe(1);
  });

  test.for((['accept', 'refuse', 'withdraw'] as const).filter((act) => can(vendor, act)))(
    'what was done by %s is found out when the answer was lost',
    async (act, { createSandbox }) => {
      const sandbox = await createSandbox();
      await sandbox.receive({ from: 'jordan-walke' });
      await createClient[vendor](sandbox.connection(vendor)).send({ member: sophie });
      const { client, writes } = connect(vendor, sandbox, ({ write }) => (write === 1 ? 'after' : undefined));
      const person = act === 'withdraw' ? sophie : jordan;
      const invitation = await findIn(act === 'withdraw' ? client.listAllSent() : client.listAllReceived(), person);
      if (invitation === undefined) throw new Error('It is not listed');
      expect(await client[act](invitation)).toMatchObject({ vendor, confirmedBy: 'lookup' });
      expect(writes()).toBe(1);
      const state = await stateOf(sandbox, 'ada-lovelace', person.publicIdentifier);
      expect(state).toBe(act === 'accept' ? 'connected' : 'none');
    },
  );

  test('a read is repeated until it is answered, with growing pauses', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const retry = { random: () => 1 };
    const { client, pauses } = connect(vendor, sandbox, ({ count }) => (count < 3 ? 'after' : undefined), retry);
    expect((await client.listSent({ limit: 3 })).items.length).toBeGreaterThan(0);
    expect(pauses).toEqual([500, 1000]);
  });

  test('a read that is never answered fails after three attempts', async ({ createSandbox }) => {
    const { client, pauses } = connect(vendor, await createSandbox(), () => 'before');
    expect(await codeOf(client.listReceived())).toBe('unreachable');
    expect(pauses).toHaveLength(2);
  });

  test('what waiting cannot fix is asked once', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ accounts: [{ status: 'disconnected' }] });
    const { client, pauses } = connect(vendor, sandbox, () => undefined);
    expect(await codeOf(client.listSent())).toBeOneOf(['account-disconnected', 'not-found']);
    expect(pauses).toEqual([]);
  });

  test('an abort ends the waiting, and its reason is thrown', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const controller = new AbortController();
    const reason = new Error('Enough');
    const { client } = connect(vendor, sandbox, ({ count }) => {
      if (count === 2) controller.abort(reason);
      return 'before';
    });
    await expect(client.listSent({ signal: controller.signal })).rejects.toBe(reason);
  });

  test('an answer that takes too long is a timeout', async ({ createSandbox }) => {
    const connection = (await createSandbox()).connection(vendor);
    const transport: Transport = () => Promise.reject(new DOMException('Too long', 'TimeoutError'));
    const error = await createClient[vendor]({ ...connection, transport })
      .listSent()
      .catch((failure: unknown) => failure);
    expect(InvitationError.isInstance(error) && error.code).toBe('timeout');
  });
});
