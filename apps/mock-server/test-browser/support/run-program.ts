import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

/** Where the package is that programs ask for. */
const clients = new URL('../../../../packages/clients/src/index.ts', import.meta.url).href;

/** Runs a program that uses the clients, as one that was copied from the page. Answers what it prints. */
export async function runProgram(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'program-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'program.ts');
  await writeFile(file, text.replace("'@invitekit/clients'", JSON.stringify(clients)));
  const args = ['--conditions=@invitekit/source', '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', file];
  return (await promisify(execFile)(process.execPath, args)).stdout;
}
