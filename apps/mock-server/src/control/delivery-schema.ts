import { z } from 'zod';
import type { DeliveryReport } from '../webhooks/delivery.ts';

export const deliverySchema = z
  .strictObject({
    id: z.string(),
    vendor: z.string(),
    webhook: z.string(),
    event: z.string().describe("Its name in the vendor's spec, below `webhooks`."),
    at: z.iso.datetime().describe("When it happened, at the sandbox's time."),
    host: z.string().describe('Where it is sent; the rest of the address may be a secret.'),
    state: z.enum(['waiting', 'delivered', 'failed', 'not-allowed']),
    reason: z.string().optional().describe('Why there are no more attempts, if these do not show it.'),
    nextAt: z.iso.datetime().optional().describe('When the next attempt is due.'),
    attempts: z.array(
      z.strictObject({
        at: z.iso.datetime(),
        status: z.int().optional().describe('What the receiver answered.'),
        error: z.string().optional().describe('What went wrong instead, for instance `ECONNREFUSED` or `timeout`.'),
      }),
    ),
  })
  .meta({ id: 'Delivery', description: 'A message to a webhook, and what became of it.' });

export function presentDelivery({ attempts, ...report }: DeliveryReport): z.input<typeof deliverySchema> {
  return { ...report, attempts: attempts.map((attempt) => ({ ...attempt })) };
}
