import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { textAt } from '../../facts/visit.ts';
import type { SenderSettings } from '../../http/exchange.ts';
import type { FakeSandbox } from '../prove-fake.ts';

const accountsSchema = z.object({
  accounts: z.array(
    z.object({ owner: z.object({ publicIdentifier: z.string() }), ids: z.record(z.string(), z.string()) }),
  ),
});

const connectionsSchema = z.object({
  connections: z.array(z.object({ member: z.object({ publicIdentifier: z.string() }) })),
});

const deliveriesSchema = z.object({
  deliveries: z.array(
    z.object({
      host: z.string(),
      state: z.string(),
      attempts: z.array(z.object({ status: z.number().optional(), error: z.string().optional() })),
    }),
  ),
});

/** Moves the world of a fake's sandbox, beside the vendor's API. */
export interface Control {
  /** Where the sandbox is. */
  readonly url: string;
  readonly otherKeys: Readonly<Record<string, string>>;
  /** The public identifier of the owner of an account, by the vendor's id; undefined where there is no such account. */
  readonly ownerOf: (vendor: string, accountId: string) => Promise<string | undefined>;
  /** Somebody new, whom the run has not seen, invites the owner of an account. Gives the public identifier; undefined where that fails. */
  readonly invite: (owner: string) => Promise<string | undefined>;
  /** A connection writes to the owner of an account. Answers whether that was done. */
  readonly write: (owner: string, text: string) => Promise<boolean>;
  /** The other side accepts an invitation, by the vendor's id. Answers whether that was done. */
  readonly accept: (invitation: string) => Promise<boolean>;
  /** LinkedIn disconnects an account, or connects it again. Answers whether that was done. */
  readonly setStatus: (owner: string, status: 'connected' | 'disconnected') => Promise<boolean>;
  /** Resolves once everything was sent to webhooks that is due. */
  readonly settle: () => Promise<void>;
  /** Why nothing that was sent to an address got there; undefined where something did, or nothing was sent. */
  readonly whyUnreached: (url: string) => Promise<string | undefined>;
  /** Makes the next request to an operation fail in a documented way. Gives how to take that back; undefined where it cannot be done. */
  readonly fail: (fault: Fault) => Promise<(() => Promise<void>) | undefined>;
}

interface Fault {
  readonly vendor: string;
  readonly operation: string;
  readonly status: number;
  readonly type?: string | undefined;
}

/** A call that fails counts as not done; the checks then leave that part out. */
export function createControl(
  { url, otherKeys }: FakeSandbox,
  { fetch, timeoutMs }: Omit<SenderSettings, 'baseUrl'>,
): Control {
  return {
    url,
    otherKeys,
    async ownerOf(vendor, accountId) {
      const { data } = accountsSchema.safeParse(await call('GET', '/accounts'));
      return data?.accounts.find(({ ids }) => ids[vendor] === accountId)?.owner.publicIdentifier;
    },
    async invite(to) {
      const from = `contract-${randomUUID()}`;
      await call('PUT', `/members/${from}`, { firstName: 'Contract', lastName: 'Visitor' });
      return textAt(await call('POST', '/invitations', { from, to }), 'from');
    },
    async write(to, text) {
      const { data } = connectionsSchema.safeParse(
        await call('GET', `/connections?limit=1&account=${encodeURIComponent(to)}`),
      );
      const from = data?.connections[0]?.member.publicIdentifier;
      return from !== undefined && (await call('POST', '/messages', { from, to, text })) !== undefined;
    },
    accept: async (id) => (await call('POST', `/invitations/${encodeURIComponent(id)}/accept`)) !== undefined,
    setStatus: async (owner, status) =>
      (await call('POST', `/accounts/${encodeURIComponent(owner)}`, { status })) !== undefined,
    settle: async () => void (await call('GET', '/deliveries')),
    async whyUnreached(receiver) {
      const { data } = deliveriesSchema.safeParse(await call('GET', '/deliveries'));
      const sent = data?.deliveries.filter(({ host }) => host === new URL(receiver).host) ?? [];
      const attempts = sent.flatMap((delivery) => delivery.attempts);
      if (attempts.some(({ status }) => status !== undefined)) return undefined;
      return attempts.at(-1)?.error ?? sent.find(({ state }) => state === 'not-allowed')?.state;
    },
    async fail({ type, ...fault }) {
      const made = await call('POST', '/faults', { ...fault, ...(type !== undefined && { type }), times: 1 });
      const id = textAt(made, 'id');
      if (id === undefined) return undefined;
      return async () => void (await call('DELETE', `/faults/${encodeURIComponent(id)}`));
    },
  };

  async function call(method: string, path: string, body?: object): Promise<unknown> {
    try {
      const response = await fetch(`${url}${path}`, {
        method,
        redirect: 'manual',
        headers: { 'content-type': 'application/json' },
        body: body === undefined ? null : JSON.stringify(body),
        signal: AbortSignal.timeout(timeoutMs),
      });
      return response.ok ? await response.json() : undefined;
    } catch {
      return undefined;
    }
  }
}
