import type { InvitationClient } from '@invitekit/clients';
import {
  type IExecuteFunctions,
  type ILoadOptionsFunctions,
  type INodeExecutionData,
  type INodeListSearchResult,
  type INodeType,
  type INodeTypeDescription,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { codexOf, pollingWords, webhookWords } from './codex.ts';
import { nodeDescription } from './descriptions.ts';
import type { NodePlan } from './node-plan.ts';
import type { Resource } from './operation.ts';
import { outputsOf } from './outputs.ts';
import { toProperties } from './properties.ts';
import { resourcesOf } from './resources.ts';
import { runOperations } from './run-operations.ts';
import { type SearchPlan, searchAccounts } from './search-accounts.ts';
import type { VendorAccess } from './vendor-access.ts';

/** What a description has besides what n8n's linter looks for in the class itself. */
type Description = Omit<INodeTypeDescription, 'icon' | 'subtitle' | 'usableAsTool'>;

interface NodeParts {
  readonly description: Description;
  readonly methods: NonNullable<INodeType['methods']>;
  execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]>;
}

/** What is said of a node. */
interface Naming extends Pick<Description, 'displayName' | 'name' | 'description' | 'credentials'> {
  /** The part of the README that is about it. */
  readonly section: string;
  /** By which it is found besides. */
  readonly words?: readonly string[];
}

/** What is chosen in a node, below its name. */
export const operationSubtitle = '={{ $parameter["operation"] + ": " + $parameter["resource"] }}';

/** A node that carries out operations. */
export function nodeParts<Client extends InvitationClient>(
  plan: NodePlan<Client>,
  { section, words = [], ...naming }: Naming,
): NodeParts {
  return {
    description: {
      ...naming,
      group: ['transform'],
      version: 1,
      defaults: { name: naming.displayName },
      inputs: [NodeConnectionTypes.Main],
      outputs: outputsOf(plan.resources),
      properties: toProperties(plan),
      codex: codexOf(section, ['Invite', 'Connection Request', 'Network', ...words]),
    },
    methods: accountSearch(plan),
    async execute() {
      return await runOperations(this, plan);
    },
  };
}

/** The node of one vendor. Its resources are those that all nodes have, as far as the vendor offers them, unless it has its own. */
export function vendorNode<Client extends InvitationClient>(
  access: VendorAccess<Client>,
  resources: readonly Resource<Client>[] = resourcesOf<Client>(access.facts),
): NodeParts {
  const { displayName, node: name, credential } = access;
  return nodeParts(
    { resources, vendors: [access], access: () => access },
    {
      displayName,
      name,
      description: nodeDescription(displayName),
      credentials: [{ name: credential, required: true }],
      section: displayName.toLowerCase(),
      words: access.facts.webhookEvents.length === 0 ? pollingWords : webhookWords,
    },
  );
}

/** Fills the list of the field Account. */
export function accountSearch<Client extends InvitationClient>(plan: SearchPlan<Client>) {
  return {
    listSearch: {
      async searchAccounts(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
        return await searchAccounts(this, plan, filter);
      },
    },
  };
}
