import { defineVendor } from '../../http/vendor-module.ts';
import { accountId } from './accounts.ts';
import { readKey } from './auth.ts';
import { conditionOf } from './conditions.ts';
import { connectSafelyProblems, presentProblem } from './problems.ts';
import { connectSafelyRoutes, defaulted } from './routes.ts';
import { connectSafelySettingsSchema } from './settings.ts';

export const connectSafely = defineVendor({
  name: 'connectsafely',
  settings: connectSafelySettingsSchema,
  defaulted,
  readKey,
  readAccountId: ({ query }) => query['accountId'],
  accountless: ['listAccounts'],
  hasDefaultAccount: true,
  accountId,
  conditionOf,
  problems: () => connectSafelyProblems,
  presentProblem,
  handlers: connectSafelyRoutes,
  example: ({ baseUrl, apiKey }) => `curl ${baseUrl}/linkedin/invitations/sent -H 'Authorization: Bearer ${apiKey}'`,
});
