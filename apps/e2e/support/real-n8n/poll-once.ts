import { z } from 'zod';
import type { RealWorkflow } from './real-workflow.ts';

/** What the trigger remembers of its last look; a look that is under way has `busyUntil`. */
const memorySchema = z.object({
  state: z.looseObject({
    busyUntil: z.never().optional(),
    last: z.object({ at: z.number(), hasFailed: z.literal(false) }),
  }),
});

/** Lets a LinkedIn Invitations Trigger look once. Its Minimum Interval must be 0: n8n polls at each activation. */
export async function pollOnce(workflow: RealWorkflow, trigger: string): Promise<void> {
  const before = memorySchema.safeParse(await workflow.staticData(trigger)).data;
  await workflow.activate();
  await workflow.waitForStaticData(trigger, (memory) => {
    const now = memorySchema.safeParse(memory).data;
    return now !== undefined && now.state.last.at !== before?.state.last.at;
  });
  await workflow.deactivate();
}
