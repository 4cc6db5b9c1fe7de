import { request as send } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { VendorName } from '@invitekit/specs/vendors';
import { bundleIn, startFake } from './fake.ts';
import { median } from './figures.ts';
import { freePort } from './free-port.ts';
import { start } from './processes.ts';
import { tell } from './progress.ts';
import { recordLists } from './recorded-lists.ts';
import type { Checkout, Setup } from './setup.ts';
import type { LoadRequest } from './wrk.ts';

/** Milliseconds from the start of a program to its first answer, each time, by the name of the program. */
export type StartTimes = Readonly<Record<string, readonly number[]>>;

interface Program {
  readonly name: string;
  readonly args: (port: number) => readonly string[];
}

const bareProgram: Program = {
  name: 'node:http',
  args: (port) => [fileURLToPath(new URL('servers/bare-http.mjs', import.meta.url)), String(port)],
};

/** Each fake and a bare program in turn, from the start of the process until a page of sent invitations is there. */
export async function measureStart({ checkouts, vendors, repeats }: Setup): Promise<StartTimes> {
  const request = await firstRequest(checkouts[0], vendors);
  const programs = [...checkouts.map(programOf), bareProgram];
  const times = new Map<string, number[]>(programs.map(({ name }) => [name, []]));
  // What was not started for a while is not in the disk's cache.
  for (const program of programs) await timeToAnswer(program, request);
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const program of programs) times.get(program.name)?.push(await timeToAnswer(program, request));
  }
  const summary = [...times].map(([name, values]) => `${name} ${median(values).toFixed(0)} ms`);
  tell(`first answer: ${summary.join(', ')}`);
  return Object.fromEntries(times);
}

function programOf({ name, path }: Checkout): Program {
  return { name, args: (port) => [bundleIn(path), '--port', String(port)] };
}

/** What is asked of a fake that has just been started: its default sandbox has keys that do not change. */
async function firstRequest(own: Checkout, vendors: readonly VendorName[]): Promise<LoadRequest> {
  await using fake = await startFake(own);
  const [page] = await recordLists(await fake.openSandbox('default'), vendors, 10, ['sent']);
  if (page === undefined) throw new Error('The default sandbox has no page of sent invitations');
  return page.request;
}

async function timeToAnswer({ args }: Program, request: LoadRequest): Promise<number> {
  const port = await freePort();
  const beganAt = performance.now();
  await using program = start(process.execPath, args(port));
  while (!(await isAnswered(port, request))) {
    if (program.hasEnded()) throw new Error(`A program that was started has ended: ${program.errors()}`);
    await setTimeout(1);
  }
  return performance.now() - beganAt;
}

function isAnswered(port: number, { method, url, headers, body }: LoadRequest): Promise<boolean> {
  const { pathname, search } = new URL(url);
  const target = { host: '127.0.0.1', port, path: `${pathname}${search}`, method, headers, agent: false };
  return new Promise((resolve) => {
    send(target, (response) => {
      response.resume().once('end', () => resolve(response.statusCode === 200));
    })
      .once('error', () => resolve(false))
      .end(body);
  });
}
