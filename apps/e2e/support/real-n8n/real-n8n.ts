import { readFile } from 'node:fs/promises';
import { type VendorName, vendorNames } from '@invitekit/clients';
import {
  type Credential,
  type CredentialsByType,
  type CredentialTest,
  type ListOfResults,
  type ListSearch,
  type N8nApi,
  withCredentials,
  workflowFileSchema,
} from '@invitekit/n8n-host';
import { anyTime } from '../n8n/pace.ts';
import { vendorsUnderTest } from '../n8n/vendors.ts';
import type { TriggerUnderTest } from '../n8n/webhook-triggers.ts';
import type { Sandbox } from '../sandbox.ts';
import { RealWorkflow } from './real-workflow.ts';

export interface WorkflowChanges {
  /** Credentials by type; every node that refers to that type gets them. */
  readonly credentials?: CredentialsByType;
  /** Parameters that differ from the workflow's own, by the name of the node. */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What nodes give instead of running, by their name: how a run by hand starts from a webhook trigger. */
  readonly pinData?: Readonly<Record<string, readonly { readonly json: object }[]>>;
}

/** The n8n that all test files share, as its owner works with it. */
export class RealN8n {
  readonly api: N8nApi;
  readonly #logFile: string;

  constructor(api: N8nApi, logFile: string) {
    this.api = api;
    this.#logFile = logFile;
  }

  /** Stores what opens a vendor in a sandbox. `data` replaces parts of it. */
  async createCredential(sandbox: Sandbox, vendor: VendorName, data: object = {}): Promise<Credential> {
    const type = vendorsUnderTest[vendor].credential;
    const name = `${vendor} of ${sandbox.access(vendor).apiKey}`;
    return await this.api.createCredential({ type, name, data: { ...sandbox.access(vendor), ...anyTime, ...data } });
  }

  /** Stores what registers the webhooks of a trigger, which may be what opens the vendor. */
  async createRegistrar(sandbox: Sandbox, { vendor, registrar: type }: TriggerUnderTest): Promise<CredentialsByType> {
    if (type === undefined) return {};
    const data = sandbox.registrarAccess(vendor);
    return { [type]: await this.api.createCredential({ type, name: `${vendor} service of ${data.baseUrl}`, data }) };
  }

  /** Stores what opens each of the vendors, every vendor of the sandbox unless told otherwise. `data` replaces parts of it. */
  async createCredentials(
    sandbox: Sandbox,
    vendors: readonly VendorName[] = vendorNames,
    data: object = {},
  ): Promise<CredentialsByType> {
    const created = await Promise.all(
      vendors.map(async (vendor) => await this.createCredential(sandbox, vendor, data)),
    );
    return Object.fromEntries(created.map((credential) => [credential.type, credential]));
  }

  /** Runs the test of a credential that the editor runs. `data` replaces what is stored. */
  async testCredential(credential: Credential, data: object): Promise<CredentialTest> {
    return await this.api.testCredential(credential, { ...data });
  }

  /** Stores a workflow, given as n8n exports it, for instance a file of `examples/`. It is not active. */
  async createWorkflow(exported: unknown, changes: WorkflowChanges = {}): Promise<RealWorkflow> {
    const { credentials = {}, parameters = {}, pinData } = changes;
    const file = withCredentials(workflowFileSchema.parse(exported), credentials);
    const unknown = Object.keys(parameters).filter((name) => !file.nodes.some((node) => node.name === name));
    if (unknown.length > 0) throw new Error(`The workflow "${file.name}" has no node ${unknown.join(', ')}`);
    const nodes = file.nodes.map((node) => ({ ...node, parameters: { ...node.parameters, ...parameters[node.name] } }));
    const pinned = Object.entries({ ...file.pinData, ...pinData }).map(([name, items]) => [name, [...items]]);
    const stored = await this.api.createWorkflow({ ...file, nodes, pinData: Object.fromEntries(pinned) });
    return new RealWorkflow(this.api, stored);
  }

  /** What the list of a resource locator shows. */
  async searchList(search: ListSearch): Promise<ListOfResults['results']> {
    return (await this.api.searchList(search)).results;
  }

  /** Calls n8n's own Webhook node by its path. It answers 404 until the workflow with it is wholly active. */
  async callWebhook(path: string, init: RequestInit = {}): Promise<Response> {
    return await fetch(`${this.api.session.url}/webhook/${path}`, init);
  }

  /** What n8n has printed so far: the only place where it tells of a trigger that failed after activation. */
  async log(): Promise<string> {
    return await readFile(this.#logFile, 'utf8');
  }
}
