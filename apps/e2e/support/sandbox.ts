import {
  createConnectSafely,
  createFetchTransport,
  createLinkup,
  createPostpress,
  createUnipile,
  type InvitationClient,
  type RetrySettings,
  type Transport,
  type TransportAccess,
  type VendorName,
} from '@invitekit/clients';
import { type AccountStatus, connectToMockServer, type Plan, type SandboxHandle } from '@invitekit/mock-server';
import { everyVendor } from './every-vendor.ts';

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

/** Settings that replace some of a connection's. */
export type Changes<Settings> = Partial<Extract<Settings, TransportAccess>>;

/** The real client of each vendor. */
export const createClient = {
  linkup: createLinkup,
  connectsafely: createConnectSafely,
  unipile: createUnipile,
  postpress: createPostpress,
} satisfies Record<VendorName, (connection: Connection) => InvitationClient>;

/** The headers that carry a vendor's key. */
export const authentication = everyVendor(({ keyHeaders: [{ header, prefix }] }) => (apiKey: string) => {
  const headers: Readonly<Record<string, string>> = { [header]: `${prefix}${apiKey}` };
  return headers;
});

/** How a vendor is reached by hand. */
type Access = Pick<ReturnType<SandboxHandle['connection']>, 'baseUrl' | 'apiKey'>;

/** A fresh world of the fake, which no other test sees: its handle, and what the real clients need to act in it. */
export interface Sandbox extends Omit<SandboxHandle, 'connection'> {
  access(vendor: VendorName): Access;
  /** The same, with the key that manages webhooks. */
  registrarAccess(vendor: VendorName): Access;
  /** Undefined where the vendor has none. */
  serviceKey(vendor: VendorName): string | undefined;
  scopedKey(): string;
  accountId(vendor: VendorName, name: 'Ada Lovelace' | 'Grace Hopper'): string;
  /** What a client needs to act for an account, Ada's unless told otherwise. */
  connection(vendor: VendorName, accountId?: string): Connection;
  /** The other side answers an invitation at once. */
  answer(invitationId: string, answer: 'accept' | 'ignore'): Promise<void>;
  /** What LinkedIn does to an account, by its owner's public identifier. */
  setStatus(owner: string, status: AccountStatus): Promise<void>;
  /** The LinkupAPI credits that were taken, call by call. */
  creditsSpent(): Promise<readonly number[]>;
}

/** Where some vendors are reached, for instance behind a proxy. */
export type BaseUrls = Partial<Readonly<Record<VendorName, string>>>;

export const Sandbox = {
  /** `baseUrls`: where the vendors are reached; default: at the fake itself. */
  async create(serverUrl: string, plan: Plan = {}, baseUrls: BaseUrls = {}): Promise<Sandbox> {
    const handle = await connectToMockServer(serverUrl).sandbox(plan);
    const access = (vendor: VendorName) => {
      const { baseUrl, apiKey } = handle.connection(vendor);
      return { baseUrl: baseUrls[vendor] ?? baseUrl, apiKey };
    };
    const serviceKey = (vendor: VendorName) => handle.connection(vendor).otherKeys['service'];
    return {
      ...handle,
      access,
      registrarAccess: (vendor) => ({ ...access(vendor), apiKey: serviceKey(vendor) ?? access(vendor).apiKey }),
      serviceKey,
      scopedKey: () => handle.connection('unipile').otherKeys['scoped'] ?? '',
      accountId: (vendor, name) => handle.connection(vendor, name).accountId,
      connection: (vendor, accountId) => connectionOf(vendor, handle, { accountId, baseUrls }),
      answer: async (invitationId, answer) => {
        await handle[answer](invitationId);
      },
      setStatus: (owner, status) => handle.account(owner).setStatus(status),
      creditsSpent: async () => {
        const { entries } = await handle.ledger();
        return entries.filter(({ change }) => change < 0).map(({ change }) => -change);
      },
    };
  },
};

interface Reach {
  readonly accountId: string | undefined;
  readonly baseUrls: BaseUrls;
}

function connectionOf(vendor: VendorName, handle: SandboxHandle, { accountId: account, baseUrls }: Reach): Connection {
  const { baseUrl, apiKey, otherKeys, accountId } = handle.connection(vendor);
  const transportWith = (key: string) => createFetchTransport(authentication[vendor](key));
  const serviceKey = otherKeys['service'];
  return {
    baseUrl: baseUrls[vendor] ?? baseUrl,
    accountId: account ?? accountId,
    transport: transportWith(apiKey),
    ...(serviceKey !== undefined && { serviceTransport: transportWith(serviceKey) }),
    retry: { attempts: 1 },
    explainRefusals: false,
  };
}
