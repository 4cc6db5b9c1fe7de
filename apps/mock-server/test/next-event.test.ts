import { expect } from 'vitest';
import { z } from 'zod';
import { controlOf } from './control-support.ts';
import { test } from './support.ts';

const nextSchema = z.object({ at: z.string() });

test('what happens next is told, and is over once the clock was moved there', async ({ server, createSandbox }) => {
  const { id } = await createSandbox({ seed: 4 });
  const call = controlOf(server.url);
  const nextAt = async () => nextSchema.parse((await call('GET', `/sandboxes/${id}/clock/next`)).body).at;
  const first = await nextAt();
  expect(first > '2026-06-01T09:00:00.000Z').toBe(true);
  await call('POST', `/sandboxes/${id}/clock`, { to: first });
  expect((await nextAt()) > first).toBe(true);
});
