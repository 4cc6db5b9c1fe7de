import { createReport } from '@invitekit/rehearsal';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { chain, type NodePlan } from '../support/real-n8n/chain.ts';
import { readExample } from '../support/real-n8n/example.ts';
import { code, cron, httpRequest } from '../support/rehearsal/nodes.ts';
import { instantsOf, rehearse, repeatable } from '../support/rehearsal/rehearse.ts';

const patience = 30 * 60_000;

function wait(name: string, amount: number, unit: string): NodePlan {
  return { name, type: 'n8n-nodes-base.wait', typeVersion: 1.1, parameters: { resume: 'timeInterval', amount, unit } };
}

const examples = [
  'accept-matching-invitations',
  'accounts-overview',
  'invite-each-lead',
  'look-then-invite',
  'send-from-a-list',
  'sequence',
  'welcome-message-when-accepted',
  'withdraw-stale-invitations',
] as const;

test.each(examples)(
  'the example %s is rehearsed without a finding',
  async (name) => {
    const { rehearsed, refused } = await rehearse(await readExample(name));
    const { findings, failures, passed } = await createReport(rehearsed);
    expect({ findings, failures, passed, refused }).toEqual({ findings: [], failures: [], passed: true, refused: [] });
    expect([rehearsed.runs.length, rehearsed.journal.length]).not.toContain(0);
    const known = new Set(rehearsed.runs.flatMap(({ nodes }) => nodes.flatMap(({ requests }) => requests)));
    expect(rehearsed.journal.filter(({ number }) => !known.has(number))).toEqual([]);
  },
  patience,
);

test(
  'a cron keeps to its time zone across a clock change, and waits last exactly as long as they say',
  async () => {
    const pause = 'await new Promise((resolve) => setTimeout(resolve, 20_000)); return $input.all();';
    const exported = chain(
      cron('0 9 * * *'),
      wait('Half a Minute', 30, 'seconds'),
      code('Pause', pause),
      wait('Three Days', 3, 'days'),
      // An expression and a Code node have one time.
      code('Times', 'if (Date.now() !== $now.toMillis()) throw new Error("Two times"); return $input.all();'),
    );
    const { rehearsed } = await rehearse(
      { ...exported, settings: { executionOrder: 'v1', timezone: 'Europe/Berlin' } },
      { from: { year: 2026, month: 3, day: 27 }, days: 7 },
    );
    expect(rehearsed.runs.every(({ error }) => error === undefined)).toBe(true);
    expect(instantsOf(rehearsed)).toEqual([
      ['2026-03-27T08:00:00.000Z', '2026-03-30T08:00:50.000Z'],
      ['2026-03-28T08:00:00.000Z', '2026-03-31T08:00:50.000Z'],
      ['2026-03-29T07:00:00.000Z', '2026-04-01T07:00:50.000Z'],
      ['2026-03-30T07:00:00.000Z', '2026-04-02T07:00:50.000Z'],
      ['2026-03-31T07:00:00.000Z', null],
      ['2026-04-01T07:00:00.000Z', null],
      ['2026-04-02T07:00:00.000Z', null],
    ]);
  },
  patience,
);

test(
  'nothing leaves the machine: Code nodes and HTTP Request nodes are refused all but the vendors, whom the fake answers',
  async () => {
    const socket = `
      const { connect } = require('node:net');
      const answer = (socket) => new Promise((resolve) => {
        socket.once('connect', () => resolve('connected'));
        socket.once('error', ({ message }) => resolve(message));
      });
      const said = await answer(connect(443, 'example.com'));
      if (said === 'connected') throw new Error('It has reached example.com');
      return [{ json: { said } }];`;
    const beyond = `
      const tries = {
        thread: () => new (require('node:worker_threads').Worker)('0', { eval: true }),
        file: () => require('node:fs').readFileSync('/etc/hosts', 'utf8'),
        program: () => require('node:child_process').execSync('echo').toString(),
      };
      for (const [name, tryIt] of Object.entries(tries)) {
        let isDone = true;
        try { tryIt(); } catch { isDone = false; }
        if (isDone) throw new Error('It can have a ' + name);
      }
      return $input.all();`;
    const helper = `
      try {
        await this.helpers.httpRequest({ url: 'https://example.com/' });
      } catch ({ message }) {
        return [{ json: { message } }];
      }
      throw new Error('It has reached example.com');`;
    const http = (name: string, url?: string): NodePlan => ({
      ...httpRequest(name, url),
      onError: 'continueRegularOutput',
    });
    const { rehearsed, refused } = await rehearse(
      chain(
        cron('0 9 * * *'),
        code('Socket', socket),
        code('Helper', helper),
        code('Beyond', beyond),
        http('Elsewhere', 'https://example.com/?not=api.linkupapi.com'),
        http('Vendor'),
      ),
      { days: 1 },
    );
    expect(rehearsed.runs.map(({ status }) => status)).toEqual(['success']);
    const addresses = (ending: string) =>
      refused.filter(({ node }) => node.endsWith(ending)).map(({ address }) => address);
    expect(addresses(': Socket')).toEqual(['example.com:443']);
    expect(addresses(': Helper')).toContain('example.com:443');
    expect(addresses(': Elsewhere')).toContain('example.com:443');
    expect(addresses(': Vendor')).toEqual([]);
    expect(rehearsed.journal.map(({ operation, answer }) => [operation, answer?.status])).toEqual([
      ['get_credits', 200],
    ]);
  },
  patience,
);

