import { chain, type NodePlan } from '../real-n8n/chain.ts';

/** At a time of each weekday: a careless builder's workflow over HTTP Request nodes at LinkupAPI's own host. */
function daily(hour: number, ...plans: readonly NodePlan[]): object {
  const rule = { interval: [{ field: 'cronExpression', expression: `0 ${hour} * * 1-5` }] };
  const trigger = { name: 'Cron', type: 'n8n-nodes-base.scheduleTrigger', typeVersion: 1.2, parameters: { rule } };
  const exported = chain(trigger, ...plans);
  return { ...exported, name: 'Careless', settings: { executionOrder: 'v1', timezone: 'Europe/Berlin' } };
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

/** So many others each day. */
const others = (count: number) =>
  people(`
    const day = new Date().getUTCDate();
    return Array.from({ length: ${count} }, (_, n) => ({ json: { who: 'sample-person-' + String(day * 4 + n).padStart(3, '0') } }));`);

const same = (count: number) =>
  people(`return Array.from({ length: ${count} }, (_, n) => ({ json: { who: 'sample-person-00' + (n + 1) } }));`);

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

/** Each with the finding that names it, and the days and the weather in which it shows. */
export const mistakes = [
  { code: 'invited-twice', days: 3, weather: 'calm', exported: daily(10, same(2), invite(3)) },
  { code: 'outside-hours', days: 3, weather: 'calm', exported: daily(3, others(1), invite()) },
  { code: 'burst', days: 3, weather: 'calm', exported: daily(10, others(4), invite()) },
  { code: 'lists-in-a-loop', days: 3, weather: 'calm', exported: daily(10, others(6), list) },
  {
    code: 'invited-after-withdrawal',
    days: 3,
    weather: 'calm',
    exported: daily(
      10,
      same(1),
      invite(),
      anHour,
      list,
      newest,
      action('Withdraw', 'withdraw', '{ invitation_id: $json.id }'),
    ),
  },
  { code: 'ignored-hold', days: 14, weather: 'rough', exported: daily(10, others(2), invite(4)) },
] as const;
