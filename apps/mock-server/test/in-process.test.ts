import { describe, expect, test as plainTest } from 'vitest';
import { MockControlError, startMockServer, vendorNames } from '../src/index.ts';
import { test } from '../src/vitest/index.ts';
import { week } from '../src/world/lengths.ts';

/** The first sent invitations, through Unipile. */
async function listSent({ baseUrl, apiKey, accountId }: { baseUrl: string; apiKey: string; accountId: string }) {
  return await fetch(`${baseUrl}/v2/${accountId}/users/me/relation-requests?type=sent&limit=5`, {
    headers: { 'x-api-key': apiKey },
  });
}

plainTest('a server of one’s own makes sandboxes, and is gone at the end of the block', async () => {
  let url: string;
  {
    await using mock = await startMockServer();
    ({ url } = mock);
    await using sandbox = await mock.sandbox({ id: 'mine' });
    expect([sandbox.id, (await listSent(sandbox.connection('unipile'))).status]).toEqual(['mine', 200]);
    await mock.close();
  }
  await expect(fetch(url)).rejects.toThrow();
});

describe('a sandbox', () => {
  test.for(vendorNames)('is reached through %s with a key of its own', (vendor, { sandbox: { connection, id } }) => {
    const { baseUrl, apiKey, accountId } = connection(vendor);
    expect([new URL(baseUrl).pathname, apiKey]).toEqual([`/${vendor}`, `mock-${vendor}-${id}`]);
    expect(connection(vendor, 'Grace Hopper').accountId).not.toBe(accountId);
  });

  test('says whose accounts there are when it is asked for another', ({ sandbox }) => {
    expect(() => sandbox.connection('unipile', 'Nobody')).toThrow(/Nobody\. There are: Ada Lovelace,\s?Grace Hopper/);
  });

  test('lets time pass', async ({ sandbox }) => {
    const { now } = await sandbox.clock();
    const later = await sandbox.advance('P7D');
    expect(Date.parse(later.now) - Date.parse(now)).toBe(week);
    expect((await sandbox.moveTo(new Date('2027-01-01T00:00:00Z'))).now).toBe('2027-01-01T00:00:00.000Z');
    expect((await sandbox.setClock({ running: true, speed: 60 })).running).toBe(true);
  });

  test('cannot go back, and says so', async ({ sandbox }) => {
    const refused = sandbox.moveTo('2020-01-01T00:00:00Z');
    await expect(refused).rejects.toThrow(MockControlError);
    await expect(refused).rejects.toMatchObject({ status: 409, message: expect.stringContaining('cannot go back') });
  });

  test('knows what is no time', async ({ sandbox }) => {
    const refused = sandbox.moveTo('garbage');
    await expect(refused).rejects.toThrow(MockControlError);
    await expect(refused).rejects.toThrow('"garbage" is not a time.');
  });

  test.for(['', '.', '..'])('takes %j for no name, and stays', async (name, { sandbox, mock }) => {
    for (const refused of [sandbox.removeFaults(name), sandbox.accept(name), mock.openSandbox(name)]) {
      await expect(refused).rejects.toThrow(MockControlError);
    }
    expect((await fetch(`${mock.url}/_mock/sandboxes/${sandbox.id}/`, { method: 'DELETE' })).status).toBe(404);
    expect((await sandbox.clock()).running).toBe(false);
  });

  test('fails as it is told, and tells how often', async ({ sandbox }) => {
    const fault = await sandbox.fault({ vendor: 'unipile', operation: 'getRelationRequestsList', status: 429 });
    const statuses = [];
    for (const _ of [1, 2]) statuses.push((await listSent(sandbox.connection('unipile'))).status);
    expect(statuses).toEqual([429, 200]);
    expect(await sandbox.faults()).toMatchObject([{ id: fault.id, hits: 1 }]);
    await sandbox.removeFaults();
    expect(await sandbox.faults()).toEqual([]);
  });

  test('shows its world', async ({ sandbox }) => {
    expect(await sandbox.connections()).toHaveLength(400);
    const [grace] = await sandbox.members('grace-hopper');
    expect(grace).toMatchObject({ publicIdentifier: 'grace-hopper', name: 'Grace Hopper' });
    const found = await sandbox.connections({ account: 'grace-hopper', search: 'nobody is called so' });
    expect([found, await sandbox.members('nobody is called so')]).toEqual([[], []]);
    await sandbox.setCredits(7);
    expect(await sandbox.ledger()).toMatchObject({ balance: 7, entries: [{ change: 1000 }, { change: -993 }] });
    expect(await sandbox.forgetDeliveries()).toBe(0);
  });

  test('can be asked whatever the control API takes', async ({ mock, sandbox: { id } }) => {
    const { entries, total } = await mock.control('get', '/sandboxes/{id}/journal', { path: { id } });
    expect([entries, total]).toEqual([[], 0]);
    const nowhere = mock.control('get', '/sandboxes/{id}', { path: { id: 'nowhere' } });
    await expect(nowhere).rejects.toMatchObject({ name: 'MockControlError', status: 404 });
  });

  test('remembers what it was asked', async ({ sandbox }) => {
    await listSent(sandbox.connection('unipile'));
    await listSent(sandbox.connection('unipile'));
    const query = { vendor: 'unipile', request: { query: { type: 'sent' } } } as const;
    expect(await sandbox.journal.count(query)).toBe(2);
    expect(await sandbox.journal.count({ vendor: 'linkup' })).toBe(0);
    expect(await sandbox.journal.find(query)).toMatchObject([{ answer: { status: 200 } }, { answer: { status: 200 } }]);
    await sandbox.journal.clear();
    expect(await sandbox.journal.count()).toBe(0);
  });

  test('lists all invitations, and lets the other side answer', async ({ sandbox }) => {
    const sent = await sandbox.invitations({ account: 'ada-lovelace', direction: 'sent', kind: 'connection' });
    const [first, second, third] = sent;
    expect(sent).toHaveLength(145);
    expect(await sandbox.accept(first?.id ?? '')).toMatchObject({ state: 'accepted' });
    expect(await sandbox.ignore(second?.id ?? '')).toMatchObject({ state: 'ignored' });
    expect(await sandbox.withdraw(third?.id ?? '')).toMatchObject({ state: 'withdrawn' });
    expect(await sandbox.invitations({ direction: 'sent', state: 'accepted' })).toMatchObject([{ id: first?.id }]);
  });

  test('receives an invitation from somebody who was made up', async ({ sandbox }) => {
    await sandbox.putMember('mary-shelley', { firstName: 'Mary', lastName: 'Shelley' });
    const { id } = await sandbox.receive({ from: 'mary-shelley', note: 'Hello' });
    const [received] = await sandbox.invitations({ direction: 'received', search: 'mary' });
    expect(received).toMatchObject({ id, note: 'Hello', member: { name: 'Mary Shelley' } });
  });

  test('loses an account and gets it back', async ({ sandbox }) => {
    const ada = sandbox.account('ada-lovelace');
    const statusNow = async () => (await listSent(sandbox.connection('unipile'))).status;
    await ada.disconnect();
    expect(await statusNow()).toBe(401);
    await ada.restrict();
    expect(await statusNow()).toBe(403);
    await ada.connect();
    expect([await statusNow(), (await sandbox.accounts())[0]?.status]).toEqual([200, 'connected']);
  });

  test('has as many credits as it is given', async ({ sandbox }) => {
    await sandbox.setCredits(7);
    expect(await sandbox.credits()).toBe(7);
  });

  test('has no webhooks and deliveries at first', async ({ sandbox }) => {
    expect([await sandbox.webhooks(), await sandbox.deliveries()]).toEqual([[], []]);
  });

  test('goes back to a snapshot, and to its start', async ({ sandbox }) => {
    await sandbox.setCredits(7);
    const snapshot = await sandbox.snapshot();
    await sandbox.setCredits(1);
    await sandbox.restore(snapshot);
    expect(await sandbox.credits()).toBe(7);
  });

  test('is reset', async ({ sandbox }) => {
    const before = await sandbox.credits();
    await sandbox.setCredits(7);
    await sandbox.reset();
    expect(await sandbox.credits()).toBe(before);
  });

  test('is forked at any moment, and each goes its own way', async ({ sandbox }) => {
    await sandbox.setCredits(7);
    await using fork = await sandbox.fork();
    await sandbox.setCredits(1);
    expect([await fork.credits(), fork.id === sandbox.id]).toEqual([7, false]);
    expect(fork.connection('linkup').apiKey).not.toBe(sandbox.connection('linkup').apiKey);
  });

  test('is removed once, and removing it again does nothing', async ({ mock }) => {
    const sandbox = await mock.sandbox();
    await sandbox.delete();
    await sandbox.delete();
    expect((await listSent(sandbox.connection('unipile'))).status).toBe(401);
    await expect(sandbox.clock()).rejects.toMatchObject({ status: 404 });
  });
});

