import { createLinkup } from '@invitekit/clients';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { byId } from '../../support/n8n/locator.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { type Start, startProxyBefore, startTrigger } from '../../support/n8n/webhook-bed.ts';
import { storedFor, type TriggerUnderTest, triggersUnderTest } from '../../support/n8n/webhook-triggers.ts';
import { register, unregister } from '../../support/webhooks.ts';

const bed = useTestBed();

const start = async (trigger: TriggerUnderTest, settings?: Start) => await startTrigger(bed, trigger, settings);

describe.for(triggersUnderTest)('$displayName', (trigger) => {
  const listed = () => trigger.list(bed.sandbox);

  test('registers one webhook when it is activated, and none is left when it is deactivated', async () => {
    const workflow = await start(trigger);
    await workflow.activate();
    expect(await listed()).toEqual([{ id: expect.any(String), url: workflow.url, on: true }]);
    expect(storedFor(workflow.stored, workflow.url)).toMatchObject({ secret: expect.stringMatching(/^.{30,}$/) });
    await workflow.deactivate();
    expect(await listed()).toEqual([]);
    expect(storedFor(workflow.stored, workflow.url)).toBeUndefined();
  });

  test('keeps its webhook when n8n starts again', async () => {
    const workflow = await start(trigger);
    await workflow.activate();
    const before = await listed();
    const stored = structuredClone(workflow.stored);
    await workflow.activate();
    expect(await listed()).toEqual(before);
    expect(workflow.stored).toEqual(stored);
  });

  test('registers anew when it is activated again', async () => {
    const workflow = await start(trigger);
    await workflow.activate();
    const secret = storedFor(workflow.stored, workflow.url)?.secret;
    await workflow.deactivate();
    await workflow.activate();
    expect(await listed()).toHaveLength(1);
    expect(storedFor(workflow.stored, workflow.url)?.secret).not.toBe(secret);
  });

  test('registers anew for another account', async () => {
    const workflow = await start(trigger);
    await workflow.activate();
    const [before] = await listed();
    await workflow.activate({ accountId: byId(bed.sandbox.accountId(trigger.vendor, 'Grace Hopper')), simplify: true });
    const after = await listed();
    expect(after).toHaveLength(1);
    expect(after[0]?.id).not.toBe(before?.id);
  });

  test('registers anew when somebody else removed its webhook', async () => {
    const workflow = await start(trigger);
    await workflow.activate();
    const { secret } = storedFor(workflow.stored, workflow.url) ?? {};
    await removeAtVendor(trigger);
    await workflow.activate();
    expect(await listed()).toHaveLength(1);
    expect(storedFor(workflow.stored, workflow.url)?.secret).not.toBe(secret);
  });

  test('removes a second webhook of its address', async () => {
    const workflow = await start(trigger);
    await workflow.activate();
    await register[trigger.vendor](bed.sandbox, workflow.url);
    await workflow.activate();
    expect(await listed()).toHaveLength(1);
    await register[trigger.vendor](bed.sandbox, workflow.url);
    await workflow.deactivate();
    expect(await listed()).toEqual([]);
  });

  test('leaves webhooks of other addresses alone', async () => {
    await register[trigger.vendor](bed.sandbox, 'https://example.com/other');
    const workflow = await start(trigger);
    await workflow.activate();
    await workflow.deactivate();
    expect(await listed()).toMatchObject([{ url: 'https://example.com/other' }]);
  });

  test('is content when its webhook is gone already', async () => {
    const workflow = await start(trigger);
    await workflow.activate();
    await removeAtVendor(trigger);
    await workflow.deactivate();
    expect(await listed()).toEqual([]);
  });

  test('replaces a webhook of its address of which it does not know the secret', async () => {
    const workflow = await start(trigger);
    await workflow.activate();
    const [before] = await listed();
    workflow.forget();
    await workflow.activate();
    const after = await listed();
    expect(after).toHaveLength(1);
    expect(after[0]?.id).not.toBe(before?.id);
  });

  test('listens for a test event beside the active workflow, and takes nothing from it', async () => {
    const workflow = await start(trigger);
    await workflow.activate();
    await workflow.listen();
    expect((await listed()).map(({ url }) => url).toSorted()).toEqual([workflow.url, workflow.testUrl].toSorted());
    await workflow.stopListening();
    expect((await listed()).map(({ url }) => url)).toEqual([workflow.url]);
  });

  test.for([
    ['http://n8n.example.com', /^n8n’s address must be https, and it is http:\/\/n8n\.example\.com$/],
    ['http://192.168.0.2:5678', /^n8n’s address must be https/],
  ] as const)('refuses the address %s before it asks for anything', async ([address, message]) => {
    const proxy = await startProxyBefore(bed, trigger);
    const workflow = await start(trigger, { baseUrl: proxy.url, address });
    await expect(workflow.activate()).rejects.toMatchObject({
      message: expect.stringMatching(message),
      description: expect.stringContaining('WEBHOOK_URL'),
    });
    expect(proxy.requests).toEqual([]);
  });

  test('says that a vendor elsewhere cannot reach n8n on this machine', async () => {
    const workflow = await start(trigger, { baseUrl: 'https://vendor.invalid', address: 'http://localhost:5678' });
    await expect(workflow.activate()).rejects.toMatchObject({
      message: expect.stringContaining('cannot reach n8n at http://localhost:5678'),
    });
  });

  test('registers an https address', async () => {
    const workflow = await start(trigger, { address: 'https://n8n.example.com' });
    await workflow.activate();
    expect(await listed()).toMatchObject([{ url: expect.stringMatching(/^https:\/\/n8n\.example\.com\/webhook\//) }]);
  });

  test('asks for an account', async () => {
    const workflow = await start(trigger, { parameters: { accountId: byId(' ') } });
    await expect(workflow.activate()).rejects.toMatchObject({ message: 'Account is empty' });
    expect(await listed()).toEqual([]);
  });

  test('says that the account is unknown', async () => {
    const unknown = { linkup: 'acc_zzz999', unipile: 'acc_999999999', postpress: 'acc_nobody' }[trigger.vendor];
    const workflow = await start(trigger, { parameters: { accountId: byId(unknown) } });
    await expect(workflow.activate()).rejects.toMatchObject({ name: 'NodeApiError' });
    expect(storedFor(workflow.stored, workflow.url)).toBeUndefined();
  });
});

test('LinkupAPI Trigger registers anew when somebody stopped its webhook', async () => {
  const [linkup] = triggersUnderTest;
  if (linkup === undefined) throw new Error('There is no such trigger');
  const workflow = await start(linkup);
  await workflow.activate();
  const { call } = createLinkup(bed.sandbox.connection('linkup'));
  const { id: webhook_id = '' } = storedFor(workflow.stored, workflow.url) ?? {};
  await call('post', '/v2/webhooks/{webhook_id}/stop', { path: { webhook_id } }, () => {});
  expect(await linkup.list(bed.sandbox)).toMatchObject([{ on: false }]);
  await workflow.activate();
  expect(await linkup.list(bed.sandbox)).toMatchObject([{ on: true }]);
});

test('LinkupAPI Trigger makes do with a list of ids', async () => {
  const [linkup] = triggersUnderTest;
  if (linkup === undefined) throw new Error('There is no such trigger');
  const proxy = await startProxyBefore(bed, linkup, async (request, forward) => {
    const answer = await forward(request);
    if (request.method !== 'GET') return answer;
    const { data, ...rest } = listSchema.parse(JSON.parse(answer.body));
    return { ...answer, body: JSON.stringify({ ...rest, data }) };
  });
  const workflow = await start(linkup, { baseUrl: proxy.url });
  await workflow.activate();
  const [before] = await linkup.list(bed.sandbox);
  await workflow.activate();
  expect(await linkup.list(bed.sandbox)).toEqual([before]);
  await workflow.activate({ accountId: byId(bed.sandbox.accountId('linkup', 'Grace Hopper')), simplify: true });
  const after = await linkup.list(bed.sandbox);
  expect(after.map(({ id }) => id)).toEqual([expect.not.stringMatching(String(before?.id))]);
  await workflow.deactivate();
  expect(await linkup.list(bed.sandbox)).toEqual([]);
});

/** Nothing else of a listed webhook is attested. */
const listSchema = z.looseObject({ data: z.object({ items: z.array(z.object({ webhook_id: z.string() })) }) });

/** Somebody removes all webhooks on the vendor's site. */
async function removeAtVendor({ vendor, list }: TriggerUnderTest): Promise<void> {
  for (const { id } of await list(bed.sandbox)) await unregister[vendor](bed.sandbox, id);
}
