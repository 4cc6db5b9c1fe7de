import { tmpdir } from 'node:os';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { conditions, inherited } from '../program.ts';
import { command } from './command.ts';

const errorSchema = z.object({ error: z.object({ code: z.string(), message: z.string(), whatToDo: z.string() }) });

export interface Mcp {
  readonly client: Client;
  /** What a tool answers. @throws {Error} with the code where it refuses. */
  call(name: string, given?: object): Promise<Record<string, unknown>>;
  /** The code with which a tool refuses; undefined where it does not. */
  codeOf(name: string, given?: object): Promise<string | undefined>;
  /** Everything that was answered, and written for people, so far. */
  said(): string;
  close(): Promise<void>;
}

/** The command with a real client at its other end. */
export async function startMcp(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Mcp> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [...conditions, command, ...args],
    env: { ...inherited(), HOME: tmpdir(), ...env },
    stderr: 'pipe',
  });
  let said = '';
  transport.stderr?.on('data', (chunk: Buffer) => {
    said += String(chunk);
  });
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  onTestFinished(() => client.close());

  async function ask(name: string, given: object) {
    const answer = await client.callTool({ name, arguments: { ...given } }, undefined, { timeout: 170_000 });
    said += JSON.stringify(answer);
    return answer;
  }

  const textIn = (content: unknown) => z.array(z.object({ text: z.string() })).parse(content)[0]?.text ?? '';

  return {
    client,
    async call(name, given = {}) {
      const { isError, content, structuredContent } = await ask(name, given);
      if (isError === true) throw new Error(textIn(content));
      return z.record(z.string(), z.unknown()).parse(structuredContent);
    },
    async codeOf(name, given = {}) {
      const { isError, content } = await ask(name, given);
      return isError === true ? errorSchema.parse(JSON.parse(textIn(content))).error.code : undefined;
    },
    said: () => said,
    close: () => client.close(),
  };
}
