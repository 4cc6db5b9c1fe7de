import { type Invitation, type OperationName, vendorNames } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { codeOf, counting, findIn, given } from '../support/listings.ts';
import { test } from '../support/mock.ts';
import { createClient, type Sandbox } from '../support/sandbox.ts';
import { can } from '../support/vendor-rows.ts';
import { worldOf } from '../support/world.ts';

const ada = { publicIdentifier: 'ada-lovelace' };
const grace = { publicIdentifier: 'grace-hopper' };
const sophie = { publicIdentifier: 'sophie-germain' };

describe.for(vendorNames)('%s', (vendor) => {
  /** Both sides of an invitation, through the same vendor. */
  function sidesOf(sandbox: Sandbox) {
    const connect = (name: 'Ada Lovelace' | 'Grace Hopper') =>
      createClient[vendor](sandbox.connection(vendor, sandbox.accountId(vendor, name)));
    return { ofAda: connect('Ada Lovelace'), ofGrace: connect('Grace Hopper') };
  }

  test('an invitation is listed by its sender and its receiver until it is accepted, then they are connected', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox();
    const { ofAda, ofGrace } = sidesOf(sandbox);
    const connectionsBefore = (await worldOf(sandbox)).connections.length;
    expect((await ofAda.relationship(grace)).state).toBe('none');

    const sent = await ofAda.send({ member: grace, note: 'We should build a compiler.' });
    expect(sent).toMatchObject({ vendor, confirmedBy: 'answer' });
    const listed = await findIn(ofAda.listAllSent(), grace);
    expect(listed).toMatchObject({ vendor, direction: 'sent', kind: 'connection', member: { name: 'Grace Hopper' } });
    if (sent.id !== null) expect(sent.id).toBe(listed?.id);
    expect(await ofAda.relationship(grace)).toMatchObject({ vendor, state: 'sent' });
    expect(await ofGrace.relationship(ada)).toMatchObject({ vendor, state: 'received' });

    const received = await findIn(ofGrace.listAllReceived(), ada);
    expect(received).toMatchObject({ direction: 'received', kind: 'connection', member: { name: 'Ada Lovelace' } });
    if (typeof received?.note === 'string') expect(received.note).toBe('We should build a compiler.');
    expect(await ofGrace.accept(given(received))).toMatchObject({ vendor, confirmedBy: 'answer' });

    expect(await findIn(ofAda.listAllSent(), grace)).toBeUndefined();
    expect(await findIn(ofGrace.listAllReceived(), ada)).toBeUndefined();
    expect(await ofAda.relationship(grace)).toMatchObject({ state: 'connected' });
    expect(await ofGrace.relationship(ada)).toMatchObject({ state: 'connected' });
    expect(await codeOf(ofGrace.accept(given(received)))).toBe('not-pending');
    expect((await worldOf(sandbox)).connections).toHaveLength(connectionsBefore + 1);
    if (!can(vendor, 'listConnections')) return;
    expect((await Array.fromAsync(ofAda.listAllConnections())).length).toBe(connectionsBefore + 1);
    const [latest] = (await ofGrace.listConnections()).items;
    expect(latest).toMatchObject({ vendor, member: { name: 'Ada Lovelace' } });
  });

  test('a refused invitation leaves both lists and connects nobody', async ({ createSandbox }) => {
    const { ofAda, ofGrace } = sidesOf(await createSandbox());
    await ofAda.send({ member: grace });
    await ofGrace.refuse(given(await findIn(ofGrace.listAllReceived(), ada)));
    expect(await findIn(ofAda.listAllSent(), grace)).toBeUndefined();
    expect(await findIn(ofGrace.listAllReceived(), ada)).toBeUndefined();
    expect((await ofAda.relationship(grace)).state).toBe('none');
    expect(await codeOf(ofGrace.refuse({ member: ada }))).toBe('not-pending');
  });

  test.runIf(can(vendor, 'withdraw'))(
    'a withdrawn invitation leaves both lists, and cannot be withdrawn again',
    async ({ createSandbox }) => {
      const { ofAda, ofGrace } = sidesOf(await createSandbox());
      await ofAda.send({ member: grace });
      const listed = given(await findIn(ofAda.listAllSent(), grace));
      expect(await ofAda.withdraw(listed)).toMatchObject({ vendor, confirmedBy: 'answer' });
      expect(await findIn(ofAda.listAllSent(), grace)).toBeUndefined();
      expect(await findIn(ofGrace.listAllReceived(), ada)).toBeUndefined();
      expect(await codeOf(ofAda.withdraw(listed))).toBe('not-pending');
      expect(await codeOf(ofAda.withdraw({ member: grace }))).toBe('not-pending');
    },
  );

  test.for([
    'as listed',
    'as listed, without the vendor’s answer',
    'by id',
    'by person',
    'by profile address',
  ] as const)('accept, refuse and withdraw take an invitation %s', async (how, { createSandbox }) => {
    const sandbox = await createSandbox();
    const { ofAda } = sidesOf(sandbox);
    for (const from of ['jordan-walke', 'charles-babbage']) await sandbox.receive({ from });
    await ofAda.send({ member: sophie });

    const target = (invitation: Invitation | undefined) => {
      const { id, member, raw: _, ...rest } = given(invitation);
      const { publicIdentifier } = member;
      switch (how) {
        case 'as listed':
          return given(invitation);
        case 'as listed, without the vendor’s answer':
          return { ...rest, id, member, raw: undefined };
        case 'by id':
          return { id };
        case 'by person':
          return { member: { publicIdentifier } };
        case 'by profile address':
          return { member: { profileUrl: `https://www.linkedin.com/in/${publicIdentifier}/` } };
      }
    };
    await ofAda.accept(target(await findIn(ofAda.listAllReceived(), { publicIdentifier: 'jordan-walke' })));
    await ofAda.refuse(target(await findIn(ofAda.listAllReceived(), { publicIdentifier: 'charles-babbage' })));
    if (can(vendor, 'withdraw')) await ofAda.withdraw(target(await findIn(ofAda.listAllSent(), sophie)));

    expect((await ofAda.relationship({ publicIdentifier: 'jordan-walke' })).state).toBe('connected');
    expect((await ofAda.relationship({ publicIdentifier: 'charles-babbage' })).state).toBe('none');
    expect((await ofAda.relationship(sophie)).state).toBe(can(vendor, 'withdraw') ? 'none' : 'sent');
  });

  test('nobody is invited twice, and nobody who is connected', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const explaining = createClient[vendor]({ ...sandbox.connection(vendor), explainRefusals: true });
    await explaining.send({ member: sophie });
    expect(await codeOf(explaining.send({ member: sophie }))).toBe('already-invited');
    const [friend] = (await worldOf(sandbox)).connections;
    expect(await codeOf(explaining.send({ member: { publicIdentifier: given(friend) } }))).toBe('already-connected');
    expect((await Array.fromAsync(explaining.listAllSent())).length).toBe(146);
  });

  test('a person who is not on LinkedIn is not found', async ({ createSandbox }) => {
    const { ofAda } = sidesOf(await createSandbox());
    const nobody = { publicIdentifier: 'nobody-at-all' };
    expect(await codeOf(ofAda.send({ member: nobody }))).toBeOneOf(['not-found', 'invalid-request']);
  });

  test('a note of more than 300 characters is refused before any request', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const connection = counting(sandbox.connection(vendor));
    const client = createClient[vendor](connection);
    expect(await codeOf(client.send({ member: sophie, note: 'x'.repeat(301) }))).toBe('invalid-request');
    expect(await codeOf(client.send({ member: {} }))).toBe('invalid-request');
    expect(connection.requests()).toBe(0);
  });

  test('members answer when the clock moves', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { ofAda } = sidesOf(sandbox);
    for (const name of ['jordan-walke', 'charles-babbage', 'sophie-germain']) {
      await ofAda.send({ member: { publicIdentifier: name } });
    }
    await sandbox.advance('P1D');
    const stateOf = async (publicIdentifier: string) => (await ofAda.relationship({ publicIdentifier })).state;
    expect(await stateOf('jordan-walke')).toBe('connected');
    expect(await stateOf('charles-babbage')).toBe('none');
    expect(await stateOf('sophie-germain')).toBe('sent');
  });

  test('every operation that the vendor can do works, and every other is refused without a request', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox();
    const connection = counting(sandbox.connection(vendor));
    const client = createClient[vendor](connection);
    const [account] = (await client.listAccounts()).items;
    expect(account).toMatchObject({ vendor, id: connection.accountId, name: 'Ada Lovelace', status: 'connected' });
    expect((await Array.fromAsync(client.listAllAccounts())).length).toBe(2);

    const attempts: readonly (readonly [OperationName, () => Promise<unknown>])[] = [
      ['send', () => client.send({ member: sophie })],
      ['withdraw', () => client.withdraw({ member: sophie })],
      ['listConnections', () => client.listConnections({ limit: 1 })],
      ['usage', () => client.usage()],
    ];
    for (const [operation, attempt] of attempts) {
      const isAble = client.capabilities[operation];
      const before = connection.requests();
      expect([operation, await codeOf(attempt())]).toEqual([operation, isAble ? undefined : 'unsupported']);
      expect(connection.requests() > before).toBe(isAble);
    }
    if (client.capabilities.usage) expect(await client.usage()).toMatchObject({ vendor });
  });

  test('an account that LinkedIn holds answers with the reason', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { ofAda } = sidesOf(sandbox);
    for (const status of ['disconnected', 'restricted', 'checkpoint'] as const) {
      await sandbox.setStatus('ada-lovelace', status);
      const code = await codeOf(ofAda.send({ member: sophie }));
      expect(code).toBeOneOf(['account-disconnected', 'account-restricted', 'not-found']);
    }
    await sandbox.setStatus('ada-lovelace', 'connected');
    expect(await codeOf(ofAda.send({ member: sophie }))).toBeUndefined();
  });
});
