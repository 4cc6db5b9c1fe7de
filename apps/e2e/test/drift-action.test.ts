import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type Alteration, startAlteringProxy } from '../support/altering-proxy.ts';
import { root } from '../support/documented-examples.ts';
import { test } from '../support/mock.ts';
import { startProgram } from '../support/program.ts';
import { startScriptedServer } from '../support/scripted-server.ts';

const folder = path.join(root, '.github/actions/drift');

interface Issue {
  readonly number: number;
  title: string;
  body: string;
  state: string;
  labels: readonly string[];
  readonly comments: string[];
}

/** The part of GitHub's API that is about a repository's issues, with what it has been told. */
async function startGitHub({ refuses }: { readonly refuses?: number } = {}) {
  const issues: Issue[] = [];
  const keys = new Set<string | undefined>();
  const server = await startScriptedServer(async (request, response) => {
    keys.add(request.headers.authorization);
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const content = text === '' ? {} : JSON.parse(text);
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    const [, number, rest] = /^\/repos\/them\/theirs\/issues(?:\/(\d+))?(\/comments)?$/.exec(pathname) ?? [];
    const issue = issues.find((each) => each.number === Number(number));
    const answer = (status: number, body: unknown) => response.writeHead(status).end(JSON.stringify(body));
    if (refuses !== undefined) answer(refuses, { message: 'no' });
    else if (request.method === 'GET') {
      const label = searchParams.get('labels') ?? '';
      answer(
        200,
        issues.filter(({ state, labels }) => state === searchParams.get('state') && labels.includes(label)),
      );
    } else if (number === undefined) {
      issues.push({ state: 'open', comments: [], number: issues.length + 1, ...content });
      answer(201, issues.at(-1));
    } else if (issue === undefined) answer(404, {});
    else if (rest === undefined) answer(200, Object.assign(issue, content));
    else answer(201, issue.comments.push(content.body));
  });
  onTestFinished(() => server.close());
  return { issues, keys, url: server.url, requests: server.requests };
}