describe('a plan for all tests of a block', () => {
  test.override({ plan: { invitations: 2 } });

  test('is what their sandboxes start with', async ({ sandbox }) => {
    const query = { account: 'ada-lovelace', direction: 'sent', kind: 'connection' } as const;
    expect(await sandbox.invitations(query)).toHaveLength(2);
  });
});

plainTest('the default sandbox stays at the end of the block', async () => {
  await using mock = await startMockServer();
  {
    await using sandbox = await mock.openSandbox('default');
    await sandbox.setCredits(7);
  }
  const sandbox = await mock.openSandbox('default');
  expect(await sandbox.credits()).toBe(7);
  await expect(sandbox.delete()).rejects.toMatchObject({ status: 409 });
});

plainTest('the first account is invited, whoever owns it', async () => {
  await using mock = await startMockServer();
  await using sandbox = await mock.sandbox({ accounts: [{ name: 'Mary Shelley' }] });
  const { id } = await sandbox.receive();
  const [received] = await sandbox.invitations({ direction: 'received' });
  expect(received).toMatchObject({ id });
});

plainTest('a sandbox has a thousand people of whom everything is said', async () => {
  await using mock = await startMockServer();
  const people = Array.from({ length: 1000 }, (_, index) => ({
    publicIdentifier: `${'x'.repeat(90)}-${index}`,
    firstName: 'é'.repeat(40),
    lastName: 'é'.repeat(40),
    headline: '語'.repeat(220),
  }));
  await using sandbox = await mock.sandbox({ people });
  expect(await sandbox.putMember(`${'x'.repeat(90)}-999`)).toMatchObject({ headline: '語'.repeat(220) });
});

plainTest('a plan that does not fit is refused in words', async () => {
  await using mock = await startMockServer();
  await expect(mock.sandbox({ invitations: -1 })).rejects.toThrow(/^body.*invitations|^invitations/);
});

plainTest('a server that is not there is told', async () => {
  const mock = await startMockServer();
  await mock.close();
  await expect(mock.sandbox()).rejects.toThrow(`No mock server answers at ${mock.url}. Is it running?`);
});
