import { errors } from '@invitekit/specs/unipile/errors';
import { unipile as facts } from '@invitekit/specs/unipile/vendor';
import { applies } from '../../sandbox/limit-mode.ts';
import { conditionOfName } from '../../vendor/conditions.ts';
import { defineVendor } from '../../vendor/define-vendor.ts';
import { servesUnusable } from './account-routes.ts';
import { accountId } from './accounts.ts';
import { recall, remember } from './caching.ts';
import { listWebhooks } from './deliveries.ts';
import { defaulted } from './handlers.ts';
import { keyRules } from './keys.ts';
import { presentProblem, unipileProblems } from './problems.ts';
import { admit } from './rate-limits.ts';
import { isRemoved } from './removed-account.ts';
import { unipileRoutes } from './routes.ts';
import { unipileSettingsSchema } from './settings.ts';
import { createState } from './state.ts';

export const unipile = defineVendor({
  facts,
  settings: unipileSettingsSchema,
  createState,
  defaulted,
  keyRules,
  readAccountId: ({ path }) => path['account_id'],
  accountless: [
    'listAccounts',
    'listWebhookEndpoints',
    'createWebhookEndpoint',
    'getWebhookEndpoint',
    'updateWebhookEndpoint',
    'deleteWebhookEndpoint',
  ],
  servesUnusable,
  accountId,
  knowsAccount: ({ account }, state) => !isRemoved(account, state),
  recall,
  admit,
  onAnswered: remember,
  webhooks: listWebhooks,
  conditionOf: conditionOfName,
  problems: () => unipileProblems,
  errors,
  presentProblem,
  handlers: unipileRoutes,
  pureReads: [
    'listAccounts',
    'getRelationRequestsList',
    'getUserRelations',
    'listUserFollowers',
    'listUserFollowing',
    'getChatsList',
    'getMessagesList',
  ],
  countsReads: ({ cache, rateLimits }, sandbox) => rateLimits.method !== undefined || applies(cache, sandbox),
  example: ({ baseUrl, apiKey }) =>
    `curl '${baseUrl}/v2/${accountId(0)}/users/me/relation-requests?type=sent&limit=5' -H 'X-API-KEY: ${apiKey}'`,
});
