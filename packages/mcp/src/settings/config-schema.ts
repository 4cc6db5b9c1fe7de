import { vendorNames } from '@invitekit/clients';
import { z } from 'zod';
import { policySchema } from './policy-schema.ts';

const path = z.string().min(1).max(1000);

export const listNameSchema = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,59}$/u, 'must be a short name such as leads');

/** The file of a person, which no tool reads or writes. Paths are relative to it. */
export const configSchema = z.strictObject({
  $schema: z.string().exactOptional().describe('For editors: where this schema is.'),
  vendor: z.enum(vendorNames).default('linkup').describe('Through whom the account is reached.'),
  account: z
    .string()
    .min(1)
    .max(200)
    .exactOptional()
    .describe("The vendor's id of the LinkedIn account. Needed with --live; a fake has accounts of its own."),
  owner: z
    .string()
    .min(1)
    .max(300)
    .exactOptional()
    .describe(
      'The profile of the owner of the account. Where the vendor does not tell it, senders at several vendors need it to share the limits.',
    ),
  keyVariable: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable, such as LINKUP_KEY')
    .exactOptional()
    .describe(
      'The environment variable that holds the API key. Default INVITEKIT_<VENDOR>_KEY. The key itself is never in this file.',
    ),
  baseUrl: z
    .url()
    .exactOptional()
    .describe("With --live, replaces the vendor's host, for instance by invitekit-contract proxy on this machine."),
  policy: policySchema.describe('How the account may act. No tool can change it.'),
  doNotContact: path
    .exactOptional()
    .describe('A file of people who are never contacted: profile addresses, one a line.'),
  lists: z
    .record(listNameSchema, path)
    .default({})
    .describe('The lists of people who may be invited and written to: a name, and a CSV or JSON file for each.'),
  creditsPerRun: z
    .int()
    .min(0)
    .exactOptional()
    .describe('The most credits that one run of the server may spend, where the vendor counts credits. Default 200.'),
  state: path
    .default('invitekit-state')
    .describe('The folder for plans, confirmations and what the sender remembers. For its owner only.'),
});

export type Config = z.infer<typeof configSchema>;
