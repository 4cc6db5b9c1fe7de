import { createReport, type Gates, type Rehearsed, type Report } from '@invitekit/rehearsal';
import { type VendorName, vendorNames } from '@invitekit/specs/vendors';
import { installN8n } from '../install/install-n8n.ts';
import { buildPackage } from '../server/packed-package.ts';
import { atVendor, vendorsIn } from './copy/choose-vendor.ts';
import type { RehearsedWorkflow } from './copy/workflow.ts';
import { refuse } from './refused.ts';
import type { RehearsalProgress, RehearsalWish } from './rehearsal-options.ts';
import { rehearseWorkflows } from './rehearse-workflows.ts';
import { timeZoneOf } from './time-zone.ts';

export interface Rehearsing extends RehearsalWish {
  readonly workflows: readonly RehearsedWorkflow[];
  /** Default: the one that the workflows use. */
  readonly vendor: VendorName | 'all' | undefined;
  /** Of the account's owner. Default: that of the workflows, else that of this machine. */
  readonly timeZone?: string | undefined;
  readonly gates: Gates;
  /** Whether people are shown by their names, and not by their initials. */
  readonly names: boolean;
  readonly onStep: (line: string) => void;
  /** Is told of each report as soon as it is there. */
  readonly onReport?: (report: Report, rehearsed: Rehearsed) => Promise<void>;
  readonly onDay: (vendor: VendorName, progress: RehearsalProgress) => void;
}

/**
 * Rehearses workflows with one vendor, or with each; gives a report of each.
 *
 * @throws {RehearsalRefused} for what the builder can change, before the first day.
 */
export async function rehearseEach({ workflows, vendor, onDay, ...options }: Rehearsing): Promise<readonly Report[]> {
  assertDistinct(workflows);
  const [first] = vendorsIn(workflows);
  if (first === undefined) {
    throw refuse('No node of these workflows goes to LinkupAPI, ConnectSafely, Unipile or postpress.');
  }
  const wanted = vendor === 'all' ? vendorNames : [vendor ?? first];
  const plans = wanted.map((each) => ({
    vendor: each,
    workflows: vendor === undefined ? workflows : atVendor(workflows, each),
  }));
  const { gates, names, onStep, onReport, signal } = options;
  const installation = await installN8n();
  signal?.throwIfAborted();
  onStep('Building the nodes');
  await buildPackage();
  const reports: Report[] = [];
  for (const plan of plans) {
    signal?.throwIfAborted();
    const { rehearsed, refused } = await rehearseWorkflows({
      ...options,
      ...plan,
      installation,
      timeZone: options.timeZone ?? timeZoneOf(workflows),
      onDay: (progress) => onDay(plan.vendor, progress),
    });
    for (const line of new Set(
      refused.map(({ node, address }) => `Refused at ${plan.vendor}: ${node} wanted to connect to ${address}.`),
    )) {
      onStep(line);
    }
    if (rehearsed.runs.length === 0) {
      throw refuse('Nothing has started in these days. Rehearse more days, with a working day among them.');
    }
    const report = await createReport(rehearsed, { gates, names });
    await onReport?.(report, rehearsed);
    reports.push(report);
  }
  return reports;
}

function assertDistinct(workflows: readonly RehearsedWorkflow[]): void {
  for (const what of ['name', 'id'] as const) {
    const all = workflows.map((workflow) => workflow[what]);
    const twice = all.find((each, index) => all.indexOf(each) !== index);
    if (twice !== undefined) throw refuse(`Two of the workflows have the ${what} "${twice}". Give each one once.`);
  }
}
