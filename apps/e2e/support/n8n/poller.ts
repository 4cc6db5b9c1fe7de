import { PollContext, TriggersAndPollers } from 'n8n-core';
import {
  type IDataObject,
  type INode,
  type INodeParameters,
  type IPollFunctions,
  type IWorkflowBase,
  Workflow,
  type WorkflowExecuteMode,
} from 'n8n-workflow';
import { vi } from 'vitest';
import { z } from 'zod';
import { additionalData } from './additional-data.ts';
import { type CredentialValues, TestCredentials } from './credentials.ts';
import type { N8n } from './n8n.ts';

export interface PollerSettings {
  readonly n8n: N8n;
  readonly type: string;
  readonly parameters: INodeParameters;
  readonly credentials: CredentialValues;
  /**
   * Whether n8n saves what the trigger knows after every poll that does not fail, as with durable cursors. Without, as is
   * its default, it does so after activation and when a poll starts the workflow; the rest is in memory until n8n stops.
   */
  readonly isDurable?: boolean | undefined;
}

/** An active workflow that starts with a polling trigger, in n8n's own engine. */
export interface Poller {
  /** Polls once; answers the items with which the workflow starts. */
  poll(): Promise<readonly IDataObject[]>;
  /** What "Fetch Test Event" shows in the editor. */
  fetchTestEvent(): Promise<readonly IDataObject[]>;
  /** Stops n8n and starts it again, which knows what it has saved. */
  restart(): void;
  /** Changes the node, as saving the workflow does. */
  change(parameters: INodeParameters): void;
  /** What the trigger has written to n8n's log as warnings. */
  readonly warnings: readonly string[];
  /** What the trigger knows of its own. */
  readonly memory: string;
  /** What n8n has saved, as JSON. A test may put back what was there before. */
  saved: string;
}

export function createPoller({ n8n, type, credentials, isDurable = false, ...settings }: PollerSettings): Poller {
  const engine = new TriggersAndPollers();
  let { parameters } = settings;
  let saved = '{}';
  let workflow = load();
  let isActivation = true;
  const warnings: string[] = [];

  return {
    warnings,
    async poll() {
      if (isDurable) workflow = load();
      const found = await run('trigger');
      if (isDurable || isActivation || found.length > 0) saved = JSON.stringify(workflow.staticData);
      isActivation = false;
      return found;
    },
    fetchTestEvent: () => run('manual'),
    restart,
    change(changed) {
      parameters = { ...parameters, ...changed };
      restart();
    },
    get memory() {
      return JSON.stringify(workflow.staticData);
    },
    get saved() {
      return saved;
    },
    set saved(json) {
      saved = json;
      restart();
    },
  };

  function restart(): void {
    workflow = load();
    isActivation = true;
  }

  function load(): Workflow {
    const node: INode = {
      id: 'trigger',
      name: 'Trigger',
      type,
      typeVersion: 1,
      position: [0, 0],
      parameters: structuredClone(parameters),
      credentials: Object.fromEntries(Object.keys(credentials).map((name) => [name, { id: '1', name }])),
    };
    return new Workflow({ ...base, nodes: [node], nodeTypes: n8n.types, staticData: JSON.parse(saved) });
  }

  async function run(mode: WorkflowExecuteMode): Promise<readonly IDataObject[]> {
    const node = workflow.getNode('Trigger');
    if (node === null) throw new Error('The workflow has no trigger');
    const data = additionalData(new TestCredentials(n8n.types, credentials), base);
    const context = pollContext.parse(new PollContext(workflow, node, data, mode, 'activate'));
    const log = vi.spyOn(context.logger, 'warn');
    try {
      const output = await engine.runPollFunction(workflow, node, context);
      return (output?.[0] ?? []).map(({ json }) => json);
    } finally {
      warnings.push(...log.mock.calls.map(([message]) => message));
      log.mockRestore();
    }
  }
}

const base: IWorkflowBase = {
  id: '1',
  name: 'Test',
  active: true,
  isArchived: false,
  activeVersionId: null,
  nodes: [],
  connections: {},
  createdAt: new Date(0),
  updatedAt: new Date(0),
};

/** n8n's own class and interface differ in optional properties. */
const pollContext = z.custom<IPollFunctions>((value) => value instanceof PollContext);
