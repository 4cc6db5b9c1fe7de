import {
  type INodeExecutionData,
  type INodeProperties,
  type INodeTypeDescription,
  type IPollFunctions,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { codexOf, pollingWords } from '../codex.ts';
import { triggerDescription } from '../descriptions.ts';
import { accountSearch } from '../node-parts.ts';
import { displayNamesOf } from '../vendor-access.ts';
import { pollingFields } from './fields.ts';
import { type PollingPlan, poll } from './poll.ts';

interface TriggerParts {
  /** Without what n8n's linter looks for in the class itself. */
  readonly description: Omit<INodeTypeDescription, 'icon' | 'subtitle' | 'polling' | 'properties'>;
  /** To be given as a new list each time: n8n puts Poll Times, "Every Minute", at its head. The node has Check Every instead. */
  readonly properties: readonly INodeProperties[];
  readonly methods: ReturnType<typeof accountSearch>;
  poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null>;
}

/** What is said of a trigger. */
interface Naming extends Pick<INodeTypeDescription, 'displayName' | 'name' | 'credentials'> {
  /** The part of the README that is about it. */
  readonly section: string;
}

/** A trigger that asks a vendor itself, every few hours. */
export function pollingTrigger(plan: PollingPlan, { section, ...naming }: Naming): TriggerParts {
  return {
    properties: pollingFields(plan.vendors),
    description: {
      ...naming,
      group: ['trigger'],
      version: 1,
      description: triggerDescription(
        displayNamesOf(plan.vendors, 'or'),
        'one is received, accepted or gone, or an account needs attention',
      ),
      defaults: { name: naming.displayName },
      inputs: [],
      outputs: [NodeConnectionTypes.Main],
      codex: codexOf(section, ['Invite', 'Connection Request', 'Network', ...pollingWords]),
    },
    methods: accountSearch(plan),
    async poll() {
      return await poll(this, plan);
    },
  };
}
