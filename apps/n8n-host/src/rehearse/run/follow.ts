import type { Rehearsed, SandboxWatch } from '@invitekit/rehearsal';
import { type VendorName, vendors } from '@invitekit/specs/vendors';
import type { RehearsedWorkflow } from '../copy/workflow.ts';
import type { RehearsedN8n } from '../start-rehearsed-n8n.ts';
import { attribute } from './attribute.ts';
import { Runs } from './runs.ts';

/** Where a node wanted to connect to, and was refused: `workflow: node` and the address. */
export interface RefusedConnection {
  readonly node: string;
  readonly address: string;
}

/** What n8n and the fake have told so far, put together. */
export interface Follower {
  /** Takes up what happened until now, in milliseconds since 1970. */
  take(now: number): Promise<void>;
  readonly runs: Runs;
  readonly refused: readonly RefusedConnection[];
  /** How many invitations the vendor took. */
  readonly sent: number;
}

export function createFollower(
  n8n: Pick<RehearsedN8n, 'take'>,
  watch: SandboxWatch,
  workflows: readonly RehearsedWorkflow[],
  vendor: VendorName,
): Follower {
  const runs = new Runs(workflows);
  const refused: RefusedConnection[] = [];
  let seen = 0;
  let sent = 0;
  return {
    async take(now) {
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
    },
    runs,
    refused,
    get sent() {
      return sent;
    },
  };
}

function isSent({ vendor, operation, answer }: Rehearsed['journal'][number], used: VendorName): boolean {
  return vendor === used && operation === vendors[used].operations.send && (answer?.status ?? 500) < 300;
}
