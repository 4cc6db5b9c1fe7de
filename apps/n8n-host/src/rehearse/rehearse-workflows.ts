import { createZone } from '@invitekit/clients/sender';
import { type RehearsalSignal, type SandboxHandle, startMockServer } from '@invitekit/mock-server';
import {
  applyWeather,
  assertPlannable,
  comingInvitations,
  dayEnds,
  mostPlanned,
  planWeather,
  type Rehearsed,
  type RehearsedPerson,
  toPlannedPeople,
  type Weather,
  watchSandbox,
} from '@invitekit/rehearsal';
import { type VendorName, vendors } from '@invitekit/specs/vendors';
import { fakePolicy } from '../fake/fake-credentials.ts';
import type { N8nInstallation } from '../install/install-n8n.ts';
import { checkWorkflows } from './copy/check.ts';
import { copyInto } from './copy/copy-into.ts';
import { startOf } from './copy/node-kinds.ts';
import { tablesIn, takesRows } from './copy/tables.ts';
import type { RehearsedWorkflow } from './copy/workflow.ts';
import { samplePeople } from './people.ts';
import { refuse } from './refused.ts';
import { attribute } from './run/attribute.ts';
import { drive } from './run/drive.ts';
import { Runs } from './run/runs.ts';
import { callsOf } from './run/starts.ts';
import { startRehearsedN8n } from './start-rehearsed-n8n.ts';
import { serveVendorHosts } from './vendor-hosts.ts';

/** How far a rehearsal is. */
export interface RehearsalProgress {
  /** From 1. */
  readonly day: number;
  readonly of: number;
  readonly sent: number;
  readonly accepted: number;
  readonly failed: number;
}

export interface RehearsalOptions {
  readonly workflows: readonly RehearsedWorkflow[];
  readonly vendor: VendorName;
  readonly installation: N8nInstallation;
  readonly days: number;
  readonly seed: number;
  /** The day on which it begins: at midnight, in the time zone. */
  readonly from: { readonly year: number; readonly month: number; readonly day: number };
  /** Of the account's owner, and of workflows that have none. */
  readonly timeZone: string;
  /** Default: made up. */
  readonly people?: readonly RehearsedPerson[] | undefined;
  readonly weather: Weather;
  /** Ends it early. */
  readonly signal?: RehearsalSignal | undefined;
  readonly onStep?: (line: string) => void;
  readonly onDay?: (progress: RehearsalProgress) => void;
}

/** What came of it, and what the report does not hold. */
export interface RehearsedWorkflows {
  readonly rehearsed: Rehearsed;
  /** Where nodes wanted to connect to, and were refused: `workflow: node` and the address. */
  readonly refused: readonly { readonly node: string; readonly address: string }[];
}

/** The versions of n8n whose insides the rehearsal knows. */
const knownVersions: readonly string[] = ['2.41.1'];

/**
 * Runs workflows in a real n8n whose time is virtual, against a sandbox of the fake.
 *
 * @throws {RehearsalRefused} when the workflows cannot be rehearsed as they are.
 */
