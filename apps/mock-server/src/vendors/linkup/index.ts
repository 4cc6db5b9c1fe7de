import { conditionOfName } from '../../http/conditions.ts';
import { defineVendor } from '../../http/vendor-module.ts';
import { readKey } from './auth.ts';
import { linkupProblems, presentProblem } from './problems.ts';
import { defaulted, linkupRoutes } from './routes.ts';
import { linkupSettingsSchema } from './settings.ts';

const accountIds = ['acc_abc123', 'acc_def456'];

export const linkup = defineVendor({
  name: 'linkup',
  settings: linkupSettingsSchema,
  defaulted,
  readKey,
  readAccountId: ({ body }) =>
    typeof body === 'object' && body !== null ? Reflect.get(body, 'account_id') : undefined,
  accountless: ['get_credits'],
  hasDefaultAccount: false,
  accountId: (ordinal) => accountIds[ordinal] ?? `acc_${String(ordinal).padStart(6, '0')}`,
  conditionOf: conditionOfName,
  problems: () => linkupProblems,
  presentProblem,
  handlers: linkupRoutes,
  example: ({ baseUrl, apiKey }) =>
    `curl -X POST ${baseUrl}/v2/network -H 'x-api-key: ${apiKey}' -H 'Content-Type: application/json' -d '{"account_id":"${accountIds[0]}","action":"list_sent","params":{"count":5}}'`,
});
