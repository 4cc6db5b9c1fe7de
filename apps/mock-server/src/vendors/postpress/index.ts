import { conditionOfName } from '../../http/conditions.ts';
import { defineVendor } from '../../http/vendor-module.ts';
import { readKey } from './auth.ts';
import { accountId } from './ids.ts';
import { postpressProblems, presentProblem } from './problems.ts';
import { defaulted, postpressRoutes } from './routes.ts';
import { postpressSettingsSchema } from './settings.ts';

export const postpress = defineVendor({
  name: 'postpress',
  settings: postpressSettingsSchema,
  defaulted,
  readKey,
  readAccountId: ({ query }) => query['account_id'],
  accountless: ['listAccounts'],
  hasDefaultAccount: false,
  accountId,
  conditionOf: conditionOfName,
  problems: postpressProblems,
  presentProblem,
  handlers: postpressRoutes,
  example: ({ baseUrl, apiKey }) =>
    `curl '${baseUrl}/v1/users/invite/sent?limit=5&account_id=${accountId(0)}' -H 'X-API-KEY: ${apiKey}'`,
});
