import type { InvitationClient } from '@invitekit/clients';
import { type MockServerConnection, type SandboxHandle, startMockServer } from '@invitekit/mock-server';
import { createReport } from '../create-report.ts';
import type { Rehearsed } from '../rehearsed/rehearsed.ts';
import type { Report } from '../report/report.ts';
import { planWeather } from '../weather/plan-weather.ts';
import { connectVirtually } from './connect.ts';
import { openSandbox } from './open-sandbox.ts';
import type { RehearseOptions } from './options.ts';
import { dayEnds, passTime } from './pass-time.ts';
import { readOptions } from './read-options.ts';
import { sandboxStops } from './sandbox-stops.ts';
import { createSteps, type Step } from './steps.ts';
import { toRehearsed } from './to-rehearsed.ts';
import { createVirtualClock, RehearsalOver, type VirtualClock } from './virtual-clock.ts';
import { watchSandbox } from './watch-sandbox.ts';

/** What a program gets. */
export interface ProgramTools {
  /** Acts for the account of the sandbox. Its pauses are virtual; it takes no `deadlineMs`. */
  readonly client: InvitationClient;
  /** A sender takes its `sleep`. */
  readonly clock: VirtualClock;
  readonly step: Step;
  /** For what nobody does over the vendor: people who answer at once, restrictions. */
  readonly sandbox: SandboxHandle;
}

/** What came of it. */
export interface Rehearsal {
  /** Everything that was seen, for `createReport` with other gates. */
  readonly rehearsed: Rehearsed;
  readonly report: Report;
}

/**
 * Runs a program against the fake in virtual time. A program that ends early leaves the rest of the days to the other
 * people; one that waits beyond the last day is ended by `RehearsalOver`.
 *
 * @throws what the program throws outside of a step; {TypeError} or {RangeError} for options that make no sense.
 *
 * @example
 * const { report } = await rehearse(
 *   async ({ client, clock }) => {
 *     const sender = createSender(client, { policy, store: memoryStore(), sleep: clock.sleep });
 *     for await (const outcome of sender.send(people)) console.log(outcome.is);
 *   },
 *   { vendor: 'unipile', days: 90, policy },
 * );
 */
export async function rehearse(
  program: (tools: ProgramTools) => Promise<void>,
  options: RehearseOptions,
): Promise<Rehearsal> {
  const { server } = options;
  if (server !== undefined) return await rehearseAt(server, program, options);
  await using own = await startMockServer();
  return await rehearseAt(own, program, options);
}

/** The fake keeps 4 MB of its journal, and what is kept of an answer may have 64 kB. */
const mostUnread = 50;

async function rehearseAt(
  server: MockServerConnection,
  program: (tools: ProgramTools) => Promise<void>,
  options: RehearseOptions,
): Promise<Rehearsal> {
  const settings = readOptions(options);
  const { vendor, name, seed, weather, policy, people, zone, from, until, gates, names } = settings;
  const opened = await openSandbox(server, { seed, from, people, plan: { invitations: 0, ...settings.sandbox } });
  await using sandbox = opened.sandbox;
  const watch = watchSandbox(sandbox, { vendor, owner: opened.owner, from, zone });
  const changes = planWeather({ weather, seed, vendor, from, until });
  const writeDown = async (at: number) => {
    await watch.read();
    await watch.sample(at);
  };
  const days = dayEnds(zone, from, until).map((at) => ({ at, act: async () => await writeDown(at) }));
  const jump = passTime(
    [...sandboxStops(opened, changes, from), ...days],
    async (moment) => void (await sandbox.moveTo(new Date(moment))),
  );
  let unread = 0;
  const connected = connectVirtually(
    vendor,
    sandbox.connection(vendor),
    () => clock,
    async () => {
      unread += 1;
      if (unread % mostUnread === 0) await watch.read();
    },
  );
  const clock = createVirtualClock({ from, until, jump, isBusy: connected.isBusy });
  const steps = createSteps(name, clock, async () => {
    await watch.read();
    return watch.journal().at(-1)?.number ?? 0;
  });
  try {
    await program({ client: connected.client, clock, step: steps.step, sandbox });
  } catch (error) {
    if (!(error instanceof RehearsalOver) && !steps.isTold(error)) throw error;
  }
  await clock.until(new Date(until));
  await watch.read();
  const rehearsed = await toRehearsed(opened, watch, {
    seed,
    vendor,
    timeZone: policy.timeZone,
    rehearsed: [name],
    policy,
    weather,
    from,
    until,
    changes,
    people,
    runs: withRest(steps.runs(), name, watch.journal(), clock),
    leftOut: [],
    idle: [],
  });
  return { rehearsed, report: await createReport(rehearsed, { gates, names }) };
}

/** What was asked outside of steps is a run of its own. */
function withRest(
  runs: Rehearsed['runs'],
  name: string,
  journal: Rehearsed['journal'],
  clock: VirtualClock,
): Rehearsed['runs'] {
  const known = new Set(runs.flatMap(({ nodes }) => nodes.flatMap(({ requests }) => requests)));
  const rest = journal.filter(({ number }) => !known.has(number));
  const [first] = rest;
  if (first === undefined) return runs;
  const run = {
    id: '0',
    workflow: name,
    mode: 'program',
    startedAt: first.at,
    endedAt: clock.now().toISOString(),
    status: 'success' as const,
    nodes: [{ name, type: 'program', requests: rest.map(({ number }) => number) }],
  };
  return [run, ...runs];
}