test(
  'the same seed leaves the same',
  async () => {
    const exported = await readExample('send-from-a-list');
    const [one, other] = [await rehearse(exported, { days: 1 }), await rehearse(exported, { days: 1 })];
    expect(repeatable(other.rehearsed)).toEqual(repeatable(one.rehearsed));
  },
  patience,
);

test.each(['agent-tool', 'agent-writes'])(
  'the example %s waits for somebody who writes to it, and asks a model elsewhere: both have to be pinned',
  async (name) => {
    const exported = await readExample(name);
    await expect(rehearse(exported)).rejects.toThrow(
      'When Chat Message Received (@n8n/n8n-nodes-langchain.chatTrigger)',
    );
    const pinned = {
      ...z.looseObject({}).parse(exported),
      pinData: { 'When Chat Message Received': [{ json: { chatInput: 'Hello' } }] },
    };
    await expect(rehearse(pinned)).rejects.toThrow('AI Agent (it uses OpenAI Chat Model');
  },
);

test(
  'a trigger of another service is run once with its pinned data, and an agent is answered by its own',
  async () => {
    const mail: NodePlan = { name: 'Mail', type: 'n8n-nodes-base.gmailTrigger', typeVersion: 1.2 };
    const agent: NodePlan = { name: 'Agent', type: '@n8n/n8n-nodes-langchain.agent', typeVersion: 3 };
    const check = code('Check', "if ($('Mail').all().length !== 2) throw new Error('No mail'); return $input.all();");
    const text = code('Text', 'return [{ json: { said: $input.first().json.output } }];');
    const exported = chain(mail, check, agent, text, httpRequest('Vendor'));
    const model = {
      name: 'Model',
      type: '@n8n/n8n-nodes-langchain.lmChatOpenAi',
      typeVersion: 1.2,
      parameters: {},
      position: [0, 0],
    };
    const { rehearsed, refused } = await rehearse(
      {
        ...exported,
        nodes: [...exported.nodes, model],
        connections: {
          ...exported.connections,
          Model: { ai_languageModel: [[{ node: 'Agent', type: 'ai_languageModel', index: 0 }]] },
        },
        pinData: { Mail: [{ json: { from: 'a' } }, { json: { from: 'b' } }], Agent: [{ json: { output: 'Yes' } }] },
      },
      { days: 1 },
    );
    expect(rehearsed.runs.map(({ status, error }) => [status, error])).toEqual([['success', undefined]]);
    expect(rehearsed.runs[0]?.nodes.map(({ name }) => name)).toEqual(['Mail', 'Check', 'Agent', 'Text', 'Vendor']);
    expect(rehearsed.journal.map(({ operation }) => operation)).toEqual(['get_credits']);
    expect(refused).toEqual([]);
    expect(rehearsed.leftOut.map((node) => node.replace(/^.*: /, ''))).toEqual(['Mail', 'Agent']);
  },
  patience,
);

test('a node that would leave the machine has to be pinned, before the first day', async () => {
  const slack: NodePlan = { name: 'Tell the Team', type: 'n8n-nodes-base.slack', typeVersion: 2.3 };
  const outcome = rehearse({ ...chain(cron('0 9 * * *'), slack), name: 'Daily' });
  await expect(outcome).rejects.toThrow('Daily: Tell the Team (n8n-nodes-base.slack)');
});
