import { readFileSync } from 'node:fs';
import type { Plan } from '@invitekit/mock-server';
import { type NamedFake, startFake } from './fake.ts';
import { median } from './figures.ts';
import { tell } from './progress.ts';
import type { Setup } from './setup.ts';

/** What new sandboxes take. */
export interface SandboxFigures {
  readonly checkout: string;
  /** Milliseconds, by what is in it. */
  readonly small: Readonly<Record<string, readonly number[]>>;
  readonly large: LargeSandbox;
}

interface LargeSandbox {
  readonly seconds: number;
  /** Of the whole process, in MB: before, and at most. */
  readonly before: number;
  readonly most: number;
}

const smallPlans: Readonly<Record<string, Plan>> = {
  '12 people': {
    accounts: [
      { invitations: 12, connections: 0 },
      { invitations: 0, connections: 0 },
    ],
  },
  'no plan': {},
};

/** As many people as a sandbox may have that was invited or is connected. */
const largePlan: Plan = { accounts: [{ invitations: 50_000, connections: 50_000 }] };

export async function measureSandboxes({ checkouts, repeats }: Setup): Promise<readonly SandboxFigures[]> {
  const figures: SandboxFigures[] = [];
  for (const checkout of checkouts) {
    const small = await measureSmall(await startFake(checkout), repeats * 5);
    const large = await measureLarge(await startFake(checkout));
    const summary = Object.entries(small).map(([name, times]) => `${name} ${median(times).toFixed(1)} ms`);
    tell(`new sandboxes of ${checkout.name}: ${summary.join(', ')}, 100,000 people ${large.seconds.toFixed(1)} s`);
    figures.push({ checkout: checkout.name, small, large });
  }
  return figures;
}

async function measureSmall(fake: NamedFake, repeats: number) {
  await using server = fake;
  const times = new Map<string, number[]>(Object.keys(smallPlans).map((name) => [name, []]));
  for (let repeat = -repeats; repeat < repeats; repeat++) {
    for (const [name, plan] of Object.entries(smallPlans)) {
      const beganAt = performance.now();
      const sandbox = await server.sandbox(plan);
      // The first half warms up.
      if (repeat >= 0) times.get(name)?.push(performance.now() - beganAt);
      await sandbox.delete();
    }
  }
  return Object.fromEntries(times);
}

async function measureLarge(fake: NamedFake): Promise<LargeSandbox> {
  await using server = fake;
  const before = megabytes(server.pid, 'VmRSS');
  const beganAt = performance.now();
  await server.sandbox(largePlan);
  return { seconds: (performance.now() - beganAt) / 1000, before, most: megabytes(server.pid, 'VmHWM') };
}

/** What Linux says of the memory of a process. */
function megabytes(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
}
