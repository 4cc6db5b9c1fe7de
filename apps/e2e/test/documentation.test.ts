import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect } from 'vitest';
import { requestOf } from '../support/curl.ts';
import { test } from '../support/mock.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const documented = 'http://127.0.0.1:4010';

function blocks(file: string, language: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map((match) => match[1] ?? '');
}

describe('README.md', () => {
  const curls = blocks('README.md', 'sh').flatMap((block) =>
    block.split('\n').filter((line) => line.startsWith('curl ')),
  );

  test('has curls to paste', () => {
    expect(curls.length).toBeGreaterThanOrEqual(8);
  });

  test.for(curls)('%s succeeds', async (curl, { server }) => {
    const response = await fetch(requestOf(curl.replaceAll(documented, server.url)));
    expect([response.status, await response.text()]).toEqual([expect.toSatisfy(isSuccess), expect.any(String)]);
  });

  test('tells the base URLs, keys and accounts as the fake does', async ({ server }) => {
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    const answer = await (await fetch(`${server.url}/_mock/sandboxes/default`)).text();
    for (const [, value = ''] of answer.matchAll(/"(?:baseUrl|apiKey|id)":"([^"]+)"/g)) {
      expect(readme).toContain(`\`${value.replace(server.url, documented)}\``);
    }
  });
});

describe.for(['README.md', 'packages/clients/README.md'])('the TypeScript of %s', (file) => {
  test('runs, and runs again', async ({ server }) => {
    const [example = ''] = blocks(file, 'ts');
    await fetch(`${server.url}/_mock/sandboxes/default/reset`, { method: 'POST' });
    // Inside this package, so that its imports are found.
    const reports = path.join(root, 'apps/e2e/reports');
    await mkdir(reports, { recursive: true });
    const folder = await mkdtemp(path.join(reports, 'example-'));
    try {
      const script = path.join(folder, 'example.ts');
      await writeFile(script, example.replaceAll(documented, server.url));
      for (const _ of ['once', 'again']) {
        const run = await promisify(execFile)(process.execPath, ['--conditions=@invitekit/source', script]);
        expect(run.stderr).toBe('');
        expect(run.stdout).toMatch(
          file === 'README.md' ? /^Sophie Germain, sent between .+ and .+\n$/ : /^20 of 145\n/,
        );
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