function emptyFolder(): string {
  const place = mkdtempSync(path.join(tmpdir(), 'invitekit-drift-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

/** Tells GitHub what a comparison has found. */
async function tell(url: string, reports: Readonly<Record<string, string>>, failed: readonly string[] = []) {
  const place = emptyFolder();
  writeFileSync(path.join(place, 'differing.json'), JSON.stringify({ differing: Object.keys(reports), failed }));
  for (const [vendor, text] of Object.entries(reports)) writeFileSync(path.join(place, `${vendor}.md`), text);
  const env = {
    GITHUB_TOKEN: 'a-token-of-theirs',
    GITHUB_REPOSITORY: 'them/theirs',
    GITHUB_API_URL: url,
    GITHUB_SERVER_URL: 'https://github.test',
    GITHUB_RUN_ID: '17',
  };
  return await startProgram(path.join(folder, 'tell-issue.mjs'), { args: [place], env }).ended();
}

test('one issue is opened, kept up to date, and closed when nothing differs any more', async () => {
  const { issues, keys, url } = await startGitHub();
  await tell(url, {});
  expect(issues).toEqual([]);

  await tell(url, { unipile: 'a field is gone' });
  await tell(url, { unipile: 'a field is gone' });
  expect(issues).toEqual([
    expect.objectContaining({
      state: 'open',
      labels: ['invitekit-drift'],
      body: 'a field is gone\n\nhttps://github.test/them/theirs/actions/runs/17',
      comments: [],
    }),
  ]);

  await tell(url, { linkup: 'another price', unipile: 'a field is gone' });
  expect(issues).toHaveLength(1);
  expect([issues[0]?.body, issues[0]?.comments.length]).toEqual([
    expect.stringMatching(/^another price\n\na field is gone\n\n/),
    1,
  ]);

  await tell(url, {});
  expect(issues.map(({ state, comments }) => [state, comments.length])).toEqual([['closed', 2]]);

  await tell(url, { unipile: 'a field is gone' });
  expect(issues.map(({ state }) => state)).toEqual(['closed', 'open']);
  expect([...keys]).toEqual(['Bearer a-token-of-theirs']);
});

test('a vendor that could not be looked at is named in the issue of the others, and closes none', async () => {
  const { issues, url } = await startGitHub();
  await tell(url, {}, ['linkup']);
  expect(issues).toEqual([]);

  await tell(url, { unipile: 'a field is gone' }, ['linkup']);
  expect(issues[0]?.body).toMatch(/^a field is gone\n\nlinkup could not be looked at this time\.\n\n/);

  const { output } = await tell(url, {}, ['linkup']);
  expect([issues[0]?.state, output]).toEqual(['open', expect.stringContaining('linkup could not be looked at')]);
});

test('a report that GitHub would not take is cut', async () => {
  const { issues, url } = await startGitHub();
  await tell(url, { unipile: 'a'.repeat(100_000) });
  expect(issues[0]?.body.length).toBeLessThan(65_536);
});

test.for([
  [403, 'permissions: issues: write'],
  [410, 'Issues are switched off'],
  [500, 'GitHub answered 500'],
] as const)('GitHub’s %i ends the step with what to do, and without the token', async ([refuses, says]) => {
  const { url } = await startGitHub({ refuses });
  const { code, output } = await tell(url, { unipile: 'a field is gone' });
  expect([code, output]).toEqual([1, expect.stringContaining(says)]);
  expect(output).not.toContain('a-token-of-theirs');
});

test('a vendor is recorded, compared with the last time, and found to differ once it does', async ({ server }) => {
  const place = emptyFolder();
  let alter: Alteration = (request, forward) => forward(request);
  const vendor = await startAlteringProxy(`${server.url}/unipile`, (request, forward) => alter(request, forward));
  onTestFinished(() => vendor.close());
  const watch = async () => {
    writeFileSync(path.join(place, 'output'), '');
    const env = {
      INVITEKIT_CONTRACT: `${process.execPath} --conditions=@invitekit/source ${root}/packages/contract/src/main.ts`,
      INVITEKIT_URL: server.url,
      INVITEKIT_UNIPILE_KEY: 'mock-unipile-key',
      INVITEKIT_UNIPILE_TARGET: vendor.url,
      GITHUB_OUTPUT: path.join(place, 'output'),
      MOST: '20',
    };
    const args = [path.join(place, 'reports'), 'linkup', 'unipile'];
    const run = await startProgram(path.join(folder, 'watch.mjs'), { args, env }).ended();
    return { ...run, told: readFileSync(path.join(place, 'output'), 'utf8') };
  };

  const first = await watch();
  expect([first.code, first.told, first.errors]).toEqual([0, 'differing=\n', expect.any(String)]);
  expect(first.output).toContain('linkup: there is no key in INVITEKIT_LINKUP_KEY, so it is left out.');

  alter = async (request, forward) => {
    const answer = await forward(request);
    return { ...answer, body: answer.body.replaceAll('"created_at":', '"created_on":') };
  };
  const changed = await watch();
  expect([changed.code, changed.told]).toEqual([0, 'differing=unipile\n']);
  const report = readFileSync(path.join(place, 'reports/unipile.md'), 'utf8');
  expect(report).toContain('created_on');
  expect(report).not.toContain('mock-unipile-key');
});

test('a key and an account that other steps have found in a fake are not sent to a vendor', async ({ server }) => {
  const place = emptyFolder();
  const asked: string[] = [];
  const vendor = await startAlteringProxy(`${server.url}/unipile`, async (request, forward) => {
    asked.push(request.path);
    return await forward(request);
  });
  onTestFinished(() => vendor.close());
  const env = {
    INVITEKIT_CONTRACT: `${process.execPath} --conditions=@invitekit/source ${root}/packages/contract/src/main.ts`,
    INVITEKIT_URL: server.url,
    INVITEKIT_LINKUP_KEY: 'mock-linkup-key',
    INVITEKIT_UNIPILE_KEY: 'mock-unipile-key',
    INVITEKIT_UNIPILE_ACCOUNT: 'acc_of_another_step',
    INVITEKIT_UNIPILE_TARGET: vendor.url,
    GITHUB_OUTPUT: path.join(place, 'output'),
    MOST: '5',
  };
  const args = [path.join(place, 'reports'), 'linkup', 'unipile'];
  const { code, output } = await startProgram(path.join(folder, 'watch.mjs'), { args, env }).ended();
  expect([code, output]).toEqual([
    1,
    expect.stringContaining('The key in INVITEKIT_LINKUP_KEY opens a fake, so linkup was not asked'),
  ]);
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.join()).not.toContain('acc_of_another_step');
  expect(JSON.parse(readFileSync(path.join(place, 'reports/differing.json'), 'utf8'))).toEqual({
    differing: [],
    failed: ['linkup'],
  });
});

test('a week in which no vendor was looked at is no sound one', async ({ server }) => {
  const place = emptyFolder();
  const env = {
    INVITEKIT_CONTRACT: 'not needed',
    INVITEKIT_URL: server.url,
    GITHUB_OUTPUT: path.join(place, 'output'),
  };
  const { code, output } = await startProgram(path.join(folder, 'watch.mjs'), {
    args: [place, 'unipile'],
    env,
  }).ended();
  expect([code, output]).toEqual([1, expect.stringContaining('No vendor was looked at')]);
});
