import { type InvitationClient, type VendorName, vendorNames } from '@invitekit/clients';
import { type MockServer, startMockServer } from '@invitekit/mock-server';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { afterAll, afterEach, beforeAll, onTestFinished, vi } from 'vitest';
import { type AlteringProxy, type PassedRequest, startAlteringProxy } from '../altering-proxy.ts';
import { createClient, Sandbox } from '../sandbox.ts';
import { can } from '../vendor-rows.ts';
import type { CredentialValues } from './credentials.ts';
import { byId } from './locator.ts';
import { type N8n, startN8n } from './n8n.ts';
import { createPoller, type Poller } from './poller.ts';
import { vendorsUnderTest } from './vendors.ts';

/** The vendors whose lists tell all that may happen to an invitation. */
export const pollableVendors = vendorNames.filter((vendor) =>
  can(vendor, 'listSent', 'listReceived', 'listConnections'),
);

interface WatchSettings {
  /** Default: the trigger over all vendors. */
  readonly node?: string;
  /** Changes to parameters that choose every event, no interval, and a full list each time. */
  readonly parameters?: INodeParameters;
  /** What the sandbox starts with, besides 12 sent invitations and nobody who acts by chance. */
  readonly plan?: object;
  readonly isDurable?: boolean;
  /** Default: the sandbox's. */
  readonly apiKey?: string;
  /** What the credential holds besides. */
  readonly credential?: CredentialValues[string];
  /** What the trigger gets instead of the body of an answer. */
  readonly alter?: (body: string) => string;
}

/** A workflow that watches Ada's account through a vendor. */
export interface Watch {
  readonly poller: Poller;
  readonly sandbox: Sandbox;
  /** What the trigger is given. */
  readonly credentials: CredentialValues;
  /** Acts for Ada. */
  readonly client: InvitationClient;
  /** Lets so many hours pass, for the vendor and for n8n. */
  passHours(hours: number): Promise<void>;
  /** How many requests the trigger made so far. */
  requests(): number;
  /** Lists come empty from the next request on, or from a later one: from the second, for instance. */
  empty(lists?: { readonly from?: number; readonly only?: 'sent' | 'connections' }): void;
  /** Lists come as they are again. */
  fill(): void;
  /** How many lists came empty in this way. */
  readonly emptied: number;
  /** Does something before one of the next requests is passed on. */
  before(request: number, act: () => Promise<unknown>): void;
  /** Answers one of the next requests in the place of the vendor. */
  answerOnce(request: number, answer: { readonly status: number; readonly body: string }): void;
  /** Answers all requests but so many with an error; without a number none. Clients repeat what a 503 answers. */
  downAfter(requests?: number, status?: number): void;
}

export interface PollingBed {
  readonly n8n: N8n;
  watch(vendor: VendorName, settings?: WatchSettings): Promise<Watch>;
}

/** n8n with the built package and the fake, for all tests of a file. Its clock stands still but for `passHours`. */
export function usePolling(): PollingBed {
  let n8n: N8n;
  let server: MockServer;
  beforeAll(async () => {
    [n8n, server] = await Promise.all([startN8n(), startMockServer({ validateAnswers: true })]);
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  afterAll(async () => {
    await Promise.all([n8n.close(), server.close()]);
  });

  return {
    get n8n() {
      return n8n;
    },
    async watch(
      vendor,
      {
        node = 'linkedInInvitationsTrigger',
        parameters,
        plan,
        isDurable,
        apiKey,
        credential,
        alter = (body: string) => body,
      } = {},
    ) {
      vi.useFakeTimers({ toFake: ['Date'], now: epoch });
      const sandbox = await Sandbox.create(server.url, { invitations: 12, linkedin: { activity: 'quiet' }, ...plan });
      const access = sandbox.access(vendor);
      let isToEmpty = (_number: number, _request: PassedRequest) => false;
      let interruption = { at: 0, act: async (): Promise<unknown> => undefined };
      let emptied = 0;
      let scripted = { at: 0, answer: { status: 503, body: '' } };
      let down = { after: Number.POSITIVE_INFINITY, status: 503 };
      const proxy: AlteringProxy = await startAlteringProxy(access.baseUrl, async (request, forward) => {
        const number = proxy.requests.length;
        if (number > down.after) return { status: down.status, headers: {}, body: '' };
        if (number === scripted.at) return { headers: {}, ...scripted.answer };
        if (number === interruption.at) await interruption.act();
        const passed = await forward(request);
        const answer = { ...passed, body: alter(passed.body) };
        if (!isToEmpty(number, request)) return answer;
        emptied += 1;
        return { ...answer, body: JSON.stringify(withoutEntries(JSON.parse(answer.body))) };
      });
      onTestFinished(() => proxy.close());
      const credentials = {
        [vendorsUnderTest[vendor].credential]: { baseUrl: proxy.url, apiKey: apiKey ?? access.apiKey, ...credential },
      };
      const poller = createPoller({
        n8n,
        type: node,
        isDurable,
        parameters: {
          ...(node === 'linkedInInvitationsTrigger' && { vendor }),
          accountId: byId(sandbox.accountId(vendor, 'Ada Lovelace')),
          events: ['accepted', 'gone', 'received'],
          minimumInterval: 0,
          maxCreditsPerDay: 1000,
          options: { fullListEvery: 0 },
          ...parameters,
        },
        credentials,
      });
      return {
        poller,
        sandbox,
        credentials,
        client: createClient[vendor](sandbox.connection(vendor)),
        async passHours(hours) {
          const minutes = Math.round(hours * 60);
          await sandbox.advance(`PT${minutes}M`);
          vi.setSystemTime(Date.now() + minutes * 60_000);
        },
        requests: () => proxy.requests.length,
        empty({ from = 1, only } = {}) {
          const first = proxy.requests.length + from;
          isToEmpty = (number, { path, body = '' }) =>
            number >= first && (only === undefined || listNames[only].test(path + body));
        },
        fill() {
          isToEmpty = () => false;
        },
        before(request, act) {
          interruption = { at: proxy.requests.length + request, act };
        },
        get emptied() {
          return emptied;
        },
        answerOnce(request, answer) {
          scripted = { at: proxy.requests.length + request, answer };
        },
        downAfter(requests = Number.POSITIVE_INFINITY, status = 503) {
          down = { after: proxy.requests.length + requests, status };
        },
      };
    },
  };
}

const epoch = new Date('2026-06-01T09:00:00.000Z');

const listNames = { sent: /sent/, connections: /connections|relations/ };

/** A list as the vendor words one without any entry, and without another page. */
function withoutEntries(answer: unknown): unknown {
  if (Array.isArray(answer)) return [];
  if (typeof answer !== 'object' || answer === null) return answer;
  const ofNothing: IDataObject = { total_available_results: 0, total_count: 0, next_offset: null, cursor: null };
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [
      key,
      key in ofNothing ? ofNothing[key] : key === 'endOfList' ? true : withoutEntries(value),
    ]),
  );
}
