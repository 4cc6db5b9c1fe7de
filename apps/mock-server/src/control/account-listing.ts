import { z } from 'zod';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Meter } from '../world/linkedin-meters.ts';
import { linkedInMeters } from '../world/linkedin-meters.ts';
import { accountStatuses, accountTiers } from '../world/records.ts';
import { summariseAccount } from '../world/summarise-account.ts';
import type { AccountView } from '../world/views.ts';
import { type ControlContext, findLedger, findSandbox } from './context.ts';
import { defineOperation } from './define-operation.ts';
import { inSandbox } from './names.ts';
import { personSchema, presentPerson } from './person-schema.ts';

const meterSchema = z
  .strictObject({
    label: z.string().describe('For people, for instance "Invitations in 7 days".'),
    vendor: z.string().nullable().describe('Who counts; null for LinkedIn itself.'),
    used: z.int(),
    limit: z.int(),
    resetsAt: z.iso.datetime().nullable().describe('When more is allowed again.'),
  })
  .meta({ id: 'Meter', description: 'How much of what is allowed an account has used.' });

const accountSchema = z
  .strictObject({
    owner: personSchema,
    tier: z.enum(accountTiers),
    status: z.enum(accountStatuses),
    ids: z.record(z.string(), z.string()).describe("The account's id at each vendor, by the vendor's name."),
    pending: z.strictObject({ sent: z.int(), received: z.int() }).describe('Pending invitations of all kinds.'),
    connections: z.int(),
    meters: z.array(meterSchema),
  })
  .meta({ id: 'Account', description: 'A LinkedIn account that the vendors act for.' });

export const listAccounts = defineOperation({
  id: 'listAccounts',
  method: 'get',
  path: '/sandboxes/{id}/accounts',
  summary: 'The accounts with what they have and may do, and the credits',
  takes: { params: inSandbox },
  answers: {
    200: z.strictObject({
      accounts: z.array(accountSchema),
      credits: z.strictObject({ balance: z.int() }).describe("LinkupAPI's."),
    }),
  },
  async handle({ params }, context) {
    const sandbox = findSandbox(context, params.id);
    return await sandbox.look(() => {
      const { balance } = findLedger(context, sandbox);
      return {
        accounts: sandbox.world.accounts().map((view) => presentAccount(view, sandbox, context)),
        credits: { balance },
      };
    });
  },
});

function presentAccount(
  view: AccountView,
  sandbox: Sandbox,
  { vendors }: ControlContext,
): z.input<typeof accountSchema> {
  const { account, owner } = view;
  const { tier, status, ordinal } = account;
  const ofLinkedIn = linkedInMeters(sandbox.world.state, account, sandbox.clock.now().getTime());
  return {
    owner: presentPerson(owner),
    tier,
    status,
    ids: Object.fromEntries(vendors.map(({ name, accountId }) => [name, accountId(ordinal)])),
    ...summariseAccount(sandbox.world.state, account),
    meters: [
      ...ofLinkedIn.map((meter) => presentMeter(meter, null)),
      ...vendors.flatMap((vendor) => vendor.meters(sandbox, view).map((meter) => presentMeter(meter, vendor.name))),
    ],
  };
}

function presentMeter({ label, used, limit, resetsAt }: Meter, vendor: string | null): z.input<typeof meterSchema> {
  return { label, vendor, used, limit, resetsAt: resetsAt === undefined ? null : new Date(resetsAt).toISOString() };
}
