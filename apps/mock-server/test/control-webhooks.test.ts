import { expect } from 'vitest';
import { controlOf, invite, registerWebhook } from './control-support.ts';
import { startReceiver } from './receiver.ts';
import { test } from './support.ts';

test('webhooks are listed with their host, and a message is sent once more', async ({ server, createSandbox }) => {
  await using receiver = await startReceiver(500, 200);
  const sandbox = await createSandbox({ invitations: 0 });
  const call = controlOf(server.url, `/sandboxes/${sandbox.id}`);
  await registerWebhook(sandbox, `${receiver.url}?token=secret`);
  const { host } = new URL(receiver.url);
  const listed = await call('GET', '/webhooks');
  expect(listed.body).toEqual({ webhooks: [{ vendor: 'unipile', id: expect.any(String), host, active: true }] });

  await invite(sandbox, 'jordan-walke');
  await call('POST', '/clock', { advance: 'P1D' });
  const { deliveries } = JSON.parse((await call('GET', '/deliveries')).text);
  expect(deliveries).toMatchObject([{ state: 'waiting', host, attempts: [{ status: 500 }] }]);

  const { status, body } = await call('POST', `/deliveries/${deliveries[0].id}/redeliver`);
  expect([status, body]).toMatchObject([200, { state: 'delivered', attempts: [{ status: 500 }, { status: 200 }] }]);
  expect(receiver.received).toHaveLength(2);
  expect(await call('POST', '/deliveries/delivery-99/redeliver')).toMatchObject({ status: 404 });
  for (const path of ['/webhooks', '/deliveries']) expect((await call('GET', path)).text).not.toContain('secret');
});
