import { chain, type NodePlan } from '../real-n8n/chain.ts';

/** At a time of each weekday: a careless builder's workflow over HTTP Request nodes at LinkupAPI's own host. */
function daily(name: string, hour: number, ...plans: readonly NodePlan[]): object {
  const rule = { interval: [{ field: 'cronExpression', expression: `0 ${hour} * * 1-5` }] };
  const trigger = { name: 'Cron', type: 'n8n-nodes-base.scheduleTrigger', typeVersion: 1.2, parameters: { rule } };
  return { ...chain(trigger, ...plans), name, settings: { executionOrder: 'v1', timezone: 'Europe/Berlin' } };
}

function people(jsCode: string): NodePlan {
  return { name: 'People', type: 'n8n-nodes-base.code', typeVersion: 2, parameters: { jsCode } };
}

/** Runs an action for each item, so many minutes apart. */
function action(name: string, what: string, params: string, minutes = 0): NodePlan {
  const batching = { batch: { batchSize: 1, batchInterval: minutes * 60_000 } };
  return {
    name,
    type: 'n8n-nodes-base.httpRequest',
    typeVersion: 4.2,
    parameters: {
      method: 'POST',
      url: 'https://api.linkupapi.com/v2/network',
      authentication: 'genericCredentialType',
      genericAuthType: 'httpHeaderAuth',
      sendBody: true,
      specifyBody: 'json',
      jsonBody: `={{ JSON.stringify({ account_id: 'acc_mine', action: '${what}', params: ${params} }) }}`,
      options: minutes === 0 ? {} : { batching },
    },
    credentials: ['httpHeaderAuth'],
    onError: 'continueRegularOutput',
  };
}

const invite = (minutes = 0) => action('Invite', 'invite', '{ identifier: $json.who }', minutes);

/** So many others each day, from the given number on. */
const others = (count: number, first: number) =>
  people(`
    const day = new Date().getUTCDate();
    return Array.from({ length: ${count} }, (_, n) => ({
      json: { who: 'sample-person-' + String(${first} + day * ${count} + n).padStart(3, '0') },
    }));`);

const same = (count: number, first: number) =>
  people(`
    return Array.from({ length: ${count} }, (_, n) => ({
      json: { who: 'sample-person-' + String(${first} + n).padStart(3, '0') },
    }));`);

const list = action('Get Many', 'list_sent', '{}');

const newest: NodePlan = {
  name: 'Newest',
  type: 'n8n-nodes-base.code',
  typeVersion: 2,
  parameters: {
    // The number at the end of LinkedIn's name for it is what is taken back.
    jsCode: "return [{ json: { id: $input.first().json.data.invitations[0].entity_urn.split(':').pop() } }];",
  },
};

const anHour: NodePlan = {
  name: 'An Hour',
  type: 'n8n-nodes-base.wait',
  typeVersion: 1.1,
  parameters: { resume: 'timeInterval', amount: 1, unit: 'hours' },
};

/** Each with its workflow, and the node that the finding names. Those of a rehearsal have people and hours of their own. */
export const rehearsals: readonly {
  readonly days: number;
  readonly weather: 'calm' | 'rough';
  readonly mistakes: readonly { readonly code: string; readonly node: string; readonly exported: object }[];
}[] = [
  {
    days: 3,
    weather: 'calm',
    mistakes: [
      { code: 'outside-hours', node: 'Night: Invite', exported: daily('Night', 3, others(1, 0), invite()) },
      { code: 'invited-twice', node: 'Again: Invite', exported: daily('Again', 9, same(2, 20), invite(3)) },
      { code: 'burst', node: 'Burst: Invite', exported: daily('Burst', 11, others(4, 30), invite()) },
      { code: 'lists-in-a-loop', node: 'Loop: Get Many', exported: daily('Loop', 13, others(6, 60), list) },
      {
        code: 'invited-after-withdrawal',
        node: 'Taken Back: Invite',
        exported: daily(
          'Taken Back',
          14,
          same(1, 100),
          invite(),
          anHour,
          list,
          newest,
          action('Withdraw', 'withdraw', '{ invitation_id: $json.id }'),
        ),
      },
    ],
  },
  {
    days: 14,
    weather: 'rough',
    mistakes: [{ code: 'ignored-hold', node: 'Held: Invite', exported: daily('Held', 10, others(2, 0), invite(4)) }],
  },
];
