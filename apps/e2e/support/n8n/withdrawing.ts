import type { INodeParameters } from 'n8n-workflow';
import { z } from 'zod';
import { itemsOf } from './items.ts';
import type { Run, TestBed } from './setup.ts';
import type { VendorUnderTest } from './vendors.ts';

const item = z.looseObject({
  id: z.string(),
  member: z.object({ publicIdentifier: z.string() }),
  sentAt: z.object({ latest: z.string() }),
  outcome: z.enum(['planned', 'withdrawn', 'gone', 'not-withdrawn', 'uncertain']),
  reason: z.string().optional(),
  stopped: z.boolean().optional(),
});

export type Withdrawn = z.infer<typeof item>;

/** Runs Withdraw Stale, not dry unless told otherwise, and answers what became of each invitation. */
export async function withdrawStale(
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

export function namesOf(items: readonly Withdrawn[]): readonly string[] {
  return items.map(({ member }) => member.publicIdentifier);
}
