import { conditionOfName } from '../../http/conditions.ts';
import { defineVendor } from '../../http/vendor-module.ts';
import { accountId } from './accounts.ts';
import { readKey } from './auth.ts';
import { presentProblem, unipileProblems } from './problems.ts';
import { defaulted, unipileRoutes } from './routes.ts';
import { unipileSettingsSchema } from './settings.ts';

export const unipile = defineVendor({
  name: 'unipile',
  settings: unipileSettingsSchema,
  defaulted,
  readKey,
  readAccountId: ({ path }) => path['account_id'],
  accountless: ['listAccounts'],
  hasDefaultAccount: false,
  accountId,
  conditionOf: conditionOfName,
  problems: () => unipileProblems,
  presentProblem,
  handlers: unipileRoutes,
  example: ({ baseUrl, apiKey }) =>
    `curl '${baseUrl}/v2/${accountId(0)}/users/me/relation-requests?type=sent&limit=5' -H 'X-API-KEY: ${apiKey}'`,
});
