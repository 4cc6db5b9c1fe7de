import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { vendorNames } from '@invitekit/specs/vendors';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../support/documented-examples.ts';

const folder = path.join(root, '.github/actions/invitekit');
const fake = `${process.execPath} --conditions=@invitekit/source ${path.join(root, 'apps/mock-server/src/main.ts')}`;

/** What a runner gives to the steps of an action, with the fake of this repository in the place of the published one. */
function runner(environment: Readonly<Record<string, string>> = {}) {
  const place = mkdtempSync(path.join(tmpdir(), 'invitekit-action-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const at = (name: string) => path.join(place, name);
  for (const name of ['env', 'output']) writeFileSync(at(name), '');
  const env = {
    PATH: [path.dirname(process.execPath), process.env['PATH']].join(path.delimiter),
    RUNNER_TEMP: place,
    GITHUB_ENV: at('env'),
    GITHUB_OUTPUT: at('output'),
    REPORTS: at('reports'),
    FAKE_PACKAGE: 'not published here',
    FAKE_COMMAND: fake,
    ...environment,
  };
  const run = async (script: string) => {
    try {
      const { stdout } = await promisify(execFile)('bash', [path.join(folder, script)], { cwd: place, env });
      return { code: 0, output: stdout };
    } catch (error) {
      return { code: Reflect.get(Object(error), 'code'), output: String(Reflect.get(Object(error), 'stdout')) };
    }
  };
  onTestFinished(async () => void (await run('stop-fake.sh')));
  const variables = () =>
    new Map(
      readFileSync(at('env'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
  return { at, run, variables };
}

test('the action starts a fake, tells the steps that follow how to reach each vendor, and ends it', async () => {
  const { at, run, variables } = runner();
  expect((await run('start-fake.sh')).code).toBe(0);
  const told = variables();
  const url = told.get('INVITEKIT_URL') ?? '';
  expect(readFileSync(at('output'), 'utf8')).toBe(`url=${url}\n`);
  expect((await fetch(`${url}/_mock/sandboxes/default`)).status).toBe(200);
  const { vendors } = await (await fetch(`${url}/_mock/sandboxes/default`)).json();
  for (const name of vendorNames) {
    const { baseUrl, apiKey, accounts } = vendors[name];
    const prefix = `INVITEKIT_${name.toUpperCase()}`;
    expect([told.get(`${prefix}_BASE_URL`), told.get(`${prefix}_KEY`), told.get(`${prefix}_ACCOUNT`)]).toEqual([
      baseUrl,
      apiKey,
      accounts[0].id,
    ]);
  }
  expect((await run('stop-fake.sh')).code).toBe(0);
  expect(await fetch(url).catch(() => 'nobody there')).toBe('nobody there');
  expect(existsSync(at('invitekit-ready.json'))).toBe(false);
  expect((await run('stop-fake.sh')).code).toBe(0);
});

test('a scenario makes its sandboxes, and what is wrong with it ends the step with what the fake says', async () => {
  const sound = runner({ SCENARIO: 'mine.yaml' });
  writeFileSync(sound.at('mine.yaml'), 'sandboxes: [{ id: mine }]');
  expect((await sound.run('start-fake.sh')).code).toBe(0);
  const url = sound.variables().get('INVITEKIT_URL') ?? '';
  expect((await fetch(`${url}/_mock/sandboxes/mine`)).status).toBe(200);

  const wrong = runner({ SCENARIO: 'mine.yaml' });
  writeFileSync(wrong.at('mine.yaml'), 'sandboxes: 7');
  const { code, output } = await wrong.run('start-fake.sh');
  expect([code, output]).toEqual([1, expect.stringMatching(/^::error title=InviteKit::.+\n[\s\S]*sandboxes/)]);
});

test('the fake is strict as long as nobody asks it not to be', async () => {
  for (const [strict, status] of [
    ['true', 400],
    ['false', 200],
  ] as const) {
    const { run, variables } = runner({ STRICT: strict });
    await run('start-fake.sh');
    const url = `${variables().get('INVITEKIT_UNIPILE_BASE_URL')}/v2/accounts?unheard=of`;
    const answer = await fetch(url, { headers: { 'x-api-key': variables().get('INVITEKIT_UNIPILE_KEY') ?? '' } });
    expect([strict, answer.status]).toEqual([strict, status]);
  }
});

test('what the action runs is there', () => {
  const { runs } = parse(readFileSync(path.join(folder, 'action.yml'), 'utf8'));
  const scripts = runs.steps.flatMap(({ run = '' }) => /\$GITHUB_ACTION_PATH\/([\w.-]+)/.exec(run)?.[1] ?? []);
  expect(scripts).toEqual(['start-fake.sh', 'check-fake.sh', 'stop-fake.sh']);
  for (const script of scripts) expect([script, existsSync(path.join(folder, script))]).toEqual([script, true]);
});
