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
});
