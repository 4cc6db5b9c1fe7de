import type { NodePlan } from '../real-n8n/chain.ts';

export function cron(expression: string): NodePlan {
  const rule = { interval: [{ field: 'cronExpression', expression }] };
  return { name: 'Cron', type: 'n8n-nodes-base.scheduleTrigger', typeVersion: 1.2, parameters: { rule } };
}

export function code(name: string, jsCode: string): NodePlan {
  return { name, type: 'n8n-nodes-base.code', typeVersion: 2, parameters: { jsCode } };
}

/** Asks with a key of the builder's own; without an address, for the credits at LinkupAPI. */
export function httpRequest(name: string, url = 'https://api.linkupapi.com/v2/credits'): NodePlan {
  return {
    name,
    type: 'n8n-nodes-base.httpRequest',
    typeVersion: 4.2,
    parameters: {
      url,
      sendHeaders: true,
      headerParameters: { parameters: [{ name: 'x-api-key', value: 'my-own-key' }] },
      options: {},
    },
  };
}
