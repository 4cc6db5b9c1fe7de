import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { given } from '../../support/listings.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import type { Start } from '../../support/n8n/webhook-bed.ts';
import { startProxyBefore, startTrigger } from '../../support/n8n/webhook-bed.ts';
import { post, storedFor, type TriggerUnderTest, triggersUnderTest } from '../../support/n8n/webhook-triggers.ts';
import { createClient } from '../../support/sandbox.ts';
import { connectWith } from '../../support/webhooks.ts';

const bed = useTestBed();

/** Nobody does anything by chance. */
const quiet = { linkedin: { activity: 'quiet' } };

const told = (runs: readonly (readonly object[])[]) => runs.flat().map((item) => Reflect.get(item, 'text'));

describe.for(triggersUnderTest)('$displayName', (trigger) => {
  const ada = () => createClient[trigger.vendor](bed.sandbox.connection(trigger.vendor));

  async function active(event: 'message' | 'replied', settings: Start = {}) {
    const workflow = await startTrigger(bed, trigger, { ...settings, parameters: { event, ...settings.parameters } });
    await workflow.activate();
    return workflow;
  }

  /** Two connections, and what they are called in tests of what the account wrote. */
  async function friends(plan: object = quiet): Promise<readonly [string, string]> {
    await bed.renew(plan);
    const [one, two] = (await bed.sandbox.connections()).map(({ member }) => member.publicIdentifier);
    return [given(one), given(two)];
  }

  test('runs for what somebody else wrote, once, and says who it was', async () => {
    const [one] = await friends();
    const workflow = await active('message');
    await bed.sandbox.write({ from: one, text: 'Hello' });
    await ada().sendMessage({ member: { publicIdentifier: one }, text: 'Good to hear from you' });
    await bed.sandbox.write({ from: one, text: 'You too' });
    await connectWith(bed.sandbox, 'sophie-germain');
    await workflow.deactivate();
    await bed.sandbox.write({ from: one, text: 'Too late' });
    expect(workflow.runs).toMatchObject([[{ text: 'Hello' }], [{ text: 'You too' }]]);
    expect(workflow.runs[0]).toMatchObject([
      {
        event: 'message',
        vendor: trigger.vendor,
        kind: 'message',
        accountId: bed.sandbox.accountId(trigger.vendor, 'Ada Lovelace'),
      },
    ]);
    const [{ member } = {}] = workflow.runs[0] ?? [];
    const { state } = await ada().relationship(Object(member));
    expect(state).toBe('connected');
    expect(workflow.runs.flat().filter((item) => 'raw' in item)).toEqual([]);
    expect(new Set(workflow.received.map(({ status }) => status))).toEqual(new Set([200]));
  });

  test('runs for answers alone: to a message, also one of long ago', async () => {
    const [one, two] = await friends();
    await ada().sendMessage({ member: { publicIdentifier: one }, text: 'Hello' });
    await bed.sandbox.advance('P30D');
    const workflow = await active('replied');
    await bed.sandbox.write({ from: two, text: 'Out of the blue' });
    await bed.sandbox.write({ from: one, text: 'At last' });
    await ada().sendMessage({ member: { publicIdentifier: two }, text: 'Good to hear from you' });
    await bed.sandbox.write({ from: two, text: 'You too' });
    expect(told(workflow.runs)).toEqual(['At last', 'You too']);
    expect(workflow.runs).toMatchObject([[{ event: 'replied' }], [{ event: 'replied' }]]);
  });

  test('keeps no names and no texts', async () => {
    const [one] = await friends();
    const workflow = await active('message');
    await bed.sandbox.write({ from: one, text: 'A secret' });
    expect(told(workflow.runs)).toEqual(['A secret']);
    expect(JSON.stringify(workflow.stored)).not.toContain('A secret');
    expect(JSON.stringify(workflow.stored)).not.toContain(one);
  });

  test('registers anew when another event is chosen, and knows what was saved before there was a choice', async () => {
    await friends();
    const workflow = await startTrigger(bed, trigger);
    await workflow.activate();
    const [before] = await trigger.list(bed.sandbox);
    await workflow.activate();
    expect(await trigger.list(bed.sandbox)).toEqual([before]);
    const accountId = { __rl: true, mode: 'id', value: bed.sandbox.accountId(trigger.vendor, 'Ada Lovelace') };
    await workflow.activate({ event: 'message', accountId, simplify: true });
    const after = await trigger.list(bed.sandbox);
    expect(after).toHaveLength(1);
    expect(after[0]?.id).not.toBe(before?.id);
    await workflow.activate({ event: 'replied', accountId, simplify: true });
    expect(await trigger.list(bed.sandbox)).toEqual(after);
  });

  test('has what it cannot judge sent again, and tells it then', async () => {
    const [one] = await friends();
    await ada().sendMessage({ member: { publicIdentifier: one }, text: 'Hello' });
    let isDown = false;
    const { url: baseUrl } = await startProxyBefore(bed, trigger, async (request, forward) =>
      isDown ? { status: 403, headers: {}, body: '{}' } : await forward(request),
    );
    const workflow = await active('replied', { baseUrl });
    isDown = true;
    await bed.sandbox.write({ from: one, text: 'At last' });
    expect(workflow.runs).toEqual([]);
    expect(workflow.received.at(-1)?.status).toBe(503);
    isDown = false;
    await bed.sandbox.advance('PT3H');
    expect(told(workflow.runs)).toEqual(['At last']);
  });

  test('tells a copy of a message once, and nothing of other accounts', async () => {
    const [one] = await friends();
    const workflow = await active('message');
    await bed.sandbox.write({ from: one, text: 'Hello' });
    const body = given(workflow.received[0]).body;
    expect(await send(workflow, trigger, body)).toBe(200);
    const own = bed.sandbox.accountId(trigger.vendor, 'Ada Lovelace');
    const graces = bed.sandbox.accountId(trigger.vendor, 'Grace Hopper');
    expect(await send(workflow, trigger, body.replaceAll(own, graces).replaceAll('Hello', 'Hi'))).toBe(200);
    expect(told(workflow.runs)).toEqual(['Hello']);
  });

  test.for([['{}'], ['null'], ['{"event"'], ['']])('answers 400 to %s', async ([body = '']) => {
    const workflow = await active('message');
    expect(await send(workflow, trigger, body)).toBe(400);
    expect(workflow.runs).toEqual([]);
  });
});

