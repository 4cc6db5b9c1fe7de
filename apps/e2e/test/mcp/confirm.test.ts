import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { planIdOf } from '../../../../packages/mcp/src/plans/plan.ts';
import { confirmOnTerminal, runMcp, runOnTerminal } from '../../support/mcp/command.ts';
import { startMcp } from '../../support/mcp/session.ts';
import { inSandbox, invited, planIn, prepare, world } from '../../support/mcp/world.ts';
import { test } from '../../support/mock.ts';

const placeOf = (folder: string, file = '') => path.join(folder, 'invitekit-state', file);

test('a pipe confirms nothing', async ({ createSandbox, server }) => {
  const folder = await prepare();
  const mcp = await startMcp(inSandbox(folder, server.url, await createSandbox(world)));
  const plan = planIn(await mcp.call('plan_invitations', { list: 'leads', count: 2 }));
  const { code, errors } = await runMcp(['confirm', plan, '--config', `${folder}/config.json`]);
  expect([code, errors]).toEqual([2, expect.stringContaining('it needs a terminal. Nothing was done.')]);
  expect(await mcp.codeOf('send_plan', { plan })).toBe('not-confirmed');
});

test('a terminal shows every person, every word, when, the limits and the credits, and any other answer leaves it', async ({
  createSandbox,
  server,
}) => {
  const folder = await prepare();
  const mcp = await startMcp(inSandbox(folder, server.url, await createSandbox(world)));
  const note = 'Hello {name},\n\u001B[2Jyours \u202EAda';
  expect(await mcp.codeOf('plan_invitations', { list: 'leads', count: 2, note })).toBe('invalid-text');
  const plan = planIn(
    await mcp.call('plan_invitations', { list: 'leads', count: 2, note: note.replace('\u001B', '') }),
  );
  for (const answer of ['', 'y', 'yes', 'send', 'send 3']) {
    const { code, output } = await confirmOnTerminal(folder, plan, answer);
    expect([code, output]).toEqual([1, expect.stringContaining('Nothing is confirmed.')]);
    for (const words of [
      'FAKE',
      'Lead 0, lead-0 (row 1)',
      '| Hello Lead 1,',
      '\\u{202e}Ada',
      'not before 2026-',
      'At most 5 invitations',
      'Credits: about 3',
    ]) {
      expect(output).toContain(words);
    }
  }
  expect(await mcp.codeOf('send_plan', { plan })).toBe('not-confirmed');
  const other = planIn(await mcp.call('plan_invitations', { list: 'leads', rows: [5] }));
  const { output } = await confirmOnTerminal(folder, undefined, '');
  expect(output).toMatch(new RegExp(`These plans wait.*${other}.*${plan}`, 's'));
  expect(await confirmOnTerminal(folder, other.slice(0, 8), 'send 1')).toMatchObject({ code: 0 });
  expect(await confirmOnTerminal(folder, other, 'send 1')).toMatchObject({ code: 1 });
});

test('what somebody changed or made by hand is not sent', async ({ createSandbox, server }) => {
  const sandbox = await createSandbox(world);
  const folder = await prepare();
  const mcp = await startMcp(inSandbox(folder, server.url, sandbox));
  const confirmed = planIn(await mcp.call('plan_invitations', { list: 'leads', rows: [1] }));
  await confirmOnTerminal(folder, confirmed, 'send 1');
  const plans = (name: string) => placeOf(folder, `plans/${name}`);
  const text = await readFile(plans(`${confirmed}.json`), 'utf8');
  const confirmation = await readFile(plans(`${confirmed}.confirmed`), 'utf8');

  // Another person under the same id.
  const changed = text.replaceAll('lead-0', 'lead-7');
  await writeFile(plans(`${confirmed}.json`), changed);
  expect(await mcp.codeOf('send_plan', { plan: confirmed })).toBe('unknown-plan');

  // The same with the id that it would have, and the confirmation of the other one.
  const made = planIdOf(changed);
  await writeFile(plans(`${made}.json`), changed);
  for (const content of [confirmation, confirmation.replaceAll(confirmed, made), '{', JSON.stringify({ plan: made })]) {
    await writeFile(plans(`${made}.confirmed`), content);
    expect(await mcp.codeOf('send_plan', { plan: made })).toBe('not-confirmed');
  }

  // One that is too old.
  const old = text.replace(/"expiresAt": "[^"]+"/, '"expiresAt": "2020-01-01T00:00:00.000Z"');
  await writeFile(plans(`${planIdOf(old)}.json`), old);
  expect(await mcp.codeOf('send_plan', { plan: planIdOf(old) })).toBe('plan-expired');
  expect(await invited(sandbox)).toEqual([]);

  await writeFile(plans(`${confirmed}.json`), text);
  expect(await mcp.call('send_plan', { plan: confirmed })).toMatchObject({ summary: { sent: 1 } });
  expect(await invited(sandbox)).toEqual(['lead-0']);
});

