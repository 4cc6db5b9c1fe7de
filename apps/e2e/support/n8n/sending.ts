import { createUnipile, type VendorName, vendorNames } from '@invitekit/clients';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { z } from 'zod';
import { given } from '../listings.ts';
import { createClient, type Sandbox } from '../sandbox.ts';
import { itemsOf } from './items.ts';
import type { NodeResult } from './n8n.ts';
import type { Run, TestBed } from './setup.ts';
import { type VendorUnderTest, vendorsUnderTest } from './vendors.ts';

const named = z.object({ person: z.string() });
const refusal = z.object({
  person: z.string(),
  notSent: z.looseObject({
    reason: z.string(),
    message: z.string(),
    next: z.enum(['skip', 'later', 'look']),
    tryAgainAt: z.string().optional(),
  }),
});
const sent = z.looseObject({
  limits: z.strictObject({
    today: z.number(),
    maxPerDay: z.number(),
    thisWeek: z.number(),
    maxPerWeek: z.number(),
    nextAt: z.string().nullable(),
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

/** Runs Send once, with one item for each person, named in `person`: as a rule one of them is due. */
export async function sendOnce(
  bed: TestBed,
  vendor: VendorUnderTest,
  people: readonly (string | IDataObject)[],
  parameters: INodeParameters = {},
  run: Omit<Run, 'parameters' | 'input'> = {},
): Promise<Sending> {
  const input = people.map((person) => (typeof person === 'string' ? { person } : person));
  const result = await bed.run(vendor, {
    parameters: { operation: 'send', member: '={{ $json.person }}', ...parameters },
    input,
    ...run,
  });
  const first = result.error === undefined ? itemsOf(result) : [];
  const second = (result.outputs[1] ?? []).map(({ json }) => refusal.parse(json));
  return {
    result,
    sent: first.map(({ pairedItem }) => named.parse(input[paired.parse(pairedItem).item]).person),
    limits: first.flatMap(({ json }) => ('limits' in json ? [sent.parse(json).limits] : [])),
    notSent: second.map(({ person, notSent }) => [person, notSent.reason] as const),
    refusals: second.map(({ notSent }) => notSent),
  };
}

/** How long a loop waits for the next moment of an account. Gaps are shorter, and limits last longer. */
const patienceMs = 10 * 60_000;

/** As `sendOnce`, and again for whoever is not due yet as long as they are soon, as a loop with a Wait node does. */
export async function send(...[bed, vendor, people, parameters, run]: Parameters<typeof sendOnce>): Promise<Sending> {
  const all: Sending[] = [];
  let waiting: readonly (string | IDataObject)[] = people;
  while (waiting.length > 0) {
    const sending = await sendOnce(bed, vendor, waiting, parameters, run);
    all.push(sending);
    const soonest = await soonestOf(bed.sandbox, sending);
    if (soonest === undefined) break;
    const items = sending.result.outputs[1] ?? [];
    waiting = items
      .filter((_, index) => isNotDueYet(given(sending.refusals[index])))
      .map(({ json: { notSent: _, ...item } }) => item);
    all[all.length - 1] = {
      ...sending,
      notSent: sending.notSent.filter(([, reason]) => reason !== 'not-due-yet'),
      refusals: sending.refusals.filter((refused) => !isNotDueYet(refused)),
    };
    await bed.sandbox.moveTo(soonest);
  }
  return {
    result: given(all.at(-1)).result,
    sent: all.flatMap((each) => each.sent),
    limits: all.flatMap((each) => each.limits),
    notSent: all.flatMap((each) => each.notSent),
    refusals: all.flatMap((each) => each.refusals),
  };
}

const isNotDueYet = ({ reason }: Sending['refusals'][number]) => reason === 'not-due-yet';

/** When the first of those who are not due yet is; undefined when that is not soon. */
async function soonestOf(sandbox: Sandbox, { refusals }: Sending): Promise<string | undefined> {
  const [soonest] = refusals
    .filter(isNotDueYet)
    .map(({ tryAgainAt }) => given(tryAgainAt))
    .sort();
  if (soonest === undefined) return undefined;
  const { now } = await sandbox.clock();
  return Date.parse(soonest) - Date.parse(now) > patienceMs ? undefined : soonest;
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
