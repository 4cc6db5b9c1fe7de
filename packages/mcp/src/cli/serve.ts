import path from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createRedactor } from '../answers/redact.ts';
import { openPlace } from '../place/open-place.ts';
import { openState } from '../plans/state-folder.ts';
import { createServer } from '../server.ts';
import { openSession } from '../session.ts';
import type { Settings } from '../settings/read-settings.ts';
import { instruct, introduce } from './introduce.ts';
import type { Command } from './read-arguments.ts';
import { version } from './version.ts';

type Serve = Extract<Command, { is: 'serve' }>;

const mostBytes = 1_000_000;

/** Serves until stdin ends, or the program is told to. Stdout is the protocol's alone. */
export async function serve(command: Serve, settings: Settings): Promise<void> {
  openState(settings.state);
  const place = await openPlace(command, settings);
  const session = openSession(settings, place, place.mode === 'fake' || command.allowSend);
  const folders = [settings.state, ...(command.config === undefined ? [] : [path.resolve(command.config)])];
  const redact = createRedactor([...place.secrets, ...folders]);
  const log = (line: string) => {
    process.stderr.write(`${line.slice(0, 2000)}\n`);
  };
  const server = createServer({ session, version, instructions: instruct(session), redact, log });
  const ended = whenEnded(server.mcp);
  process.stderr.write(introduce(session, place.page));
  await server.mcp.connect(new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: mostBytes }));
  await ended;
  // What is being sent comes to its end, so that its answer is remembered.
  await server.idle();
  await server.mcp.close();
  await place.close();
}

async function whenEnded({ server }: ReturnType<typeof createServer>['mcp']): Promise<void> {
  await new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
    process.stdout.once('error', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    server.onclose = resolve;
  });
}
