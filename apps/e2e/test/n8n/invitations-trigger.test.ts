import { memberOf } from '@invitekit/clients';
import { describe, expect, test } from 'vitest';
import { pollableVendors, usePolling } from '../../support/n8n/polling.ts';
import { disconnect, pollLater, send } from '../../support/n8n/polling-acts.ts';
import { told } from '../../support/n8n/told-events.ts';

const bed = usePolling();

describe.each(pollableVendors)('the trigger at %s', (vendor) => {
  test('only learns at first, and tells nothing as long as nothing happens', async () => {
    const { poller, passHours } = await bed.watch(vendor);
    for (let poll = 0; poll < 4; poll += 1) {
      expect(await poller.poll()).toEqual([]);
      await passHours(9);
    }
  });

  test('tells of each received invitation once, as Get Many gives it', async () => {
    const { poller, sandbox } = await bed.watch(vendor);
    await poller.poll();
    await sandbox.receive({ from: 'jordan-walke' });
    await sandbox.receive({ from: 'sophie-germain' });
    const events = await poller.poll();
    expect(told(events)).toEqual(['received jordan-walke', 'received sophie-germain']);
    expect(events[0]).toMatchObject({ vendor, direction: 'received', kind: 'connection', id: expect.any(String) });
    expect(events[0]).not.toHaveProperty('raw');
    expect(await poller.poll()).toEqual([]);
  });

  test('tells once who accepted an invitation that was pending', async () => {
    const watch = await bed.watch(vendor);
    const { poller, sandbox } = watch;
    await poller.poll();
    const id = await send(watch, 'sophie-germain');
    expect(await poller.poll()).toEqual([]);
    await sandbox.answer(id, 'accept');
    const events = await poller.poll();
    expect(told(events)).toEqual(['accepted sophie-germain']);
    expect(events[0]).toMatchObject({ vendor, invitationId: id, isCertain: true });
    expect(await pollLater(watch)).toEqual([]);
  });

  test('tells who accepted between two polls, and that it is less certain', async () => {
    const watch = await bed.watch(vendor);
    const { poller, sandbox } = watch;
    await poller.poll();
    await sandbox.answer(await send(watch, 'sophie-germain'), 'accept');
    const events = await poller.poll();
    expect(told(events)).toEqual(['accepted sophie-germain']);
    expect(events[0]).toMatchObject({ isCertain: false, invitationId: null });
    expect(await pollLater(watch)).toEqual([]);
  });

  test('does not take it for an acceptance when the account itself accepts somebody', async () => {
    const watch = await bed.watch(vendor);
    const { poller, sandbox, client } = watch;
    await poller.poll();
    await sandbox.receive({ from: 'jordan-walke' });
    expect(told(await poller.poll())).toEqual(['received jordan-walke']);
    await client.accept({ member: { publicIdentifier: 'jordan-walke' } });
    expect(await pollLater(watch)).toEqual([]);
  });

  test.each(['withdrawn', 'ignored'])('tells once that an invitation is gone that was %s', async (what) => {
    const watch = await bed.watch(vendor);
    const { poller, sandbox, client, passHours } = watch;
    const id = await send(watch, 'sophie-germain');
    const listed = (await client.listSent()).items.find((each) => each.id === id);
    await poller.poll();
    if (what === 'withdrawn') await client.withdraw({ id });
    else await sandbox.answer(id, 'ignore');

    expect(await poller.poll()).toEqual([]);
    await passHours(7);
    expect(await poller.poll()).toEqual([]);
    await passHours(2);
    expect(await poller.poll()).toEqual([
      {
        event: 'gone',
        vendor,
        id,
        member: memberOf({ id: listed?.member.id }),
        reason: 'unknown',
        possibleReasons: ['withdrawn', 'refused', 'expired'],
      },
    ]);
    expect(await pollLater(watch)).toEqual([]);
  });

  test('tells that an invitation is gone that has expired', async () => {
    const watch = await bed.watch(vendor, { plan: { invitations: 0 } });
    const { poller, passHours } = watch;
    const id = await send(watch, 'sophie-germain');
    await poller.poll();
    await passHours(181 * 24);
    expect(await poller.poll()).toEqual([]);
    await passHours(9);
    expect(told(await poller.poll())).toEqual([`gone ${id}`]);
  });

  test('tells of everybody when more came than a page holds', async () => {
    const watch = await bed.watch(vendor);
    const { poller, sandbox } = watch;
    await poller.poll();
    const names: string[] = [];
    for (let count = 0; count < 61; count += 1) names.push((await sandbox.receive()).from);
    expect(told(await poller.poll())).toEqual(names.map((name) => `received ${name}`));
    expect(await pollLater(watch)).toEqual([]);
  });

  test('tells of nobody when old connections come up because others were removed', async () => {
    const watch = await bed.watch(vendor);
    const { poller, sandbox } = watch;
    await poller.poll();
    await disconnect(watch, 70);
    expect(await pollLater(watch)).toEqual([]);
    await sandbox.answer(await send(watch, 'sophie-germain'), 'accept');
    expect(told(await poller.poll())).toEqual(['accepted sophie-germain']);
  });

  test('tells once more of somebody who was a connection before', async () => {
    const watch = await bed.watch(vendor);
    const { poller, sandbox } = watch;
    await sandbox.answer(await send(watch, 'sophie-germain'), 'accept');
    await poller.poll();
    await disconnect(watch, 1);
    const id = await send(watch, 'sophie-germain');
    expect(await poller.poll()).toEqual([]);
    await sandbox.answer(id, 'accept');
    expect(told(await poller.poll())).toEqual(['accepted sophie-germain']);
    expect(await pollLater(watch)).toEqual([]);
  });
});
