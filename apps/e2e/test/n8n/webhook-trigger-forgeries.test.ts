import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { useTestBed } from '../../support/n8n/setup.ts';
import type { WebhookTrigger } from '../../support/n8n/webhook.ts';
import { startTrigger } from '../../support/n8n/webhook-bed.ts';
import { post, storedFor, type TriggerUnderTest, triggersUnderTest } from '../../support/n8n/webhook-triggers.ts';

const bed = useTestBed();

const minute = 60_000;

const signing = triggersUnderTest.filter(({ vendor }) => vendor !== 'postpress');

/** An active workflow, with the means to send it what the vendor would. */
async function activate(trigger: TriggerUnderTest) {
  const workflow = await startTrigger(bed, trigger);
  await workflow.activate();
  const secret = secretOf(workflow);
  const accountId = bed.sandbox.accountId(trigger.vendor, 'Ada Lovelace');
  const at = '2026-06-01T09:00:00Z';
  return {
    workflow,
    secret,
    prove: (event: object, sentAt = Date.now()) => trigger.prove(JSON.stringify(event), secret, sentAt),
    about: (person: string, changes: { accountId?: string; at?: string } = {}) =>
      trigger.event({ accountId, person, at, ...changes }),
    send: async (letter: { headers: Readonly<Record<string, string>>; body: string }) =>
      await post(workflow.url, letter),
  };
}

function secretOf({ stored, url }: WebhookTrigger): string {
  const secret = storedFor(stored, url)?.secret;
  if (secret === undefined) throw new Error('There is no registration');
  return secret;
}

describe.for(triggersUnderTest)('$displayName', (trigger) => {
  test('runs for what the vendor’s page calls genuine', async () => {
    const { workflow, prove, about, send } = await activate(trigger);
    expect(await send(prove(about('sophie-germain')))).toBe(200);
    expect(workflow.runs).toMatchObject([[{ event: 'accepted', member: { publicIdentifier: 'sophie-germain' } }]]);
  });

  test('refuses what another secret made genuine', async () => {
    const { workflow, about, send } = await activate(trigger);
    const body = JSON.stringify(about('sophie-germain'));
    for (const secret of ['', 'x', 'x'.repeat(64)])
      expect(await send(trigger.prove(body, secret, Date.now()))).toBe(401);
    expect(workflow.runs).toEqual([]);
  });

  test('refuses what was proven for an earlier activation', async () => {
    const { workflow, prove, about, send } = await activate(trigger);
    const letter = prove(about('sophie-germain'));
    await workflow.deactivate();
    await workflow.activate();
    expect(await send(letter)).toBe(401);
    expect(workflow.runs).toEqual([]);
  });

  test('refuses what has no proof, a broken one or an empty one', async () => {
    const { workflow, prove, about, send } = await activate(trigger);
    const { headers, body } = prove(about('sophie-germain'));
    for (const change of [() => undefined, () => '', (value: string) => value.slice(0, -1), () => 'v1=,v0=,t=']) {
      const changed = Object.entries(headers).flatMap(([name, value]) => {
        const kept = name === 'Content-Type' ? value : change(value);
        return kept === undefined ? [] : [[name, kept] as const];
      });
      expect(await send({ headers: Object.fromEntries(changed), body })).toBe(401);
    }
    expect(workflow.runs).toEqual([]);
  });

  test('runs once for an event that is sent again', async () => {
    const { workflow, prove, about, send } = await activate(trigger);
    const letter = prove(about('sophie-germain'));
    for (let count = 1; count <= 3; count += 1) expect(await send(letter)).toBe(200);
    expect(await send(prove(about('sophie-germain'), Date.now() - minute))).toBe(200);
    expect(workflow.runs).toHaveLength(1);
    expect(await send(prove(about('jordan-walke')))).toBe(200);
    expect(await send(letter)).toBe(200);
    expect(workflow.runs).toHaveLength(2);
  });

  test('knows an event again after a while', async () => {
    const { workflow, prove, about, send } = await activate(trigger);
    await send(prove(about('sophie-germain')));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60 * minute });
    onTestFinished(() => void vi.useRealTimers());
    expect(await send(prove(about('sophie-germain')))).toBe(200);
    expect(workflow.runs).toHaveLength(1);
  });

  test('runs once for an event that comes twice at the same moment', async () => {
    const { workflow, prove, about, send } = await activate(trigger);
    const letter = prove(about('sophie-germain'));
    workflow.holdUntil(2);
    expect(await Promise.all([send(letter), send(letter)])).toEqual([200, 200]);
    expect(workflow.runs).toHaveLength(1);
  });

  test('runs for each of two events that come at the same moment', async () => {
    const { workflow, prove, about, send } = await activate(trigger);
    workflow.holdUntil(2);
    const letters = [prove(about('sophie-germain')), prove(about('jordan-walke'))];
    await Promise.all(letters.map(send));
    expect(workflow.runs).toHaveLength(2);
    await Promise.all(letters.map(send));
    expect(workflow.runs).toHaveLength(2);
  });

  test('takes note of events of other accounts and other kinds without a run', async () => {
    const { workflow, prove, about, send } = await activate(trigger);
    const graces = bed.sandbox.accountId(trigger.vendor, 'Grace Hopper');
    expect(await send(prove(about('sophie-germain', { accountId: graces })))).toBe(200);
    expect(await send(prove(trigger.otherEvent(bed.sandbox.accountId(trigger.vendor, 'Ada Lovelace'))))).toBe(200);
    expect(workflow.runs).toEqual([]);
  });

  test.for([['{}'], ['[]'], ['null'], ['{"event"'], [''], ['hello']])('answers 400 to %s', async ([body]) => {
    const { workflow, secret, send } = await activate(trigger);
    expect(await send(trigger.prove(String(body), secret, Date.now()))).toBe(400);
    expect(workflow.runs).toEqual([]);
  });

  test('says in no answer what the secret is', async () => {
    const { workflow, secret, about } = await activate(trigger);
    const { headers } = trigger.prove('', 'wrong', Date.now());
    const response = await fetch(workflow.url, {
      method: 'POST',
      headers,
      body: JSON.stringify(about('sophie-germain')),
    });
    expect(await response.text()).not.toContain(secret);
  });
});

