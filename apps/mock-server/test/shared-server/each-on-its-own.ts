import { expect } from 'vitest';
import { test } from '../../src/vitest/index.ts';

/** Four tests that each withdraw all invitations, and would trip over each other if they shared a sandbox. */
export function testEachOnItsOwn(): void {
  test.override({ plan: { invitations: 5 } });

  test.for([1, 2, 3, 4])('number %i finds all of them pending', async (_, { sandbox, mock, task }) => {
    Object.assign(task.meta, { url: mock.url, sandbox: sandbox.id, worker: String(process.pid) });
    const query = { account: 'ada-lovelace', direction: 'sent', kind: 'connection', state: 'pending' } as const;
    const pending = await sandbox.invitations(query);
    expect(pending).toHaveLength(5);
    for (const { id } of pending) await sandbox.withdraw(id);
    expect(await sandbox.invitations(query)).toEqual([]);
  });
}
