import { z } from 'zod';
import { shownMode } from '../place/place.ts';
import { policyWords } from '../settings/policy-words.ts';
import { defineTool, looksAtVendor } from './tool.ts';

const used = z.strictObject({ count: z.number(), limit: z.number().nullable() });
const moment = z.string().max(40).nullable();

export const getUsage = defineTool({
  name: 'get_usage',
  title: 'Limits and credits',
  description:
    'LIVE or FAKE, what the policy allows, how much of it is used, what holds the account, when it may act next, and how many credits are left. Nothing here can be changed by a tool.',
  input: z.strictObject({}),
  output: z.strictObject({
    mode: z.enum(['LIVE', 'FAKE']),
    vendor: z.string(),
    maySend: z.boolean(),
    policy: z.array(z.string()),
    now: z.string(),
    invitations: z.strictObject({
      day: used,
      week: used,
      month: used,
      pending: z.number(),
      nextAt: moment,
      because: moment,
    }),
    messages: z.strictObject({ day: used, nextAt: moment, because: moment }),
    holds: z.array(z.strictObject({ because: z.string(), since: z.string(), until: moment })).max(20),
    credits: z.strictObject({ left: z.number() }).nullable(),
    vendorLimit: z.strictObject({ used: z.number(), limit: z.number(), resetsAt: moment }).nullable(),
  }),
  annotations: looksAtVendor,
  async run({ mode, config, client, sender, maySend }) {
    const { now, used: counted, pending, nextAt, because, messages, holds } = await sender.state();
    const usage = client.capabilities.usage ? await client.usage() : undefined;
    return {
      mode: shownMode(mode),
      vendor: client.vendor,
      maySend,
      policy: [...policyWords(config.policy, config.vendor)],
      now,
      invitations: { ...counted, pending, nextAt, because },
      messages: { day: messages.used.day, nextAt: messages.nextAt, because: messages.because },
      holds: holds.slice(0, 20).map(({ because: why, since, until }) => ({ because: why, since, until })),
      credits: usage?.credits ?? null,
      vendorLimit: usage?.invitations ?? null,
    };
  },
});
