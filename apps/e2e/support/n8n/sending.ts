import { createUnipile, type VendorName, vendorNames } from '@invitekit/clients';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { z } from 'zod';
import { given } from '../listings.ts';
import { createClient, type Sandbox } from '../sandbox.ts';
import { itemsOf } from './items.ts';
import type { NodeResult } from './n8n.ts';
import type { Run, TestBed } from './setup.ts';
import { type VendorUnderTest, vendorsUnderTest } from './vendors.ts';

/** So that no test waits. */
export const noPause = { shortestPause: 0, longestPause: 0 };

/** Limits that stand in nobody's way. */
export const generous = { maxPerRun: 200, maxPerDay: 200, maxPerWeek: 200 };

const named = z.object({ person: z.string() });
const refusal = z.object({ person: z.string(), notSent: z.looseObject({ reason: z.string(), message: z.string() }) });
const sent = z.looseObject({
  limits: z.strictObject({
    today: z.number(),
    maxPerDay: z.number(),
    thisWeek: z.number(),
    maxPerWeek: z.number(),
    isApproximate: z.boolean(),
  }),
});
const paired = z.object({ item: z.number() });

export interface Sending {
  readonly result: NodeResult;
  /** The people of the items on the first output. */
  readonly sent: readonly string[];
  /** What the account had used up after each of them. */
  readonly limits: readonly z.infer<typeof sent>['limits'][];
  /** The people on the second output, each with the reason. */
  readonly notSent: readonly (readonly [person: string, reason: string])[];
  /** What else was said of those. */
  readonly refusals: readonly z.infer<typeof refusal>['notSent'][];
}

/** Runs Send with one item for each person, named in `person`. */
export async function send(
  bed: TestBed,
  vendor: VendorUnderTest,
  people: readonly (string | IDataObject)[],
  { options, ...parameters }: INodeParameters & { readonly options?: INodeParameters } = {},
  run: Omit<Run, 'parameters' | 'input'> = {},
): Promise<Sending> {
  const input = people.map((person) => (typeof person === 'string' ? { person } : person));
  const result = await bed.run(vendor, {
    parameters: {
      operation: 'send',
      member: '={{ $json.person }}',
      options: { ...noPause, ...options },
      ...parameters,
    },
    input,
    ...run,
  });
  const first = result.error === undefined ? itemsOf(result) : [];
  const second = (result.outputs[1] ?? []).map(({ json }) => refusal.parse(json));
  return {
    result,
    sent: first.map(({ pairedItem }) => named.parse(input[paired.parse(pairedItem).item]).person),
    limits: first.map(({ json }) => sent.parse(json).limits),
    notSent: second.map(({ person, notSent }) => [person, notSent.reason] as const),
    refusals: second.map(({ notSent }) => notSent),
  };
}

export interface Stranger {
  readonly id: string;
  readonly publicIdentifier: string;
}

/** People whom Ada does not know: the connections of Grace. */
export async function strangers(sandbox: Sandbox, count: number): Promise<readonly Stranger[]> {
  const connection = sandbox.connection('unipile', sandbox.accountId('unipile', 'Grace Hopper'));
  const { items } = await createUnipile(connection).listConnections({ limit: 60 });
  return items
    .slice(0, count)
    .map(({ member }) => z.object({ id: z.string(), publicIdentifier: z.string() }).parse(member));
}

export async function namesOfStrangers(sandbox: Sandbox, count: number): Promise<readonly string[]> {
  return (await strangers(sandbox, count)).map(({ publicIdentifier }) => publicIdentifier);
}

/** The pending sent invitations of an account, Ada's unless told otherwise, newest first: what the world holds. */
export async function pendingOf(
  sandbox: Sandbox,
  accountId?: string,
): Promise<readonly { readonly id: string; readonly person: string }[]> {
  const pending = [];
  for await (const { id, member } of createUnipile(sandbox.connection('unipile', accountId)).listAllSent()) {
    pending.push({ id, person: member.publicIdentifier ?? '' });
  }
  return pending;
}

export type AccountIds = Readonly<Record<VendorName, string>>;

/** Goes on in a world in which nobody answers by chance, for an account that has sent nothing and knows nobody. */
export async function asNewcomer(bed: TestBed, plan: object = {}): Promise<AccountIds> {
  const name = 'Emmy Noether';
  const accounts = [{}, {}, { name, tier: 'premium' }];
  await bed.renew({ linkedin: { activity: 'quiet' }, accounts, ...plan });
  const ids = vendorNames.map(async (vendor) => {
    const { items } = await createClient[vendor](bed.sandbox.connection(vendor)).listAccounts();
    return [vendor, given(items.find((account) => account.name === name)).id] as const;
  });
  return z.record(z.enum(vendorNames), z.string()).parse(Object.fromEntries(await Promise.all(ids)));
}

/** The vendors' own nodes. */
export const vendors = Object.values(vendorsUnderTest);
