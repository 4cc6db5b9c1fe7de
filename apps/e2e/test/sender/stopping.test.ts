import type { Transport, VendorName } from '@invitekit/clients';
import { memoryStore, type SenderStore } from '@invitekit/clients/sender';
import { describe, expect } from 'vitest';
import { test } from '../../support/mock.ts';
import { type Acting, actAs } from '../../support/sender/acting.ts';
import { hour, idle, inputs, invitesAsked, minute, people, results, sentTimes } from '../../support/sender/leads.ts';
import { VirtualTime } from '../../support/sender/virtual-time.ts';

/** The attempts as the store has them: what became of each. */
function remembered(texts: ReadonlyMap<string, string>): readonly unknown[] {
  return [...texts.values()].flatMap((text) => {
    const memory: { readonly attempts: readonly (readonly unknown[])[] } = JSON.parse(text);
    return memory.attempts.map(([, , , result]) => result);
  });
}

/** A store in which a test can look, and before whose steps it can act. */
function watched(before: () => Promise<void> | void = () => undefined) {
  const store = memoryStore();
  const texts = new Map<string, string>();
  const watching: SenderStore = {
    async read(key) {
      await before();
      return await store.read(key);
    },
    async replace(key, text, version) {
      await before();
      const isWritten = await store.replace(key, text, version);
      if (isWritten) texts.set(key, text);
      return isWritten;
    },
  };
  return { store: watching, texts };
}

describe.for<VendorName>(['linkup', 'unipile'])('%s', (vendor) => {
  test('a signal at any step ends it: nothing is sent afterwards, and everybody in the end, once', async ({
    createSandbox,
  }) => {
    let steps = 0;
    for (let last = 0; last <= steps; last += 1) {
      const sandbox = await createSandbox({ ...idle, people: people(2) });
      const time = await VirtualTime.of(sandbox);
      const controller = new AbortController();
      let step = 0;
      let askedAtAbort: number | undefined;
      let onItsWay = 0;
      const count = async (requests: number) => {
        step += 1;
        if (step !== last) return;
        onItsWay = requests;
        askedAtAbort = await invitesAsked(sandbox, vendor);
        controller.abort(new Error('Stopped'));
      };
      const { store } = watched(() => count(0));
      const parts = { sandbox, time, vendor };
      const over = (transport: Transport): Transport =>
        Object.assign(async (request: Parameters<Transport>[0]) => {
          await count(1);
          return await transport({ ...request, signal: undefined });
        }, transport);
      const { sender } = actAs({ ...parts, store, over });
      const running = time.run(() => Array.fromAsync(sender.send(inputs(2), { signal: controller.signal })));
      // After the last invitation there is nothing left to stop.
      await running.catch((error: unknown) => expect(error).toBe(controller.signal.reason));
      const isStopped = controller.signal.aborted && (await sentTimes(sandbox)).length < 2;
      if (isStopped) await expect(running).rejects.toThrow('Stopped');
      steps = Math.max(steps, last === 0 ? step : 0);
      const asked = await invitesAsked(sandbox, vendor);
      if (askedAtAbort !== undefined) expect(asked - askedAtAbort).toBeLessThanOrEqual(onItsWay);
      await time.run(() => time.sleep(hour));
      const again = actAs({ ...parts, store });
      await time.run(() => Array.fromAsync(again.sender.send(inputs(2))));
      expect(await invitesAsked(sandbox, vendor)).toBe(2);
      expect(await sentTimes(sandbox)).toHaveLength(2);
    }
    expect(steps).toBeGreaterThan(10);
  });

  test('leaving the loop at any outcome leaves nothing under way', async ({ createSandbox }) => {
    for (let count = 1; count <= 8; count += 1) {
      const sandbox = await createSandbox({ ...idle, people: people(4) });
      const time = await VirtualTime.of(sandbox);
      const { store, texts } = watched();
      const { sender } = actAs({ sandbox, time, vendor, store });
      await time.run(async () => {
        let seen = 0;
        for await (const _ of sender.send(inputs(4))) {
          seen += 1;
          if (seen === count) break;
        }
      });
      expect(remembered(texts)).not.toContain('under-way');
    }
  });

  test('a turn that was written down too late is not used', async ({ createSandbox }) => {
    // Ten to five, and a store that takes an hour.
    const sandbox = await createSandbox({ ...idle, clock: { now: '2026-06-01T14:50:00Z' }, people: people(1) });
    const time = await VirtualTime.of(sandbox);
    let isSlow = true;
    const store = memoryStore();
    const slow: SenderStore = {
      read: store.read,
      async replace(key, text, version) {
        const isTurn = isSlow && text.includes('under-way');
        if (isTurn) {
          isSlow = false;
          await time.sleep(hour);
        }
        return await store.replace(key, text, version);
      },
    };
    const { sender } = actAs({ sandbox, time, vendor, store: slow });
    await time.run(() => Array.fromAsync(sender.send(inputs(1))));
    expect(isSlow).toBe(false);
    expect(await sentTimes(sandbox)).toEqual([expect.closeTo(Date.parse('2026-06-02T07:22:00Z'), -7)]);
  });

  test('a store that fails at any step is thrown, and nobody is left out or invited twice', async ({
    createSandbox,
  }) => {
    for (const isWritten of [false, true]) {
      for (let failing = 1; failing <= 6; failing += 1) {
        const sandbox = await createSandbox({ ...idle, people: people(2) });
        const time = await VirtualTime.of(sandbox);
        const store = memoryStore();
        let writes = 0;
        const broken: SenderStore = {
          read: store.read,
          async replace(key, text, version) {
            writes += 1;
            if (writes !== failing) return await store.replace(key, text, version);
            if (isWritten) await store.replace(key, text, version);
            throw new Error('The store is down');
          },
        };
        const parts = { sandbox, time, vendor };
        const { sender } = actAs({ ...parts, store: broken });
        await time.run(() => Array.fromAsync(sender.send(inputs(2)))).catch(() => undefined);
        const again = actAs({ ...parts, store });
        await time.run(() => Array.fromAsync(again.sender.send(inputs(2))));
        expect(await invitesAsked(sandbox, vendor)).toBe(2);
        expect(await sentTimes(sandbox)).toHaveLength(2);
      }
    }
  });

  test('people who end in an error leave nothing under way, and no people do nothing', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(2) });
    const time = await VirtualTime.of(sandbox);
    const { store, texts } = watched();
    const { sender } = actAs({ sandbox, time, vendor, store });
    async function* broken() {
      yield* inputs(1);
      throw new Error('No more rows');
    }
    await expect(time.run(() => Array.fromAsync(sender.send(broken())))).rejects.toThrow('No more rows');
    expect(remembered(texts)).toEqual(['done']);
    expect(await Array.fromAsync(sender.send([]))).toEqual([]);
  });

  test('a note that is too long is told at once, by the plan too, and takes no turn', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(2) });
    const time = await VirtualTime.of(sandbox);
    const { sender } = actAs({ sandbox, time, vendor, store: memoryStore() });
    const [first, second] = inputs(2);
    const list = [{ member: first?.member ?? {}, note: 'x'.repeat(301) }, { member: second?.member ?? {} }];
    const refused = { is: 'not-sent', because: 'invalid-request', next: 'look' };
    const planned = await Array.fromAsync(sender.plan(list));
    expect(planned.filter(({ is }) => is !== 'notice')).toMatchObject([refused, { is: 'due', because: undefined }]);
    expect(await time.run(() => results(sender.send(list, { waitAtMostMs: 0 })))).toMatchObject([
      refused,
      { is: 'sent' },
    ]);
  });

  test('a local clock that is fast makes nobody wait who does not want to', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(3) });
    const time = await VirtualTime.of(sandbox);
    const localTime = () => new Date(time.now().getTime() + 20 * minute);
    const { sender } = actAs({ sandbox, time, vendor, store: memoryStore(), localTime });
    const found = await time.run(() => Array.fromAsync(sender.send(inputs(3), { waitAtMostMs: 0 })));
    expect(found.map(({ is }) => is)).not.toContain('waiting');
  });
});