test('a plan of another policy is not sent', async ({ createSandbox, server }) => {
  const sandbox = await createSandbox(world);
  const folder = await prepare();
  const mcp = await startMcp(inSandbox(folder, server.url, sandbox));
  const plan = planIn(await mcp.call('plan_invitations', { list: 'leads', count: 2 }));
  await confirmOnTerminal(folder, plan, 'send 2');
  await mcp.close();
  const file = `${folder}/config.json`;
  await writeFile(file, (await readFile(file, 'utf8')).replace('"perDay":5', '"perDay":1'));
  const stricter = await startMcp(inSandbox(folder, server.url, sandbox));
  expect(await stricter.codeOf('send_plan', { plan })).toBe('other-policy');
});

test('the state is for its owner alone', async ({ createSandbox, server }) => {
  const folder = await prepare();
  const mcp = await startMcp(inSandbox(folder, server.url, await createSandbox(world)));
  const plan = planIn(await mcp.call('plan_invitations', { list: 'leads', count: 1 }));
  await confirmOnTerminal(folder, plan, 'send 1');
  const modeOf = async (file: string) => (await stat(placeOf(folder, file))).mode & 0o777;
  expect([await modeOf(''), await modeOf('plans'), await modeOf('secret')]).toEqual([0o700, 0o700, 0o600]);
  for (const file of await readdir(placeOf(folder, 'plans'))) expect(await modeOf(`plans/${file}`)).toBe(0o600);
});

test('a limit holds for all plans together, and across servers', async ({ createSandbox, server }) => {
  const sandbox = await createSandbox(world);
  const folder = await prepare({});
  const file = `${folder}/config.json`;
  await writeFile(file, (await readFile(file, 'utf8')).replace('"perDay":5', '"perDay":2'));
  const one = await startMcp(inSandbox(folder, server.url, sandbox));
  const first = planIn(await one.call('plan_invitations', { list: 'leads', rows: [1, 2] }));
  const second = planIn(await one.call('plan_invitations', { list: 'leads', rows: [3, 4] }));
  await confirmOnTerminal(folder, first, 'send 2');
  await confirmOnTerminal(folder, second, 'send 2');
  const two = await startMcp(inSandbox(folder, server.url, sandbox));
  for (let turn = 0; turn < 6; turn += 1) {
    await Promise.all([one.call('send_plan', { plan: first }), two.call('send_plan', { plan: second })]);
    await sandbox.advance('PT6M');
  }
  expect(await invited(sandbox)).toHaveLength(2);
  const { outcomes } = await two.call('send_plan', { plan: second });
  expect(outcomes).toContainEqual(expect.objectContaining({ is: 'later', because: 'not-due-yet' }));
});

test('an account that LinkedIn has restricted is held until a person releases it', async ({
  createSandbox,
  server,
}) => {
  const sandbox = await createSandbox(world);
  const folder = await prepare();
  const args = inSandbox(folder, server.url, sandbox);
  const mcp = await startMcp(args);
  const plan = planIn(await mcp.call('plan_invitations', { list: 'leads', rows: [1] }));
  await confirmOnTerminal(folder, plan, 'send 1');
  await sandbox.setStatus('ada-lovelace', 'restricted');
  await mcp.call('send_plan', { plan });
  await sandbox.setStatus('ada-lovelace', 'connected');
  expect(await mcp.call('send_plan', { plan })).toMatchObject({ outcomes: [{ is: 'not-sent', because: 'held' }] });
  expect(await runMcp(['release', ...args])).toMatchObject({ code: 2 });
  expect(await runOnTerminal(['release', ...args], 'yes')).toMatchObject({ code: 1 });
  expect(await mcp.call('get_usage')).toMatchObject({ holds: [{ because: expect.stringMatching(/^account-/) }] });
  expect(await runOnTerminal(['release', ...args], 'release')).toMatchObject({ code: 0 });
  expect(await mcp.call('get_usage')).toMatchObject({ holds: [] });
  // The gap after the attempt.
  await sandbox.advance('PT6M');
  expect(await mcp.call('send_plan', { plan })).toMatchObject({ outcomes: [{ is: 'sent', isFinal: true }] });
  expect(await invited(sandbox)).toEqual(['lead-0']);
});
