import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { runs } from '../../../long-tests.ts';
import { startMockServer } from '../src/index.ts';
import { run, runHere, start } from './command-support.ts';
import { controlOf } from './control-support.ts';
import { folderWith } from './folder-with.ts';

/** What a fake has kept, in bytes. */
let kept: Buffer;

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'invitekit-'));
  const server = await startMockServer({ state: path.join(folder, 'state.db') });
  for (const id of ['one', 'two']) await controlOf(server.url)('POST', '/sandboxes', { id, seed: 3, invitations: 50 });
  await controlOf(server.url, '/sandboxes/two')('POST', '/clock', { advance: 'P30D' });
  await server.close();
  kept = readFileSync(path.join(folder, 'state.db'));
  rmSync(folder, { recursive: true });
});

/** A folder with the state file, as somebody has left it. */
function folderWithState(content: Uint8Array = kept): string {
  const folder = folderWith();
  writeFileSync(path.join(folder, 'state.db'), content);
  return folder;
}

function changed(sql: string): Buffer {
  const file = path.join(folderWithState(), 'state.db');
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
  return readFileSync(file);
}

function withNoise(at: number, length: number): Buffer {
  const noisy = Buffer.from(kept);
  noisy.fill('~\u00a7{"', at, at + length, 'latin1');
  return noisy;
}

const damaged =
  /^The state file state\.db is damaged: .+\. It was left as it is\. Move it away to start again, put an earlier copy in its place, or name another one\.\n$/;

describe('the command names a state file that cannot be used, says what to do, ends with 1, and leaves it as it is', () => {
  test.each([
    ['is cut in the middle', () => kept.subarray(0, kept.length / 2), damaged],
    ['is cut by a byte', () => kept.subarray(0, -1), damaged],
    ['is cut in its head', () => kept.subarray(0, 50), damaged],
    ['is empty', () => Buffer.alloc(0), damaged],
    ['has noise in the middle', () => withNoise(kept.length / 2, 20_000), damaged],
    ['has noise from its second page on', () => withNoise(4096, kept.length - 4096), damaged],
    [
      'has a row that is no JSON',
      () => changed("UPDATE rows SET row = '{' WHERE rowid = (SELECT max(rowid) FROM rows)"),
      damaged,
    ],
    ['has a row that is none', () => changed("UPDATE seed_rows SET row = '{}' WHERE name = 'clock'"), damaged],
    ['has lost a beginning', () => changed('DELETE FROM seeds'), damaged],
    ['has lost a table', () => changed('DROP TABLE rows'), damaged],
    ['has a plan that is none', () => changed(`UPDATE seeds SET plan = '{"seed":"x"}'`), damaged],
    [
      'is a text',
      () => Buffer.from('no database at all, '.repeat(500)),
      /^state\.db is not a state file\. Name another one\./,
    ],
    [
      "is another program's",
      () => changed('PRAGMA application_id = 7'),
      /^The state file state\.db cannot be used: the database belongs to another program; name another file\.\n$/,
    ],
    [
      'is of a later version',
      () => changed('PRAGMA user_version = 2'),
      /^The state file state\.db cannot be used: another version of the fake has written it \(the file is of version 2, and this one knows 1\); start that version, or name another file\.\n$/,
    ],
  ])('because it %s', async (_, content, says) => {
    const before = content();
    const folder = folderWithState(before);
    const { code, output, errors } = await runHere(['--port', '0', '--state', path.join(folder, 'state.db')]);
    expect([code, output, errors.replaceAll(`${folder}/`, '')]).toEqual([1, '', expect.stringMatching(says)]);
    expect(readFileSync(path.join(folder, 'state.db')).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['state.db']);
  });

  test('because it is a folder', async () => {
    const folder = folderWith();
    mkdirSync(path.join(folder, 'state.db'));
    const { errors, ended } = run({ cwd: folder, args: ['--port', '0', '--state', 'state.db'] });
    expect([await ended, errors()]).toEqual([
      1,
      'The state file state.db cannot be used: it is a folder; name a file.\n',
    ]);
  });

  test('because its folder is not there', async () => {
    const { errors, ended } = run({ cwd: folderWith(), args: ['--port', '0', '--state', 'a/state.db'] });
    expect([await ended, errors()]).toEqual([
      1,
      'The state file a/state.db cannot be used: there is no folder a; make it, or name another file.\n',
    ]);
  });

  // Whoever may do everything has no file that may not be read.
  test.skipIf(process.getuid?.() === 0).each([
    ['it', 'state.db', 0o444],
    ['its folder', '.', 0o555],
  ])('because %s may not be written', async (name, place, mode) => {
    const folder = folderWithState();
    chmodSync(path.join(folder, place), mode);
    const { errors, ended } = run({ cwd: folder, args: ['--port', '0', '--state', 'state.db'] });
    const told = `The state file state.db cannot be used: ${name} may not be read and written; change its permissions, or name another file.\n`;
    expect([await ended, errors()]).toEqual([1, told]);
    chmodSync(folder, 0o755);
  });
});

test('a file that is whole is used, also after the process that wrote it was killed', async () => {
  const folder = folderWithState();
  const args = ['--state', 'state.db'];
  const first = await start({ cwd: folder, args });
  await controlOf(first.started.url)('POST', '/sandboxes', { id: 'three' });
  first.child.kill('SIGKILL');
  await first.ended;
  const second = await start({ cwd: folder, args });
  expect((await controlOf(second.started.url)('GET', '/sandboxes/three')).status).toBe(200);
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  expect(readdirSync(folder)).toEqual(['state.db']);
});

test('whatever is wrong with its bytes, a file is either told to be damaged and left as it is, or serves every sandbox', async () => {
  const damage = fc.oneof(
    fc.nat().map((at) => kept.subarray(0, at % kept.length)),
    fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 3000 })).map(([at, noise]) => {
      const noisy = Buffer.from(kept);
      noisy.set(noise.subarray(0, kept.length - (at % kept.length)), at % kept.length);
      return noisy;
    }),
  );
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(damage, async (content) => {
      const file = path.join(folderWithState(content), 'state.db');
      const failures: unknown[] = [];
      const server = await startMockServer({ state: file, report: (error) => failures.push(error) }).catch(
        (error: unknown) => {
          refused += 1;
          expect(String(error)).toMatch(
            /^Error: (The state file )?\/.*state\.db (is damaged|is not a state file|cannot be used).*(Name another one|name another one|name another file)\b/,
          );
          expect(readFileSync(file).equals(content)).toBe(true);
        },
      );
      if (server === undefined) return;
      for (const { id } of JSON.parse((await controlOf(server.url)('GET', '/sandboxes')).text).sandboxes) {
        expect((await controlOf(server.url)('GET', `/sandboxes/${id}/snapshot`)).status).toBe(200);
      }
      await server.close();
      expect(failures).toEqual([]);
    }),
    { numRuns: runs(80), seed: 5, endOnFailure: true },
  );
  expect(refused).toBeGreaterThan(runs(20));
}, 600_000);
