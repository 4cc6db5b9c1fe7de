import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const confirmationSchema = z.strictObject({
  plan: z.string(),
  confirmedAt: z.iso.datetime(),
  /** Keyed with the secret of the state, over the two above and the plan's whole text. */
  mac: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What says that a person has confirmed exactly this text of a plan. */
export function confirmationOf(id: string, json: string, secret: Buffer, now = new Date()): string {
  const confirmedAt = now.toISOString();
  return JSON.stringify({ plan: id, confirmedAt, mac: macOf({ id, confirmedAt, json }, secret).toString('hex') });
}

export function isConfirmation(text: string, id: string, json: string, secret: Buffer): boolean {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return false;
  }
  const read = confirmationSchema.safeParse(content);
  if (!read.success || read.data.plan !== id) return false;
  const { confirmedAt, mac } = read.data;
  return timingSafeEqual(Buffer.from(mac, 'hex'), macOf({ id, confirmedAt, json }, secret));
}

interface Confirmed {
  readonly id: string;
  readonly confirmedAt: string;
  readonly json: string;
}

function macOf({ id, confirmedAt, json }: Confirmed, secret: Buffer): Buffer {
  return createHmac('sha256', secret)
    .update(JSON.stringify(['confirmation', id, confirmedAt, json]))
    .digest();
}
