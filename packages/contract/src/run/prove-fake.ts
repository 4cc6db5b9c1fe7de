import { z } from 'zod';

export interface Claim {
  readonly vendor: string;
  readonly baseUrl: string;
  readonly key: string;
  /** The hosts of the vendor itself, where nobody looks for a fake. */
  readonly vendorHosts: readonly string[];
  /** What the first request said that it was sent by, which no other request has said. */
  readonly mark: string;
  /** What a proxy has marked the answer with: what it stands before. Undefined where there is no such mark. */
  readonly behind: string | undefined;
  /** What it was answered. */
  readonly status: number;
  /** For each account in that answer what may be its id; undefined where there was no list of them. */
  readonly accountIds: readonly (readonly string[])[] | undefined;
  /** Is told when the first request came, by the clock of the fake, in milliseconds since 1970. */
  readonly tellTime: (time: number) => void;
  /** Reads JSON, without any key; undefined where there is none. */
  readonly read: (url: string) => Promise<unknown>;
}

const sandboxesSchema = z.object({ sandboxes: z.array(z.object({ id: z.string() })) });
const accessSchema = z.object({
  apiKey: z.string(),
  otherKeys: z.record(z.string(), z.string()).default({}),
  accounts: z.array(z.object({ id: z.string() })),
});
const sandboxSchema = z.object({
  vendors: z.record(z.string(), accessSchema),
});
const journalSchema = z.object({
  entries: z.array(z.object({ at: z.string().optional(), answer: z.object({ status: z.number() }).nullable() })),
});

/** A stranger's server may name as many as it likes. */
const mostSandboxes = 1000;

/** Why nothing proves that a server is a fake; where it is proven, how its sandbox is reached. */
export type Proof = { readonly whyNone: string } | { readonly whyNone: undefined; readonly sandbox: FakeSandbox };

export interface FakeSandbox {
  /** Where its control API is: `http://127.0.0.1:4010/_mock/sandboxes/default`. */
  readonly url: string;
  /** The keys that the vendor has beside the usual one, by their kinds. */
  readonly otherKeys: Readonly<Record<string, string>>;
}

/**
 * Looks for a proof that a server is a fake. It is one when a control API knows the key, the
 * request that was sent to the base URL with that key is in its journal, with the status that came, and all accounts
 * that were listed are its own. So a proxy proves nothing that passes the vendor's paths on to somebody else, whatever
 * it does with the control API, and even where the fake gets a copy of each request.
 */
export async function proveFake(claim: Claim): Promise<Proof> {
  const { baseUrl, vendorHosts, behind } = claim;
  if (behind?.startsWith('live') === true) return { whyNone: 'the proxy there is in front of the vendor itself' };
  if (vendorHosts.some((host) => isOwnHost(new URL(baseUrl).hostname, host))) {
    return { whyNone: "the host is the vendor's own" };
  }
  for (const control of controlUrls(baseUrl)) {
    const listed = sandboxesSchema.safeParse(await claim.read(`${control}/sandboxes`));
    if (listed.success) return await proveIn(control, listed.data.sandboxes, claim);
  }
  return { whyNone: `there is no control API of a fake beside ${baseUrl}` };
}

async function proveIn(
  control: string,
  sandboxes: readonly { readonly id: string }[],
  { vendor, key, mark, status, accountIds, tellTime, read }: Claim,
): Promise<Proof> {
  // A key ends with the id of its sandbox, so that one is looked at first.
  const likeliestFirst = sandboxes.toSorted(
    (one, other) => Number(key.endsWith(other.id)) - Number(key.endsWith(one.id)),
  );
  for (const { id } of likeliestFirst.slice(0, mostSandboxes)) {
    const sandbox = `${control}/sandboxes/${encodeURIComponent(id)}`;
    const { data } = sandboxSchema.safeParse(await read(sandbox));
    const access = data?.vendors[vendor];
    if (access === undefined || ![access.apiKey, ...Object.values(access.otherKeys)].includes(key)) continue;
    const query = new URLSearchParams({ vendor, contains: mark, limit: '2' });
    const journal = journalSchema.safeParse(await read(`${sandbox}/journal?${query}`)).data?.entries ?? [];
    const isProven = journal.length === 1 && journal[0]?.answer?.status === status;
    if (!isProven) return { whyNone: `what was sent to the base URL did not reach the fake of ${control}` };
    tellTime(Date.parse(journal[0]?.at ?? ''));
    const isOwn = accountIds?.every((ids) => access.accounts.some((own) => ids.includes(own.id))) ?? false;
    if (!isOwn) return { whyNone: `the accounts that the base URL lists are not those of the fake of ${control}` };
    return { whyNone: undefined, sandbox: { url: sandbox, otherKeys: access.otherKeys } };
  }
  return { whyNone: `the fake of ${control} does not know the key` };
}

/** Where a control API may be: beside the base URL, or beside any part that a proxy has put before it. */
export function controlUrls(baseUrl: string): readonly string[] {
  const { origin, pathname } = new URL(baseUrl);
  const parts = pathname.split('/').filter((part) => part !== '');
  return [...parts.keys(), parts.length]
    .map((count) => `${[origin, ...parts.slice(0, count)].join('/')}/_mock`)
    .reverse();
}

/** Whether a host is a vendor's, by the part of its name that is registered. */
export function isOwnHost(host: string, vendorHost: string): boolean {
  const registered = vendorHost.split('.').slice(-2).join('.');
  const name = host.toLowerCase().replace(/\.$/, '');
  return name === registered || name.endsWith(`.${registered}`);
}
