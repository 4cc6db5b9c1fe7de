import {
  connectSafelyAuth,
  createConnectSafely,
  createFetchTransport,
  createLinkup,
  createPostpress,
  createUnipile,
  type InvitationClient,
  linkupAuth,
  postpressAuth,
  type RetrySettings,
  type Transport,
  unipileAuth,
  type VendorName,
  vendorNames,
} from '@invitekit/clients';
import { z } from 'zod';

const accessSchema = z.object({
  baseUrl: z.string(),
  apiKey: z.string(),
  otherKeys: z.record(z.string(), z.string()),
  accounts: z.array(z.object({ id: z.string(), name: z.string() })),
});

const sandboxSchema = z.object({ id: z.string(), vendors: z.record(z.enum(vendorNames), accessSchema) });

const ledgerSchema = z.object({
  balance: z.number(),
  entries: z.array(z.object({ at: z.string(), reason: z.string(), change: z.number(), balance: z.number() })),
});

const deliveriesSchema = z.object({
  deliveries: z.array(
    z.object({
      id: z.string(),
      vendor: z.enum(vendorNames),
      webhook: z.string(),
      event: z.string(),
      at: z.string(),
      host: z.string(),
      state: z.enum(['waiting', 'delivered', 'failed', 'not-allowed']),
      reason: z.string().optional(),
      nextAt: z.string().optional(),
      attempts: z.array(z.object({ at: z.string(), status: z.number().optional(), error: z.string().optional() })),
    }),
  ),
});

const receivedSchema = z.object({ id: z.string(), from: z.string() });

export interface Connection {
  readonly baseUrl: string;
  readonly accountId: string;
  readonly transport: Transport;
  /** For webhooks, where they want another key. */
  readonly serviceTransport?: Transport;
  /** Unless a test says otherwise, nothing is repeated, so that every answer is seen. */
  readonly retry: RetrySettings;
  readonly explainRefusals: boolean;
}

/** The real client of each vendor. */
export const createClient = {
  linkup: createLinkup,
  connectsafely: createConnectSafely,
  unipile: createUnipile,
  postpress: createPostpress,
} satisfies Record<VendorName, (connection: Connection) => InvitationClient>;

export const authentication: Readonly<Record<VendorName, (apiKey: string) => Readonly<Record<string, string>>>> = {
  linkup: linkupAuth,
  connectsafely: connectSafelyAuth,
  unipile: unipileAuth,
  postpress: postpressAuth,
};

/** A fresh world of the fake, which no other test sees. */
export class Sandbox {
  readonly #url: string;
  readonly #vendors: z.infer<typeof sandboxSchema>['vendors'];

  private constructor(serverUrl: string, { id, vendors }: z.infer<typeof sandboxSchema>) {
    this.#url = `${serverUrl}/_mock/sandboxes/${id}`;
    this.#vendors = vendors;
  }

  static async create(serverUrl: string, plan: object = {}): Promise<Sandbox> {
    return new Sandbox(serverUrl, sandboxSchema.parse(await request('POST', `${serverUrl}/_mock/sandboxes`, plan)));
  }

  /** Where the vendor is, and what opens it. */
  access(vendor: VendorName): { readonly apiKey: string; readonly baseUrl: string } {
    const { apiKey, baseUrl } = this.#vendors[vendor];
    return { apiKey, baseUrl };
  }

  /** The same, with the key that manages webhooks. */
  registrarAccess(vendor: VendorName): { readonly apiKey: string; readonly baseUrl: string } {
    return { ...this.access(vendor), apiKey: this.serviceKey(vendor) ?? this.access(vendor).apiKey };
  }

  /** Undefined where the vendor has none. */
  serviceKey(vendor: VendorName): string | undefined {
    return this.#vendors[vendor].otherKeys['service'];
  }

  scopedKey(): string {
    return this.#vendors.unipile.otherKeys['scoped'] ?? '';
  }

  accountId(vendor: VendorName, name: 'Ada Lovelace' | 'Grace Hopper'): string {
    const account = this.#vendors[vendor].accounts.find((each) => each.name === name);
    if (account === undefined) throw new Error(`The sandbox has no account for ${name}`);
    return account.id;
  }

  /** What a client needs to act for an account, Ada's unless told otherwise. */
  connection(vendor: VendorName, accountId = this.accountId(vendor, 'Ada Lovelace')): Connection {
    const { baseUrl, apiKey } = this.access(vendor);
    const transport = createFetchTransport(authentication[vendor](apiKey));
    const serviceKey = this.serviceKey(vendor);
    return {
      baseUrl,
      accountId,
      transport,
      ...(serviceKey !== undefined && { serviceTransport: createFetchTransport(authentication[vendor](serviceKey)) }),
      retry: { attempts: 1 },
      explainRefusals: false,
    };
  }

  /** Makes the vendor answer the next request with a documented error. */
  async fault(fault: { vendor: string; operation: string; type?: string | undefined; status?: number }): Promise<void> {
    await request('POST', `${this.#url}/faults`, fault);
  }

  /** Moves the clock, for instance by `P7D`. */
  async advance(duration: string): Promise<void> {
    await request('POST', `${this.#url}/clock`, { advance: duration });
  }

  /** The other side answers an invitation at once. */
  async answer(invitationId: string, answer: 'accept' | 'ignore'): Promise<void> {
    await request('POST', `${this.#url}/invitations/${encodeURIComponent(invitationId)}/${answer}`);
  }

  /** Somebody invites the owner of an account. */
  async receive(invitation: { from?: string; to?: string; note?: string } = {}): Promise<{ id: string; from: string }> {
    return receivedSchema.parse(await request('POST', `${this.#url}/invitations`, invitation));
  }

  /** What LinkedIn does to an account, by its owner's public identifier. */
  async setStatus(owner: string, status: 'connected' | 'disconnected' | 'restricted' | 'checkpoint'): Promise<void> {
    await request('POST', `${this.#url}/accounts/${owner}`, { status });
  }

  /** Adds a person, or changes one; a further public identifier renames. */
  async putMember(name: string, changes: { publicIdentifier?: string; firstName?: string } = {}): Promise<void> {
    await request('PUT', `${this.#url}/members/${encodeURIComponent(name)}`, changes);
  }

  async ledger(): Promise<z.infer<typeof ledgerSchema>> {
    return ledgerSchema.parse(await request('GET', `${this.#url}/ledger`));
  }

  /** What webhooks were sent, once everything that is due was attempted. */
  async deliveries(): Promise<z.infer<typeof deliveriesSchema>['deliveries']> {
    return deliveriesSchema.parse(await request('GET', `${this.#url}/deliveries`)).deliveries;
  }

  /** Forgets what webhooks were sent, and what they still wait for. */
  async forgetDeliveries(): Promise<void> {
    await request('DELETE', `${this.#url}/deliveries`);
  }

  /** Back to how it started. */
  async reset(): Promise<void> {
    await request('POST', `${this.#url}/reset`);
  }

  /** The LinkupAPI credits that were taken, call by call. */
  async creditsSpent(): Promise<readonly number[]> {
    const { entries } = await this.ledger();
    return entries.filter(({ change }) => change < 0).map(({ change }) => -change);
  }
}

async function request(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, body: body === undefined ? null : JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status} ${await response.text()}`);
  return await response.json();
}
