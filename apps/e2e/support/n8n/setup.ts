import { startMockServer } from '@invitekit/mock-server';
import type { ICredentialDataDecryptedObject, IDataObject, INodeListSearchItems, INodeParameters } from 'n8n-workflow';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { Sandbox } from '../sandbox.ts';
import { type Item, itemsOf } from './items.ts';
import { byId } from './locator.ts';
import { type N8n, type NodeResult, type NodeRun, startN8n } from './n8n.ts';
import { anyTime } from './pace.ts';
import type { VendorUnderTest } from './vendors.ts';

type Credential = Record<'apiKey' | 'baseUrl', string> & ICredentialDataDecryptedObject;

export interface Run extends Pick<NodeRun, 'parameters' | 'input' | 'binary' | 'onError' | 'executionId'> {
  /** Changes to the credential that the sandbox gives. */
  readonly credential?: Partial<Credential>;
  /** As another process runs it, with a memory of its own. Default: the bed's. */
  readonly n8n?: N8n | undefined;
}

export interface TestBed {
  readonly n8n: N8n;
  /** Fresh for each test. */
  readonly sandbox: Sandbox;
  /** Goes on with a fresh sandbox that starts with a plan. */
  renew(plan?: object): Promise<void>;
  /** Runs a vendor's node for Ada's account, unless the parameters say otherwise. */
  run(vendor: VendorUnderTest, run?: Run): Promise<NodeResult>;
  /** Runs a workflow of several nodes in a row; see `N8n.runChain`. */
  runChain(vendor: VendorUnderTest, steps: readonly INodeParameters[]): Promise<NodeResult>;
  /** The items that come out of a run, for one input item. */
  items(vendor: VendorUnderTest, parameters?: INodeParameters, input?: IDataObject): Promise<readonly Item[]>;
  /** As `run`, with the node as a tool of an agent. */
  runAsTool(vendor: VendorUnderTest, run?: Run): Promise<NodeResult>;
  /** What the account picker of a vendor's node offers. */
  searchAccounts(vendor: VendorUnderTest, filter?: string, run?: Run): Promise<readonly INodeListSearchItems[]>;
}

/** What keeps the pace of the account. */
const acting: ReadonlySet<string> = new Set(['send', 'accept', 'refuse', 'withdraw', 'withdrawStale']);

/** The gap of `anyTime`, and what the clocks may differ. */
const gap = 'PT3S';

/** n8n with the built package and the fake, for all tests of a file. */
export function useTestBed(): TestBed {
  let n8n: N8n;
  let server: Awaited<ReturnType<typeof startMockServer>>;
  let sandbox: Sandbox;
  beforeAll(async () => {
    [n8n, server] = await Promise.all([startN8n(), startMockServer({ validateAnswers: true })]);
  });
  beforeEach(async () => {
    sandbox = await Sandbox.create(server.url);
  });
  afterAll(async () => {
    await Promise.all([n8n.close(), server.close()]);
  });

  return {
    get n8n() {
      return n8n;
    },
    get sandbox() {
      return sandbox;
    },
    async renew(plan) {
      sandbox = await Sandbox.create(server.url, plan);
    },
    async run(vendor, run) {
      await letGapPass(run);
      return await (run?.n8n ?? n8n).run(toNodeRun(vendor, run));
    },
    runChain: async (vendor, steps) =>
      await n8n.runChain(
        toNodeRun(vendor),
        steps.map((parameters) => toNodeRun(vendor, { parameters }).parameters ?? {}),
      ),
    async items(vendor, parameters, input = {}) {
      const run = { parameters, input: [input] };
      await letGapPass(run);
      return itemsOf(await n8n.run(toNodeRun(vendor, run)));
    },
    async runAsTool(vendor, run) {
      await letGapPass(run);
      return await n8n.runAsTool(toNodeRun(vendor, run));
    },
    searchAccounts: async (vendor, filter, run) => await n8n.search(toNodeRun(vendor, run), 'searchAccounts', filter),
  };

  /** So that what acts is due, whatever was done just before. */
  async function letGapPass({ parameters = {} }: Run = {}): Promise<void> {
    if (acting.has(String(parameters['operation']))) await sandbox.advance(gap);
  }

  function toNodeRun(vendor: VendorUnderTest, { parameters, credential, n8n: _, ...rest }: Run = {}): NodeRun {
    return {
      type: vendor.node,
      parameters: {
        ...vendor.parameters,
        resource: 'invitation',
        operation: 'getAll',
        accountId: byId(sandbox.accountId(vendor.vendor, 'Ada Lovelace')),
        ...parameters,
      },
      credentials: { [vendor.credential]: { ...sandbox.access(vendor.vendor), ...anyTime, ...credential } },
      ...rest,
    };
  }
}