async function send(
  { stored, url }: Awaited<ReturnType<typeof startTrigger>>,
  trigger: TriggerUnderTest,
  body: string,
): Promise<number> {
  return await post(url, trigger.prove(body, storedFor(stored, url)?.secret ?? '', Date.now()));
}

const [linkup, unipile] = triggersUnderTest;

const forms = ['wrapper', 'data', 'sender', 'flat'] as const;

test.for(forms)(
  'LinkupAPI’s form "%s" tells what others wrote, although it tells of the account’s own messages as well',
  async (messageReceived) => {
    await bed.renew({ ...quiet, vendors: { linkup: { messageReceived, ownMessages: true } } });
    const workflow = await startTrigger(bed, given(linkup), { parameters: { event: 'message' } });
    await workflow.activate();
    const [friend] = await bed.sandbox.connections();
    const { publicIdentifier } = given(friend).member;
    const ada = createClient.linkup(bed.sandbox.connection('linkup'));
    await bed.sandbox.write({ from: publicIdentifier, text: 'Hello' });
    await ada.sendMessage({ member: { publicIdentifier }, text: 'Good to hear from you' });
    await bed.sandbox.write({ from: publicIdentifier, text: 'You too' });
    expect(workflow.received.map(({ status }) => status)).toEqual([200, 200, 200]);
    const member = { publicIdentifier };
    expect(workflow.runs).toMatchObject([[{ text: 'Hello', member }], [{ text: 'You too', member }]]);
  },
);

const answerSchema = z.looseObject({ data: z.looseObject({ messages: z.array(z.unknown()) }) });

/** A workflow with LinkupAPI’s trigger, and somebody who writes. What is written can be listed late. */
async function startLate(messageReceived: (typeof forms)[number], event: 'message' | 'replied' = 'message') {
  await bed.renew({ ...quiet, vendors: { linkup: { messageReceived } } });
  let hidden = 0;
  let readings = 0;
  const { url: baseUrl } = await startProxyBefore(bed, given(linkup), async (request, forward) => {
    const answer = await forward(request);
    if (request.body?.includes('"get_conversation"') !== true) return answer;
    readings += 1;
    const { data, ...rest } = answerSchema.parse(JSON.parse(answer.body));
    return {
      ...answer,
      body: JSON.stringify({ ...rest, data: { ...data, messages: data.messages.slice(hidden) } }),
    };
  });
  const workflow = await startTrigger(bed, given(linkup), { baseUrl, parameters: { event } });
  await workflow.activate();
  const [friend] = await bed.sandbox.connections();
  const { publicIdentifier } = given(friend).member;
  return {
    workflow,
    ada: createClient.linkup(bed.sandbox.connection('linkup')),
    friend: { publicIdentifier },
    write: (text: string) => bed.sandbox.write({ from: publicIdentifier, text }),
    statuses: () => workflow.received.map(({ status }) => status),
    /** How many of the newest messages are not listed yet. */
    hide(count: number) {
      hidden = count;
    },
    readings: () => readings,
  };
}

