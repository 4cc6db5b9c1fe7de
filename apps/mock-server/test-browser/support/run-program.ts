import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { folderWith } from '../../test/folder-with.ts';

/** Where the package is that programs ask for. */
const clients = new URL('../../../../packages/clients/src/index.ts', import.meta.url).href;

/** Runs a program that uses the clients, as one that was copied from the page. Answers what it prints. */
export async function runProgram(text: string): Promise<string> {
  const folder = folderWith({ 'program.ts': text.replace("'@invitekit/clients'", JSON.stringify(clients)) });
  const args = ['--conditions=@invitekit/source', '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'program.ts'];
  return (await promisify(execFile)(process.execPath, args, { cwd: folder })).stdout;
}
