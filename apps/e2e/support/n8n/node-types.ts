import { PackageDirectoryLoader } from 'n8n-core';
import {
  type ICredentialType,
  type INodeProperties,
  type INodeType,
  type INodeTypeDescription,
  type INodeTypes,
  NodeHelpers,
} from 'n8n-workflow';
import { agent, toTool } from './agent.ts';
import { blank } from './blank-node.ts';

/** Starts a workflow with the items it is given. */
const start: INodeType = {
  description: { ...blank, name: 'start', group: ['trigger'], inputs: [] },
  async execute() {
    return [this.getInputData()];
  },
};

/** The node and credential types of a package, as n8n's own loader finds them. */
export class NodeTypes implements INodeTypes {
  readonly #loader: PackageDirectoryLoader;
  readonly #own = new Map([
    ['start', start],
    ['agent', agent],
  ]);

  private constructor(loader: PackageDirectoryLoader) {
    this.#loader = loader;
  }

  static async load(packageDirectory: string): Promise<NodeTypes> {
    const loader = new PackageDirectoryLoader(packageDirectory);
    await loader.loadAll();
    return new NodeTypes(loader);
  }

  /**
   * A node of the package or of the test by its name; `tool:<node>`, the same as a tool for agents; or `test:<credential>`,
   * which makes a credential's test request.
   */
  getByName(type: string): ReturnType<INodeTypes['getByName']> {
    const own = this.#own.get(type);
    if (own !== undefined) return own;
    if (type.startsWith('test:')) return this.#credentialTestNode(type.slice('test:'.length));
    if (type.startsWith('tool:')) return toTool(this.getByNameAndVersion(type.slice('tool:'.length)));
    return this.#loader.getNode(type).type;
  }

  /** Every node of the package. */
  descriptions(): readonly INodeTypeDescription[] {
    return Object.values(this.#loader.nodeTypes).map(({ type }) => NodeHelpers.getVersionedNodeType(type).description);
  }

  /** Adds a node that only the test needs. */
  add(node: INodeType): void {
    this.#own.set(node.description.name, node);
  }

  getByNameAndVersion(type: string, version?: number): INodeType {
    return NodeHelpers.getVersionedNodeType(this.getByName(type), version);
  }

  getKnownTypes(): Record<string, never> {
    return {};
  }

  credential(name: string): ICredentialType {
    return this.#loader.getCredential(name).type;
  }

  /** n8n's server tests a credential by the same means: a throw-away declarative node that makes the one request. */
  #credentialTestNode(credential: string): INodeType {
    const { test } = this.credential(credential);
    if (test === undefined) throw new Error(`${credential} has no test`);
    const request: INodeProperties = {
      displayName: 'Request',
      name: 'request',
      type: 'string',
      default: '',
      routing: { request: test.request },
    };
    return { description: { ...blank, credentials: [{ name: credential, required: true }], properties: [request] } };
  }
}