test.for([Number.NaN, -1, '0', null])('waitAtMostMs: %s is refused', async (waitAtMostMs, { createSandbox }) => {
  const sandbox = await createSandbox({ ...idle, people: people(1) });
  const { sender } = actAs({
    sandbox,
    time: await VirtualTime.of(sandbox),
    vendor: 'unipile',
    store: memoryStore(),
  });
  // From JavaScript, where types stop nobody.
  const outcomes: ReturnType<Acting['sender']['send']> = Reflect.apply(sender.send, sender, [
    inputs(1),
    { waitAtMostMs },
  ]);
  await expect(Array.fromAsync(outcomes)).rejects.toThrow(/waitAtMostMs must be milliseconds from 0 up/);
});

test('an action that no sender knows is refused before it is written down', async ({ createSandbox }) => {
  const sandbox = await createSandbox({ ...idle, people: people(1) });
  const time = await VirtualTime.of(sandbox);
  const { sender } = actAs({ sandbox, time, vendor: 'unipile', store: memoryStore() });
  const action = { kind: 'message', items: [1], memberOf: () => ({}), act: async () => undefined };
  const outcomes: AsyncIterable<unknown> = Reflect.apply(sender.act, sender, [action]);
  await expect(Array.fromAsync(outcomes)).rejects.toThrow(/kind must be one of accept, refuse, withdraw, follow/);
  expect(await time.run(() => results(sender.send(inputs(1))))).toMatchObject([{ is: 'sent' }]);
});
