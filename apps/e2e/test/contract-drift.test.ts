import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type VendorName, vendorNames } from '@invitekit/clients';
import { compareRecordings, type RecordedFile } from '@invitekit/contract';
import { describe, expect } from 'vitest';
import { runs } from '../../../long-tests.ts';
import type { PassedRequest } from '../support/altering-proxy.ts';
import { test } from '../support/mock.ts';
import { record, recordedPlan, trafficOf } from '../support/recorded-traffic.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { drawChanges, possibleChanges, simulating } from '../support/simulated-change.ts';

const seeds = Array.from({ length: runs(6) }, (_, index) => index + 1);

describe.each(vendorNames)('%s', (vendor) => {
  test('a recording of the sound fake shows no change, and settles nothing', async ({ createSandbox, server }) => {
    const { before } = await recordedBefore(vendor, createSandbox);
    const [report] = await compareRecordings({ recorded: before, earlier: before, fake: server.url });
    expect(report?.exchanges).toBeGreaterThan(20);
    expect(report?.drifts).toEqual([]);
    expect(report?.settled).toEqual([]);
    expect(report?.fake?.compared).toBeGreaterThan((report?.exchanges ?? 0) / 3);
  });

  test.for(seeds)('five changes of seed %i are reported, and nothing else', async (seed, { createSandbox }) => {
    const { before, traffic } = await recordedBefore(vendor, createSandbox);
    const possible = possibleChanges(vendor, before);
    const changes = drawChanges(possible, seed);
    // A vendor may list no values, or have nothing that is never null.
    const kinds = ['gone', 'came', 'null', 'value'].filter((kind) => possible.some((each) => each.kind === kind));
    expect(changes).toHaveLength(kinds.length + 1);
    const sandbox = await createSandbox(recordedPlan);
    const after = await record({ sandbox, vendor, folder: newFolder() }, traffic, simulating(vendor, changes));
    const [report] = await compareRecordings({ recorded: after, earlier: before });
    expect(report?.drifts.map(named).toSorted()).toEqual(changes.map(expectedOf).toSorted());
    expect(JSON.stringify(report)).not.toContain('Private');
  });
});

interface Before {
  readonly traffic: readonly PassedRequest[];
  readonly before: readonly RecordedFile[];
}

const known = new Map<VendorName, Promise<Before>>();

function recordedBefore(vendor: VendorName, createSandbox: (plan: object) => Promise<Sandbox>): Promise<Before> {
  const made = known.get(vendor) ?? makeBefore(vendor, createSandbox);
  known.set(vendor, made);
  return made;
}

async function makeBefore(vendor: VendorName, createSandbox: (plan: object) => Promise<Sandbox>): Promise<Before> {
  const traffic = await trafficOf(await createSandbox(recordedPlan), vendor);
  const before = await record({ sandbox: await createSandbox(recordedPlan), vendor, folder: newFolder() }, traffic);
  return { traffic, before };
}

function newFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'drift-')), 'recording');
}

function named({
  operation,
  status,
  kind,
  place,
}: {
  readonly operation: string;
  readonly status: number;
  readonly kind: string;
  readonly place: string;
}): string {
  return `${operation} ${status} ${kind} ${place}`;
}

function expectedOf(change: ReturnType<typeof drawChanges>[number]): string {
  return named(change.kind === 'status' ? { ...change, status: 206 } : change);
}
