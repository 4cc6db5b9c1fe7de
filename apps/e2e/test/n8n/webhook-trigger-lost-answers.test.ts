import { describe, expect, test } from 'vitest';
import type { Alteration } from '../../support/altering-proxy.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { startProxyBefore, startTrigger } from '../../support/n8n/webhook-bed.ts';
import { storedFor, triggersUnderTest } from '../../support/n8n/webhook-triggers.ts';

const bed = useTestBed();

/** Carries out the first requests with a method, and loses the answers to them. */
function losing(method: string, times: number): Alteration {
  let left = times;
  return async (request, forward) => {
    const answer = await forward(request);
    if (request.method !== method || left === 0) return answer;
    left -= 1;
    return 'lost';
  };
}

/** Lists nothing the first times after it was told to, as if the vendor had forgotten for a moment. */
function listingNothing(times: number) {
  let left = 0;
  const alter: Alteration = async (request, forward) => {
    const answer = await forward(request);
    if (request.method !== 'GET' || left === 0) return answer;
    left -= 1;
    return { ...answer, body: JSON.stringify(JSON.parse(answer.body, withoutEntries)) };
  };
  const begin = () => {
    left = times;
  };
  return { alter, begin };
}

function withoutEntries(_name: string, value: unknown): unknown {
  return Array.isArray(value) ? [] : value;
}

describe.for(triggersUnderTest)('$displayName', (trigger) => {
  const listed = () => trigger.list(bed.sandbox);

  test('registers one webhook when the answer of creating it is lost', async () => {
    const proxy = await startProxyBefore(bed, trigger, losing('POST', 1));
    const workflow = await startTrigger(bed, trigger, { baseUrl: proxy.url });
    await workflow.activate();
    expect(proxy.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
    const [webhook, ...others] = await listed();
    expect(others).toEqual([]);
    expect(storedFor(workflow.stored, workflow.url)?.id).toBe(webhook?.id);
  });

  test('leaves nothing behind when it cannot be registered', async () => {
    const proxy = await startProxyBefore(bed, trigger, losing('POST', Number.POSITIVE_INFINITY));
    const workflow = await startTrigger(bed, trigger, { baseUrl: proxy.url });
    await expect(workflow.activate()).rejects.toMatchObject({
      name: 'NodeApiError',
      description: expect.stringMatching(/reached/),
    });
    expect(proxy.requests.filter(({ method }) => method === 'POST')).toHaveLength(3);
    expect(await listed()).toEqual([]);
  });

  test('removes its webhook although an answer is lost', async () => {
    const proxy = await startProxyBefore(bed, trigger, losing('DELETE', 1));
    const workflow = await startTrigger(bed, trigger, { baseUrl: proxy.url });
    await workflow.activate();
    await workflow.deactivate();
    expect(await listed()).toEqual([]);
  });

  test('says what goes on when its webhook cannot be removed, and removes it later', async () => {
    let isDown = false;
    const proxy = await startProxyBefore(bed, trigger, async (request, forward) =>
      isDown && request.method === 'DELETE' ? { status: 500, headers: {}, body: '' } : await forward(request),
    );
    const workflow = await startTrigger(bed, trigger, { baseUrl: proxy.url });
    await workflow.activate();
    const [webhook] = await listed();
    isDown = true;
    const goesOn = trigger.vendor === 'linkup' ? '10 credits a day' : 'sending events';
    await expect(workflow.deactivate()).rejects.toMatchObject({
      name: 'NodeApiError',
      description: expect.stringMatching(
        new RegExp(`^The webhook ${webhook?.id} may still be registered\\..*${goesOn}`),
      ),
    });
    isDown = false;
    await workflow.deactivate();
    expect(await listed()).toEqual([]);
  });

  test('removes its webhook although the vendor lists nothing once', async () => {
    const { alter, begin } = listingNothing(1);
    const proxy = await startProxyBefore(bed, trigger, alter);
    const workflow = await startTrigger(bed, trigger, { baseUrl: proxy.url });
    await workflow.activate();
    begin();
    await workflow.deactivate();
    expect(await listed()).toEqual([]);
    expect(storedFor(workflow.stored, workflow.url)).toBeUndefined();
  });

  test('has one webhook after n8n starts again while the vendor lists nothing', async () => {
    const { alter, begin } = listingNothing(2);
    const proxy = await startProxyBefore(bed, trigger, alter);
    const workflow = await startTrigger(bed, trigger, { baseUrl: proxy.url });
    await workflow.activate();
    begin();
    await workflow.activate();
    const [webhook, ...others] = await listed();
    expect(others).toEqual([]);
    expect(storedFor(workflow.stored, workflow.url)?.id).toBe(webhook?.id);
  });

  test.for([401, 403, 500])(
    'keeps what it knows when the vendor lists nothing and removing is answered with %i',
    async (status) => {
      const { alter, begin } = listingNothing(Number.POSITIVE_INFINITY);
      let isRefusing = false;
      const proxy = await startProxyBefore(bed, trigger, async (request, forward) =>
        isRefusing && request.method === 'DELETE' ? { status, headers: {}, body: '' } : await alter(request, forward),
      );
      const workflow = await startTrigger(bed, trigger, { baseUrl: proxy.url });
      await workflow.activate();
      const [webhook] = await listed();
      begin();
      isRefusing = true;
      const failure = {
        name: 'NodeApiError',
        description: expect.stringMatching(new RegExp(`^The webhook ${webhook?.id} may still be registered\\.`)),
      };
      await expect(workflow.deactivate()).rejects.toMatchObject(failure);
      await expect(workflow.activate()).rejects.toMatchObject(failure);
      expect(storedFor(workflow.stored, workflow.url)?.id).toBe(webhook?.id);
      isRefusing = false;
      await workflow.deactivate();
      expect(await listed()).toEqual([]);
    },
  );

  test('does not believe that its webhook is gone while the vendor lists it', async () => {
    const unknown = { status: trigger.vendor === 'linkup' ? 400 : 404, headers: {}, body: '' };
    const proxy = await startProxyBefore(bed, trigger, async (request, forward) =>
      request.method === 'DELETE' ? unknown : await forward(request),
    );
    const workflow = await startTrigger(bed, trigger, { baseUrl: proxy.url });
    await workflow.activate();
    const [webhook] = await listed();
    await expect(workflow.deactivate()).rejects.toMatchObject({ name: 'NodeApiError' });
    expect(storedFor(workflow.stored, workflow.url)?.id).toBe(webhook?.id);
  });
});