describe.for(signing)('$displayName', (trigger) => {
  test('runs for a person who connects again later', async () => {
    const { workflow, prove, about, send } = await activate(trigger);
    await send(prove(about('sophie-germain')));
    await send(prove(about('sophie-germain', { at: '2026-09-01T09:00:00Z' })));
    expect(workflow.runs).toHaveLength(2);
  });

  test('refuses a body that was changed', async () => {
    const { workflow, prove, about, send } = await activate(trigger);
    const { headers } = prove(about('sophie-germain'));
    expect(await send({ headers, body: JSON.stringify(about('jordan-walke')) })).toBe(401);
    expect(await send({ headers, body: `${JSON.stringify(about('sophie-germain'))} ` })).toBe(401);
    expect(workflow.runs).toEqual([]);
  });

  test('refuses what was signed more than five minutes ago or ahead', async () => {
    const { workflow, prove, about, send } = await activate(trigger);
    const event = about('sophie-germain');
    for (const sentAt of [Date.now() - 6 * minute, Date.now() + 6 * minute, 0]) {
      expect(await send(prove(event, sentAt))).toBe(401);
    }
    expect(workflow.runs).toEqual([]);
    expect(await send(prove(event, Date.now() - 4 * minute))).toBe(200);
    expect(workflow.runs).toHaveLength(1);
  });

  test('refuses a newer time with the signature of an older one', async () => {
    const { prove, about, send } = await activate(trigger);
    const event = about('sophie-germain');
    const old = prove(event, Date.now() - 2 * minute);
    const seconds = String(Math.floor(Date.now() / 1000));
    const headers = Object.fromEntries(
      Object.entries(old.headers).map(([name, value]) => [name, value.replace(/^(t=)?\d+/, `$1${seconds}`)]),
    );
    expect(await send({ headers, body: old.body })).toBe(401);
  });
});
