import { z } from 'zod';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { clockSchema, presentClock } from './clock-schema.ts';
import type { ControlContext } from './context.ts';

const accessSchema = z
  .strictObject({
    baseUrl: z.string().describe("Replaces the vendor's host."),
    apiKey: z.string().describe('The key that opens this sandbox.'),
    otherKeys: z
      .record(z.string(), z.string())
      .describe("The keys of other kinds, by kind, where the vendor has several: Unipile's `scoped` and `service`."),
    accounts: z
      .array(z.strictObject({ id: z.string(), name: z.string() }))
      .describe("The vendor's ids of the accounts."),
    example: z.string().describe('A request to paste into a shell.'),
  })
  .meta({ id: 'VendorAccess', description: 'How to reach a sandbox through a vendor.' });

export const sandboxSchema = z
  .strictObject({
    id: z.string(),
    seed: z.int().describe('The same seed and the same calls give the same bytes.'),
    clock: clockSchema,
    vendors: z.record(z.string(), accessSchema).describe('By the name of the vendor.'),
  })
  .meta({ id: 'Sandbox', description: 'An isolated world with its own clock, keys and credits.' });

export function presentSandbox(
  sandbox: Sandbox,
  { vendors, serverUrl }: ControlContext,
): z.input<typeof sandboxSchema> {
  return {
    id: sandbox.id,
    seed: sandbox.plan.seed,
    clock: presentClock(sandbox.clock.state()),
    vendors: Object.fromEntries(
      vendors.map((vendor) => {
        const { accounts, otherKeys, ...place } = vendor.access(sandbox, serverUrl);
        return [
          vendor.name,
          { ...place, otherKeys: { ...otherKeys }, accounts: [...accounts], example: vendor.example(place) },
        ];
      }),
    ),
  };
}
