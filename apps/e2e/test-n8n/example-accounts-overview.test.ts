import { expect } from 'vitest';
import { vendorsUnderTest } from '../support/n8n/vendors.ts';
import { readTable } from '../support/real-n8n/data-table.ts';
import { readExample } from '../support/real-n8n/example.ts';
import { test } from '../support/real-n8n/test.ts';
import { createClient } from '../support/sandbox.ts';

const morning = { from: 'Every Morning at 7' };

test('the example has one row for each account of each vendor, today and tomorrow', async ({ n8n, sandbox }) => {
  const credentials = await n8n.createCredentials(sandbox);
  const workflow = await n8n.createWorkflow(await readExample('accounts-overview'), { credentials });
  const { error } = await workflow.run(morning);
  expect(error).toBeUndefined();

  const rows = await readTable(n8n, 'LinkedIn accounts');
  const owners = [
    ['Ada Lovelace', 145],
    ['Grace Hopper', 3],
  ] as const;
  const expected = Object.values(vendorsUnderTest).flatMap(({ vendor }) =>
    owners.map(([name, pending]) => ({ vendor, account: sandbox.accountId(vendor, name), name, pending })),
  );
  expect(rows).toHaveLength(8);
  expect(rows).toEqual(expect.arrayContaining(expected.map((row) => expect.objectContaining(row))));
  expect(rows.every((row) => row['status'] === 'connected')).toBe(true);
  const sent = await Array.fromAsync(createClient.unipile(sandbox.connection('unipile')).listAllSent());
  const adas = rows.find((row) => row['account'] === sandbox.accountId('unipile', 'Ada Lovelace'));
  expect(adas?.['oldestPending']).toBe(sent.at(-1)?.sentAt.latest);
  expect(await sandbox.creditsSpent()).toEqual([3, 1]);

  await sandbox.setStatus('grace-hopper', 'restricted');
  await workflow.run(morning);
  const later = await readTable(n8n, 'LinkedIn accounts');
  expect(later.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  for (const row of later) {
    const isHeld = row['name'] === 'Grace Hopper';
    expect([row['vendor'], row['pending'], row['status'] === 'connected']).toEqual([
      row['vendor'],
      isHeld ? null : 145,
      !isHeld,
    ]);
  }
});
