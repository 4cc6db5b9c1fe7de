import { expect } from 'vitest';
import { startReceiver } from '../test/receiver.ts';
import { runCurl } from './support/curl.ts';
import { announcement } from './support/page.ts';
import { test } from './support/test.ts';

test('a message to a webhook is seen, and is sent again', async ({ page, mock }) => {
  await using receiver = await startReceiver();
  const sandbox = await mock.sandbox();
  const { baseUrl, otherKeys, accountId } = sandbox.connection('unipile');
  await page.goto(`${mock.url}/#${sandbox.id}/webhooks`);
  await page.getByText('No webhook is registered.').waitFor();
  await page.getByText('Nothing was sent to a webhook yet.').waitFor();

  const body = JSON.stringify({
    url: receiver.url,
    trigger_events: ['relation.new'],
    account_ids: [accountId],
  });
  const { status } = await runCurl(
    `curl ${baseUrl}/v2/webhooks/endpoints/ -H 'X-API-KEY: ${otherKeys['service']}' -H 'Content-Type: application/json' -d '${body}'`,
  );
  expect(status).toBe(200);
  const [sent] = await sandbox.invitations({ direction: 'sent', kind: 'connection', state: 'pending' });
  await sandbox.accept(sent?.id ?? '');

  const delivery = page.locator('[data-delivery]');
  await delivery.getByText('delivered').waitFor();
  expect(receiver.received).toHaveLength(1);
  await delivery.getByRole('button', { name: /^Send .* again$/ }).click();
  await announcement(page).getByText('was sent again and is delivered.').waitFor();
  expect(receiver.received).toHaveLength(2);
  expect(receiver.received[1]?.text).toBe(receiver.received[0]?.text);
});
