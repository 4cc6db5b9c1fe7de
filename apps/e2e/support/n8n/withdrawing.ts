import type { INodeParameters } from 'n8n-workflow';
import { z } from 'zod';
import { given } from '../listings.ts';
import { itemsOf } from './items.ts';
import type { Run, TestBed } from './setup.ts';
import type { VendorUnderTest } from './vendors.ts';

const item = z.looseObject({
  id: z.string(),
  member: z.object({ publicIdentifier: z.string() }),
  sentAt: z.object({ latest: z.string() }),
  outcome: z.enum(['planned', 'withdrawn', 'gone', 'not-withdrawn', 'uncertain']),
  reason: z.string().optional(),
  next: z.string().optional(),
  tryAgainAt: z.string().optional(),
  stopped: z.boolean().optional(),
});

export type Withdrawn = z.infer<typeof item>;

/** Runs Withdraw Stale once, not dry unless told otherwise, and answers what became of each invitation. */
export async function withdrawOnce(
  bed: TestBed,
  node: VendorUnderTest,
  parameters: INodeParameters = {},
  run: Omit<Run, 'parameters'> = {},
): Promise<readonly Withdrawn[]> {
  const result = await bed.run(node, {
    parameters: { operation: 'withdrawStale', dryRun: false, ...parameters },
    ...run,
  });
  return itemsOf(result).map(({ json }) => item.parse(json));
}

/** As `withdrawOnce`, and again as soon as the next one is due, until it has told of `maxPerRun`, 10 unless told otherwise. */
export async function withdrawStale(
  bed: TestBed,
  node: VendorUnderTest,
  { maxPerRun: most = 10, ...parameters }: INodeParameters & { readonly maxPerRun?: number } = {},
  run: Omit<Run, 'parameters'> = {},
): Promise<readonly Withdrawn[]> {
  const all: Withdrawn[] = [];
  while (all.length < most) {
    const items = await withdrawOnce(bed, node, { ...parameters, maxPerRun: most - all.length }, run);
    const later = items.filter(({ reason }) => reason === 'not-due-yet');
    all.push(...items.filter((each) => !later.includes(each)));
    if (later.length === 0) break;
    await bed.sandbox.moveTo(given(later[0]?.tryAgainAt));
  }
  return all;
}

export function namesOf(items: readonly Withdrawn[]): readonly string[] {
  return items.map(({ member }) => member.publicIdentifier);
}
