import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs a command that was copied, without a shell. Answers the status and the body. */
export async function runCurl(command: string): Promise<{ readonly status: number; readonly body: unknown }> {
  const [program, ...words] = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare);
  if (program !== 'curl') throw new Error(`Not a curl command: ${command}`);
  const { stdout } = await run('curl', ['--silent', '--noproxy', '*', '--write-out', '\n%{http_code}', ...words]);
  const end = stdout.lastIndexOf('\n');
  return { status: Number(stdout.slice(end + 1)), body: JSON.parse(stdout.slice(0, end)) };
}
