import { memoryStore } from '@invitekit/clients/sender';
import { describe, expect } from 'vitest';
import { given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { actAs } from '../../support/sender/acting.ts';
import { day, hour, people } from '../../support/sender/leads.ts';
import { acceptAll, again, hello, invite, lead, wait, write, written } from '../../support/sender/writing.ts';
import { writers } from '../../support/writing.ts';

const texts = (count: number) => people(count).map((member) => ({ ...hello, member }));

describe.for(writers)('%s', (vendor) => {
  test('state and report tell what was written, what is left, and how many sequences go on', async ({
    createSandbox,
  }) => {
    const stage = await invite(createSandbox, vendor, { count: 4 });
    await wait(stage, 2 * day);
    expect((await actAs(stage).sender.state()).messages).toMatchObject({ used: { day: { count: 0, limit: 10 } } });
    expect((await write(stage, texts(4))).map(({ is }) => is)).toEqual(['sent', 'sent', 'sent', 'sent']);

    const { sender } = actAs(stage);
    const { messages } = await sender.state();
    expect(messages).toMatchObject({ because: 'gap', used: { day: { count: 4, limit: 10 } } });
    const [last] = (await written(stage.sandbox)).toReversed();
    const gap = Date.parse(messages.nextAt ?? '') - Date.parse(given(last).sentAt);
    expect(gap).toBeGreaterThanOrEqual(2 * 60_000);
    // It is Wednesday, and the limit is 10 a day.
    expect(await sender.report()).toMatchObject({
      messagesSent: { count: 4, isExact: false, lacks: expect.stringContaining('from before') },
      messagesLeftToday: { count: 6 },
      messagesLeftThisWeek: { count: 26 },
      sequencesOpen: { count: 4 },
      sequencesWentOn: { count: 0 },
      sequencesDone: { count: 0 },
    });

    await stage.sandbox.write({ from: 'lead-1', text: 'Who are you?' });
    await wait(stage, 4 * day);
    await write(
      stage,
      people(2).map((member) => ({ ...again, member })),
    );
    const report = await actAs(stage).sender.report({ days: 30 });
    expect(report).toMatchObject({
      messagesSent: { count: 5 },
      messagesLeftToday: { count: 9 },
      sequencesOpen: { count: 2 },
      sequencesWentOn: { count: 1 },
      sequencesDone: { count: 1 },
    });
    expect(await actAs(stage).sender.report({ days: 1 })).toMatchObject({
      messagesSent: { count: 1 },
      sequencesOpen: { count: 0 },
      sequencesWentOn: { count: 1 },
      sequencesDone: { count: 1 },
    });
  });

  test('a plan names the moments at which the messages are then written', async ({ createSandbox }) => {
    const stage = await invite(createSandbox, vendor, { count: 12 });
    await wait(stage, 2 * day);
    const plan = await Array.fromAsync(actAs(stage).sender.planWriting(texts(12)));
    expect(await written(stage.sandbox)).toEqual([]);
    const planned = plan.flatMap((each) => (each.is === 'due' ? Date.parse(each.at) : []));
    expect(planned).toHaveLength(12);
    expect(plan[10]).toMatchObject({ because: 'limit-of-day' });
    await write(stage, texts(12), {}, 3 * day);
    const sent = (await written(stage.sandbox)).map(({ sentAt }) => Date.parse(sentAt));
    const off = sent.map((moment, index) => Math.abs(moment - given(planned[index])));
    expect(Math.max(...off)).toBeLessThan(60_000);
  });

  test('a plan tells who is not written to, why, and when', async ({ createSandbox }) => {
    const stage = await invite(createSandbox, vendor, { count: 3 });
    const early = await Array.fromAsync(actAs(stage).sender.planWriting([hello]));
    expect(early).toMatchObject([{ is: 'due', because: expect.stringMatching(/^(not-due-yet|hours)$/) }]);
    expect(Date.parse(early[0]?.is === 'due' ? early[0].at : '')).toBeGreaterThan(
      stage.time.now().getTime() + 23 * hour,
    );
    await wait(stage, 2 * day);
    await write(stage, texts(2));
    await stage.sandbox.write({ from: 'lead-1', text: 'Who are you?' });
    await wait(stage, 4 * day);
    const second = { publicIdentifier: 'lead-1' };
    await write(stage, [{ ...again, member: second }]);
    const third = { publicIdentifier: 'lead-2' };
    const outcomes = await Array.fromAsync(
      actAs(stage).sender.planWriting([
        again,
        { ...again, member: second },
        { ...again, member: third },
        { ...hello, member: third },
        { ...hello, member: { publicIdentifier: 'lead-3' }, text: '' },
        hello,
      ]),
    );
    expect(outcomes).toMatchObject([
      { is: 'due' },
      { is: 'not-sent', because: 'conversation-went-on', next: 'skip' },
      { is: 'not-sent', because: 'not-begun', next: 'look' },
      { is: 'not-sent', because: 'duplicate', next: 'skip' },
      { is: 'not-sent', because: 'invalid-request', next: 'look' },
      { is: 'not-sent', because: 'duplicate', next: 'skip' },
    ]);
    const { sender } = actAs({ ...stage, policy: { isPaused: true } });
    expect(await Array.fromAsync(sender.planWriting([again]))).toMatchObject([{ is: 'not-sent', because: 'paused' }]);
    expect((await sender.state()).messages).toMatchObject({ nextAt: null, because: 'paused' });
  });

  test('a plan asks nobody whether somebody has accepted', async ({ createSandbox }) => {
    const stage = await invite(createSandbox, vendor, { accepts: false });
    const store = memoryStore();
    const stranger = { publicIdentifier: 'sophie-germain' };
    const { sender } = actAs(stage);
    await sender.pending();
    const inputs = [hello, { ...hello, member: stranger }];
    expect(await Array.fromAsync(sender.planWriting(inputs))).toMatchObject([
      { is: 'not-sent', because: 'not-accepted', next: 'later' },
      { is: 'not-sent', because: 'acceptance-unclear', next: 'look' },
    ]);
    await acceptAll(stage.sandbox);
    const { connectedAt } = given((await stage.sandbox.connections())[0]);
    await wait(stage, 2 * day);
    const told = { member: lead, text: hello.text, acceptedAt: connectedAt };
    expect(await Array.fromAsync(actAs({ ...stage, store }).sender.planWriting([told]))).toMatchObject([{ is: 'due' }]);
  });
});
