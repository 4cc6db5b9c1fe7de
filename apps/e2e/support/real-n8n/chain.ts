import { randomUUID } from 'node:crypto';

export interface NodePlan {
  readonly name: string;
  readonly type: string;
  /** Default 1. */
  readonly typeVersion?: number;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The types of its credentials; which ones, is said when the workflow is stored. */
  readonly credentials?: readonly string[];
  readonly [other: string]: unknown;
}

/** A workflow whose nodes follow each other, as n8n would export it. */
export function chain(...plans: readonly NodePlan[]) {
  const nodes = plans.map(({ credentials = [], ...plan }, index) => ({
    id: randomUUID(),
    webhookId: randomUUID(),
    typeVersion: 1,
    position: [index * 220, 0],
    parameters: {},
    ...plan,
    credentials: Object.fromEntries(credentials.map((type) => [type, { id: '', name: type }])),
  }));
  const connections = plans
    .slice(1)
    .map(({ name }, index) => [plans[index]?.name, { main: [[{ node: name, type: 'main', index: 0 }]] }]);
  const name = plans.map((plan) => plan.name).join(', ');
  return { name, nodes, connections: Object.fromEntries(connections), settings: { executionOrder: 'v1' } };
}

export const manualTrigger: NodePlan = { name: 'Start', type: 'n8n-nodes-base.manualTrigger' };
