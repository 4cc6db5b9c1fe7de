import { expect, onTestFinished, test } from 'vitest';
import { type RehearsalOutcome, type RehearsalPlan, type Rehearser, startMockServer } from '../src/index.ts';
import { controlOf } from './control-support.ts';

const workflow = { name: 'Invite', nodes: [], connections: {} };

/** A rehearser that does as it is told, step by step. */
function scripted() {
  let resolve: (outcome: RehearsalOutcome) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<RehearsalOutcome>((resolveIt, rejectIt) => {
    [resolve, reject] = [resolveIt, rejectIt];
  });
  const plans: RehearsalPlan[] = [];
  let tell: Parameters<Rehearser['rehearse']>[1] = () => {};
  const rehearser: Rehearser = {
    workflows: async () => [{ id: 'w1', name: 'Invite each lead' }],
    rehearse(plan, tellOf, signal) {
      plans.push(plan);
      tell = tellOf;
      signal.addEventListener('abort', () => reject(new Error('aborted')));
      return promise;
    },
  };
  return {
    rehearser,
    plans,
    resolve,
    reject,
    tell: (day: number) => tell({ vendor: 'unipile', day, days: 30, sent: 3, accepted: 1 }),
  };
}

async function controlWith(rehearser?: Rehearser) {
  const server = await startMockServer({ validateAnswers: true, rehearser });
  onTestFinished(() => server.close());
  return { call: controlOf(server.url), url: server.url };
}

test('without an n8n beside it, the fake says how to rehearse', async () => {
  const { call } = await controlWith();
  expect((await call('GET', '/rehearsals')).body).toEqual({ isPossible: false, workflows: [], rehearsals: [] });
  const refused = await call('POST', '/rehearsals', { name: 'a', exports: [workflow] });
  expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('npx -y pnpm@12 rehearse')]);
});

test('a rehearsal is started, tells how far it is, and leaves a report', async () => {
  const { rehearser, plans, resolve, tell } = scripted();
  const { call, url } = await controlWith(rehearser);
  expect((await call('GET', '/rehearsals')).body).toMatchObject({ isPossible: true, workflows: [{ id: 'w1' }] });

  const started = await call('POST', '/rehearsals', { name: 'invite.json', exports: [workflow], people: 'name\nAda' });
  expect([started.status, started.body]).toEqual([
    201,
    {
      id: 'rehearsal-1',
      name: 'invite.json',
      days: 30,
      state: 'running',
      progress: null,
      passed: null,
      reports: [],
      summary: null,
    },
  ]);
  expect(plans).toEqual([
    {
      name: 'invite.json',
      exports: [workflow],
      ids: [],
      days: 30,
      compare: false,
      weather: 'calm',
      people: 'name\nAda',
    },
  ]);
  expect(await call('GET', '/rehearsals/rehearsal-1/reports/unipile')).toMatchObject({ status: 404 });
  expect(await call('POST', '/rehearsals', { name: 'b', workflows: ['w1'] })).toMatchObject({ status: 409 });

  tell(12);
  const { rehearsals } = JSON.parse((await call('GET', '/rehearsals')).text);
  expect(rehearsals).toMatchObject([{ state: 'running', progress: { day: 12, sent: 3, accepted: 1 } }]);

  resolve({
    passed: false,
    summary: 'Two findings.',
    reports: [{ vendor: 'unipile', html: '<!doctype html><p>Found' }],
  });
  await expect
    .poll(async () => (await call('GET', '/rehearsals')).body)
    .toMatchObject({
      rehearsals: [{ state: 'done', passed: false, reports: ['unipile'], summary: 'Two findings.' }],
    });
  const report = await fetch(`${url}/_mock/rehearsals/rehearsal-1/reports/unipile`);
  expect([report.headers.get('content-type'), await report.text()]).toEqual([
    'text/html; charset=utf-8',
    '<!doctype html><p>Found',
  ]);
  expect(report.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox$/);

  expect(await call('DELETE', '/rehearsals/rehearsal-1')).toMatchObject({ status: 204 });
  expect(await call('DELETE', '/rehearsals/rehearsal-1')).toMatchObject({ status: 404 });
});

test('what stands in the way is told, and another one can be started', async () => {
  const { rehearser, reject } = scripted();
  const { call } = await controlWith(rehearser);
  await call('POST', '/rehearsals', { name: 'a', workflows: ['w1'] });
  reject(new Error('Google Sheets leaves this machine. Pin its data.'));
  await expect
    .poll(async () => (await call('GET', '/rehearsals')).body)
    .toMatchObject({
      rehearsals: [{ state: 'failed', summary: 'Google Sheets leaves this machine. Pin its data.' }],
    });
  expect(await call('POST', '/rehearsals', { name: 'b', workflows: ['w1'] })).toMatchObject({ status: 201 });
});

test('a rehearsal that is ended has ended when that is answered, also when the fake ends', async () => {
  const { rehearser } = scripted();
  const { call } = await controlWith(rehearser);
  await call('POST', '/rehearsals', { name: 'a', workflows: ['w1'] });
  expect(await call('DELETE', '/rehearsals/rehearsal-1')).toMatchObject({ status: 204 });
  expect((await call('GET', '/rehearsals')).body).toMatchObject({ rehearsals: [{ state: 'ended' }] });

  await using server = await startMockServer({ rehearser: scripted().rehearser });
  await controlOf(server.url)('POST', '/rehearsals', { name: 'a', workflows: ['w1'] });
});

test.for([
  [{ name: 'a' }, 'Name at least one workflow'],
  [{ name: '', exports: [workflow] }, 'name'],
  [{ name: 'a', exports: ['text'] }, 'exports'],
  [{ name: 'a', exports: [workflow], days: 0 }, 'days'],
  [{ name: 'a', exports: [workflow], days: 1.5 }, 'days'],
  [{ name: 'a', exports: [workflow], vendor: 'linkdup' }, 'vendor'],
  [{ name: 'a', exports: [workflow], weather: 'sunny' }, 'weather'],
  [{ name: 'a', exports: [workflow], wether: 'calm' }, 'wether'],
] as const)('%j is refused by its name', async ([body, says]) => {
  const { call } = await controlWith(scripted().rehearser);
  const { status, text } = await call('POST', '/rehearsals', body);
  expect([status, text]).toEqual([400, expect.stringContaining(says)]);
});

test('a fake that others can reach runs no workflow of theirs', async () => {
  const { rehearser } = scripted();
  await expect(startMockServer({ host: '0.0.0.0', rehearser })).rejects.toThrow('this machine alone');
});