export async function rehearseWorkflows(options: RehearsalOptions): Promise<RehearsedWorkflows> {
  const {
    workflows,
    vendor,
    installation,
    days,
    seed,
    timeZone,
    weather,
    onStep = () => {},
    onDay = () => {},
  } = options;
  if (!knownVersions.includes(installation.version)) {
    throw refuse(
      `The rehearsal moves the time inside of n8n, and knows the inside of n8n ${knownVersions.join(', ')} alone. ` +
        `This is ${installation.version}.`,
    );
  }
  const { answered, leftOut } = checkWorkflows(workflows);
  const zone = createZone(timeZone);
  const { year, month, day } = options.from;
  const [from, until] = [zone.moment(year, month, day, 0), zone.moment(year, month, day + days, 0)];
  const people = options.people ?? (takesPeople(workflows) ? samplePeople(days) : []);

  assertPlannable(people);
  const planned = toPlannedPeople(people, seed);
  await using stack = new AsyncDisposableStack();
  const fake = await startMockServer();
  stack.defer(async () => await fake.close());
  const sandbox = await fake.sandbox({
    seed,
    samples: true,
    linkupCredits: creditsFor(days),
    clock: { now: new Date(from).toISOString() },
    people: planned.slice(0, mostPlanned),
  });
  for (const { publicIdentifier, id: _, ...known } of planned.slice(mostPlanned)) {
    await sandbox.putMember(publicIdentifier, known);
  }
  const owner = await firstOwner(sandbox);
  const hosts = await serveVendorHosts(sandbox);
  stack.defer(hosts.close);
  if (options.people !== undefined && !takesPeople(workflows)) {
    onStep(
      'No data table and no webhook takes the list of people. They are on LinkedIn; the workflow says whom it invites.',
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
    signal: options.signal,
    onProgress: onStep,
  });
  stack.defer(n8n.stop);

  const policy = { ...fakePolicy, timeZone };
  const byHand = await copyInto(n8n.api, sandbox, workflows, { policy, people, isGiven: options.people !== undefined });
  const runs = new Runs(workflows);
  const refused: { node: string; address: string }[] = [];
  const watch = watchSandbox(sandbox, { vendor, owner, from, zone });
  const changes = planWeather({ weather, seed, vendor, from, until });
  const ends = dayEnds(zone, from, until);
  let seen = 0;
  let sent = 0;
  const onStill = async (now: number) => {
    options.signal?.throwIfAborted();
    const { runs: ended, requests, refused: wanted } = n8n.take();
    await watch.read();
    const entries = watch.journal().slice(seen);
    seen += entries.length;
    sent += entries.filter((entry) => isSent(entry, vendor)).length;
    runs.add(ended, attribute(requests, entries), new Date(now).toISOString());
    for (const { place, address } of wanted) {
      if (place === null) continue;
      const workflow = workflows.find(({ id }) => id === place.workflow)?.name ?? place.workflow;
      refused.push({ node: `${workflow}: ${place.node}`, address });
    }
  };
  await drive({
    n8n,
    sandbox,
    from,
    until,
    onStill,
    nextInSandbox: async () => {
      const { at } = await fake.control('get', '/sandboxes/{id}/clock/next', { path: { id: sandbox.id } });
      return at === null ? Number.POSITIVE_INFINITY : Date.parse(at);
    },
    stops: [
      ...changes.map(({ at, apply }) => ({
        at: Date.parse(at),
        act: async () => await applyWeather(sandbox, owner, apply),
      })),
      ...comingInvitations(people, from).map((coming) => ({
        at: Date.parse(coming.at),
        act: async () => void (await sandbox.receive({ from: coming.from, to: owner })),
      })),
      ...byHand.map(({ id, trigger }) => ({ at: from, act: async () => await n8n.api.startRun(id, trigger) })),
      ...workflows.flatMap((workflow) =>
        workflow.nodes
          .filter((node) => startOf(node) === 'webhook')
          .flatMap((webhook) => callsOf({ workflow, webhook, people, zone, from, until, seed, call: n8n.call })),
      ),
      ...ends.map((at, index) => ({
        at,
        act: async () => {
          await watch.sample(at);
          const accepted = watch.days().at(-1)?.accepted ?? 0;
          onDay({ day: index + 1, of: days, sent, accepted, failed: runs.failed });
        },
      })),
    ],
  });
  const accounts = await sandbox.accounts();
  const account = accounts.find((each) => each.owner.publicIdentifier === owner);
  if (account === undefined) throw new Error('The sandbox has lost its account.');
  return {
    refused,
    rehearsed: {
      version: 1,
      seed,
      vendor,
      timeZone,
      from: new Date(from).toISOString(),
      until: new Date(until).toISOString(),
      rehearsed: workflows.map(({ name }) => name),
      policy: { timeZone, account: 'established' },
      weather,
      events: changes.map(({ at, what }) => ({ at, what })),
      people: people.map(({ name, publicIdentifier, id }) => ({ name, publicIdentifier, id })),
      journal: [...watch.journal()],
      days: [...watch.days()],
      account,
      invitations: [...(await sandbox.invitations({ account: owner }))],
      ledger: vendors[vendor].hasCredits ? await sandbox.ledger() : null,
      runs: runs.all(),
      leftOut,
    },
  };
}

/** More than a workflow should take, so that one that takes too many shows how many. */
const creditsFor = (days: number) => Math.max(1000, days * 200);

/** Whether people come in by a data table or a webhook. */
function takesPeople(workflows: readonly RehearsedWorkflow[]): boolean {
  const isWebhook = workflows.some(({ nodes }) => nodes.some((node) => startOf(node) === 'webhook'));
  return isWebhook || takesRows(tablesIn(workflows));
}

async function firstOwner(sandbox: SandboxHandle): Promise<string> {
  const [account] = await sandbox.accounts();
  if (account === undefined) throw new Error('The sandbox has no account.');
  return account.owner.publicIdentifier;
}

function isSent({ vendor, operation, answer }: Rehearsed['journal'][number], used: VendorName): boolean {
  return vendor === used && operation === vendors[used].operations.send && (answer?.status ?? 500) < 300;
}
