import { errors } from '@invitekit/specs/linkup/errors';
import { linkup as facts } from '@invitekit/specs/linkup/vendor';
import { conditionOfName } from '../../vendor/conditions.ts';
import { defineVendor } from '../../vendor/define-vendor.ts';
import { accountIdOf, readAccountId } from './accounts.ts';
import { admit } from './admit.ts';
import { logRequest } from './billing-routes.ts';
import { listWebhooks } from './deliveries.ts';
import { defaulted } from './operations.ts';
import { linkupProblems, presentProblem } from './problems.ts';
import { linkupRoutes } from './routes.ts';
import { linkupSettingsSchema } from './settings.ts';
import { createState } from './state.ts';
import { billMonitoring } from './watch.ts';

export const linkup = defineVendor({
  facts,
  settings: linkupSettingsSchema,
  createState,
  defaulted,
  readAccountId,
  accountless: [
    'list_accounts',
    'login',
    'get_credits',
    'list_webhooks',
    'delete_webhook',
    'start_webhook',
    'stop_webhook',
    'list_webhook_events',
    'rotate_webhook_secret',
  ],
  servesUnusable: ['get_account', 'checkpoint', 'list_logs'],
  accountId: accountIdOf,
  conditionOf: conditionOfName,
  admit,
  ledger: ({ state }) => state.ledger,
  onTime: billMonitoring,
  webhooks: listWebhooks,
  onAnswered: logRequest,
  problems: () => linkupProblems,
  errors,
  presentProblem,
  handlers: linkupRoutes,
  example: ({ baseUrl, apiKey }) =>
    `curl -X POST ${baseUrl}/v2/network -H 'x-api-key: ${apiKey}' -H 'Content-Type: application/json' -d '{"account_id":"${accountIdOf(0)}","action":"list_sent","params":{"count":5}}'`,
});
