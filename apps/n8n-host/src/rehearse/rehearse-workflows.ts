import { createZone } from '@invitekit/clients/sender';
import { startMockServer } from '@invitekit/mock-server';
import {
  dayEnds,
  openSandbox,
  PeopleError,
  planWeather,
  sandboxStops,
  toRehearsed,
  watchSandbox,
} from '@invitekit/rehearsal';
import { fakePolicy } from '../fake/fake-credentials.ts';
import { checkWorkflows, idleTriggers } from './copy/check.ts';
import { copyInto } from './copy/copy-into.ts';
import { startOf } from './copy/node-kinds.ts';
import { tablesIn, takesRows } from './copy/tables.ts';
import type { RehearsedWorkflow } from './copy/workflow.ts';
import { messageOf } from './message-of.ts';
import { samplePeople } from './people.ts';
import { refuse } from './refused.ts';
import type { RehearsalOptions, RehearsedWorkflows } from './rehearsal-options.ts';
import { drive } from './run/drive.ts';
import { createFollower } from './run/follow.ts';
import { callsOf, workingMornings } from './run/starts.ts';
import { startRehearsedN8n } from './start-rehearsed-n8n.ts';
import { serveVendorHosts } from './vendor-hosts.ts';

/** The versions of n8n whose insides the rehearsal knows. */
const knownVersions: readonly string[] = ['2.41.1'];

/**
 * Runs workflows in a real n8n whose time is virtual, against a sandbox of the fake.
 *
 * @throws {RehearsalRefused} when the workflows cannot be rehearsed as they are.
 */
export async function rehearseWorkflows(options: RehearsalOptions): Promise<RehearsedWorkflows> {
  const { workflows, vendor, installation, days, timeZone, weather, signal } = options;
  const { account = 'established', scenario = {}, onStep = () => {}, onDay = () => {} } = options;
  const { seed: ownSeed = 1, faults, ...plan } = scenario;
  const seed = options.seed ?? ownSeed;
  assertKnown(installation.version);
  const { answered, leftOut } = checkWorkflows(workflows);
  const takesList = takesPeople(workflows);
  const people = options.people ?? (takesList ? samplePeople(days) : []);
  const isGiven = options.people !== undefined;
  const zone = createZone(timeZone);
  const { year, month, day } = options.from;
  const [from, until] = [zone.moment(year, month, day, 0), zone.moment(year, month, day + days, 0)];

  await using stack = new AsyncDisposableStack();
  const fake = await startMockServer({ signInSandboxTime: true });
  stack.defer(async () => await fake.close());
  const opened = await openSandbox(fake, {
    seed,
    from,
    people,
    plan: { samples: true, linkupCredits: creditsFor(days), ...plan },
    faults,
  }).catch((error: unknown) => {
    if (options.scenario === undefined || error instanceof PeopleError) throw error;
    throw refuse(`The scenario cannot be made: ${messageOf(error)}`);
  });
  const { sandbox } = opened;
  const hosts = await serveVendorHosts(sandbox);
  stack.defer(hosts.close);
  for (const trigger of idleTriggers(workflows)) {
    onStep(`${trigger} starts nothing here. Pin data to it, and it runs once with them.`);
  }
  if (isGiven && !takesList) {
    onStep(
      'No data table and no webhook takes the list of people. The people are on LinkedIn; the workflow decides whom it invites.',
    );
  }
  onStep(`Starting n8n ${installation.version} on a virtual time`);
  const n8n = await startRehearsedN8n({
    installation,
    from: new Date(from),
    timeZone,
    seed,
    answered,
    instead: hosts.instead,
    certificate: hosts.certificate,
    ports: [Number(new URL(fake.url).port), hosts.port],
    signal,
    onProgress: onStep,
  });
  stack.defer(n8n.stop);

  const policy = { ...fakePolicy, timeZone, accountIs: account };
  const byHand = await copyInto(n8n.api, sandbox, workflows, { policy, people, isGiven });
  const watch = watchSandbox(sandbox, { vendor, owner: opened.owner, from, zone });
  const follower = createFollower(n8n, watch, workflows, vendor);
  const changes = planWeather({ weather, seed, vendor, from, until });
  // Others write and order in the day.
  const [morning = from] = workingMornings(zone, from, until);
  await drive({
    n8n,
    sandbox,
    from,
    until,
    onStill: async (now) => {
      signal?.throwIfAborted();
      await follower.take(now);
    },
    nextInSandbox: async () => {
      const { at } = await fake.control('get', '/sandboxes/{id}/clock/next', { path: { id: sandbox.id } });
      return at === null ? Number.POSITIVE_INFINITY : Date.parse(at);
    },
    stops: [
      ...sandboxStops(opened, changes, from),
      ...byHand.map(({ id, trigger, isForeign }) => ({
        at: isForeign ? morning : from,
        act: async () => void (await n8n.api.startRun(id, trigger)),
      })),
      ...workflows.flatMap((workflow) =>
        workflow.nodes
          .filter((node) => startOf(node) === 'webhook')
          .flatMap((webhook) => callsOf({ workflow, webhook, people, zone, from, until, seed, call: n8n.call })),
      ),
      ...dayEnds(zone, from, until).map((at, index) => ({
        at,
        act: async () => {
          await watch.sample(at);
          const accepted = watch.days().at(-1)?.accepted ?? 0;
          onDay({ day: index + 1, of: days, sent: follower.sent, accepted, failed: follower.runs.failed });
        },
      })),
    ],
  });
  const rehearsed = await toRehearsed(opened, watch, {
    seed,
    vendor,
    timeZone,
    rehearsed: workflows.map(({ name }) => name),
    policy: { timeZone, account },
    weather,
    from,
    until,
    changes,
    people,
    runs: follower.runs.all(),
    leftOut,
    idle: idleTriggers(workflows),
  });
  return { rehearsed, refused: follower.refused };
}

function assertKnown(version: string): void {
  if (knownVersions.includes(version)) return;
  throw refuse(
    `The rehearsal moves the time inside n8n, which works only with n8n ${knownVersions.join(', ')}. This is ${version}.`,
  );
}

/** More than a workflow should take, so that one that takes too many shows how many. */
const creditsFor = (days: number) => Math.max(1000, days * 200);

/** Whether people come in by a data table or a webhook. */
function takesPeople(workflows: readonly RehearsedWorkflow[]): boolean {
  const isWebhook = workflows.some(({ nodes }) => nodes.some((node) => startOf(node) === 'webhook'));
  return isWebhook || takesRows(tablesIn(workflows));
}
