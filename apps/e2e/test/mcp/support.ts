import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Plan } from '@invitekit/mock-server';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { root } from '../../support/documented-examples.ts';
import type { Sandbox } from '../../support/sandbox.ts';
import { idle } from '../../support/sender/leads.ts';

/** From its source, as the other commands are tested. */
const command = ['--conditions=@invitekit/source', `${root}packages/mcp/src/main.ts`] as const;

/** Anybody may be invited at any time, a few a day. */
export const policy = {
  timeZone: 'UTC',
  hours: { from: '0:00', to: '24:00' },
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  startWithinMinutes: 0,
  perDay: 5,
  messages: { firstAfterHours: 0, perDay: 5 },
};

const leadCount = 8;

export const leads = Array.from({ length: leadCount }, (_, index) => `lead-${index}`);

/** A quiet world with the people of `leadsFile`. */
export const world = {
  ...idle,
  linkupCredits: 100_000,
  people: leads.map((publicIdentifier) => ({ publicIdentifier, answer: 'none' as const })),
} satisfies Plan;

export const leadsFile = ['person,name', ...leads.map((lead, index) => `${lead},Lead ${index}`)].join('\n');

/** Files beside each other in a folder that is there until the end of the test. */
export async function writeFiles(files: Readonly<Record<string, string | object>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'invitekit-mcp-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await writeFile(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

/** A folder with a file for the server and its list. */
export async function prepare(config: object = {}): Promise<string> {
  return await writeFiles({
    'config.json': { policy, lists: { leads: 'leads.csv' }, ...config },
    'leads.csv': leadsFile,
  });
}

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
    args: [...command, ...args],
    env: { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), ...env },
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

/** The server before a sandbox, with its file in a folder. */
export function inSandbox(folder: string, serverUrl: string, { id }: Pick<Sandbox, 'id'>): readonly string[] {
  return ['--config', path.join(folder, 'config.json'), '--fake', serverUrl, '--sandbox', id];
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** The command without a terminal and with nothing to read, to its end. */
export async function runMcp(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = spawn(process.execPath, [...command, ...args], {
    env: { PATH: process.env['PATH'], HOME: tmpdir(), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end('send 2\n');
  return await ended(child);
}

/** The command on a terminal, whose question is answered. */
export async function runOnTerminal(args: readonly string[], answer: string): Promise<Ended> {
  const words = [process.execPath, ...command, ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qec', words, '/dev/null'], {
    env: { PATH: process.env['PATH'], HOME: tmpdir(), TERM: 'dumb' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += String(chunk);
    if (/anything else to leave it: /.test(output) && child.stdin.writable) child.stdin.end(`${answer}\n`);
  });
  return await ended(child);
}

/** A person looks at a plan, and answers. */
export async function confirmOnTerminal(folder: string, plan: string | undefined, answer: string): Promise<Ended> {
  const config = path.join(folder, 'config.json');
  return await runOnTerminal(['confirm', ...(plan === undefined ? [] : [plan]), '--config', config], answer);
}

async function ended(child: ChildProcess): Promise<Ended> {
  let output = '';
  let errors = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += String(chunk);
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += String(chunk);
  });
  await once(child, 'close');
  return { code: child.exitCode, output, errors };
}

/** The id of the plan in an answer. */
export function planIn(answer: Readonly<Record<string, unknown>>): string {
  return z.string().parse(answer['plan']);
}

const owner = 'ada-lovelace';

/** Whom of the list the account has invited, by the fake's own word. */
export async function invited(sandbox: Sandbox): Promise<readonly string[]> {
  const sent = await sandbox.invitations({ account: owner, direction: 'sent', search: 'lead-' });
  return sent.map(({ member }) => member.publicIdentifier).toSorted();
}

/** Everything that was written to anybody, by the fake's own word. */
export async function written(sandbox: Sandbox): Promise<readonly { readonly to: string; readonly text: string }[]> {
  const conversations = await sandbox.conversations();
  const all = await Promise.all(
    conversations.map(async ({ id, member }) =>
      (await sandbox.messages(id)).map(({ text }) => ({ to: member.publicIdentifier, text })),
    ),
  );
  return all.flat();
}
