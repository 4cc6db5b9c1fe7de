import { createInterface } from 'node:readline/promises';

/** Whether a person sits at a terminal; says so on stderr where nobody does. */
export function hasTerminal(what: string): boolean {
  const { stdin, stdout, stderr } = process;
  if (stdin.isTTY && stdout.isTTY) return true;
  stderr.write(`invitekit-mcp: ${what} asks a person, so it needs a terminal. Nothing was done.\n`);
  return false;
}

/** Whether a person types just this answer. */
export async function agrees(question: string, wanted: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Type "${wanted}" ${question}: `).catch(() => '');
  terminal.close();
  return answer.trim() === wanted;
}