describe.for(forms)('LinkupAPI’s form "%s"', (form) => {
  test.for([{ earlier: [] }, { earlier: ['Before'] }, { earlier: ['Hello again', 'Before'] }])(
    'is sent again when its message is not listed yet after $earlier, and told then',
    async ({ earlier }) => {
      const { workflow, write, statuses, hide } = await startLate(form);
      for (const text of earlier) await write(text);
      hide(1);
      await write('Hello');
      expect(statuses().at(-1)).toBe(503);
      hide(0);
      await bed.sandbox.advance('PT3H');
      expect(told(workflow.runs)).toEqual([...earlier, 'Hello']);
    },
  );

  test('is sent again although the account has written the same words itself', async () => {
    const { workflow, write, ada, friend, statuses, hide } = await startLate(form);
    await ada.sendMessage({ member: friend, text: 'Thanks' });
    hide(1);
    await write('Thanks');
    expect(statuses()).toEqual([503]);
    hide(0);
    await bed.sandbox.advance('PT3H');
    expect(told(workflow.runs)).toEqual(['Thanks']);
  });

  test.runIf(form !== 'flat')('is sent again although the same words came an hour before', async () => {
    const { workflow, write, statuses, hide } = await startLate(form);
    await write('Thanks');
    await bed.sandbox.advance('PT1H');
    hide(1);
    await write('Thanks');
    expect(statuses()).toEqual([200, 503]);
    hide(0);
    await bed.sandbox.advance('PT3H');
    expect(told(workflow.runs)).toEqual(['Thanks', 'Thanks']);
  });

  test('tells the same words again after a month, also when they are listed late, and a copy never', async () => {
    const { workflow, write, statuses, hide } = await startLate(form);
    await write('Thanks');
    await bed.sandbox.advance('P30D');
    hide(1);
    await write('Thanks');
    expect(told(workflow.runs)).toEqual(['Thanks']);
    expect(statuses()).toEqual([200, 503]);
    hide(0);
    await bed.sandbox.advance('PT3H');
    expect(told(workflow.runs)).toEqual(['Thanks', 'Thanks']);
    for (const { body } of workflow.received.toSpliced(1, 1)) {
      expect(await send(workflow, given(linkup), body)).toBe(200);
    }
    expect(told(workflow.runs)).toEqual(['Thanks', 'Thanks']);
  });

  test('tells the same words again right away', async () => {
    const { workflow, write } = await startLate(form);
    await write('Thanks');
    await bed.sandbox.advance('PT1M');
    await write('Thanks');
    await write('\n Thanks ');
    expect(told(workflow.runs)).toHaveLength(3);
  });

  test('is an answer or not by when it was written, whatever was said in the same words', async () => {
    const { workflow, write, ada, friend } = await startLate(form, 'replied');
    await write('Thanks');
    await bed.sandbox.advance('P30D');
    await ada.sendMessage({ member: friend, text: 'Hello' });
    await write('Thanks');
    await ada.sendMessage({ member: friend, text: 'Thanks' });
    await write('You too');
    expect(told(workflow.runs)).toEqual(['Thanks', 'You too']);
  });

  test('takes one page of a long conversation', async () => {
    const { write, readings } = await startLate(form);
    for (let count = 1; count <= 45; count += 1) await write(`Before ${count}`);
    await bed.sandbox.advance('PT1M');
    const before = readings();
    await write('Hello');
    expect(readings() - before).toBe(1);
  });
});

test.for(['boolean', 'number', 'absent'] as const)(
  'Unipile’s messages of the account are none that were received, with the flag %s',
  async (senderFlag) => {
    await bed.renew({ ...quiet, vendors: { unipile: { senderFlag } } });
    const workflow = await startTrigger(bed, given(unipile), { parameters: { event: 'message' } });
    await workflow.activate();
    const [friend] = await bed.sandbox.connections();
    const { publicIdentifier } = given(friend).member;
    const ada = createClient.unipile(bed.sandbox.connection('unipile'));
    await ada.sendMessage({ member: { publicIdentifier }, text: 'Hello' });
    await bed.sandbox.write({ from: publicIdentifier, text: 'You too' });
    expect(workflow.received.map(({ status }) => status)).toEqual([200, 200]);
    expect(told(workflow.runs)).toEqual(['You too']);
  },
);
