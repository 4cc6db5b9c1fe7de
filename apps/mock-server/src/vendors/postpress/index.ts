import { errors } from '@invitekit/specs/postpress/errors';
import { postpress as facts } from '@invitekit/specs/postpress/vendor';
import { conditionOfName } from '../../vendor/conditions.ts';
import { defineVendor } from '../../vendor/define-vendor.ts';
import { listWebhooks } from './deliveries.ts';
import { defaulted } from './handlers.ts';
import { accountId, readAccountId, readInvitationId } from './ids.ts';
import { postpressProblems, presentProblem } from './problems.ts';
import { postpressRoutes } from './routes.ts';
import { postpressSettingsSchema } from './settings.ts';
import { createState } from './state.ts';

export const postpress = defineVendor({
  facts,
  settings: postpressSettingsSchema,
  createState,
  defaulted,
  readAccountId,
  accountless: ['listAccounts', 'listWebhooks', 'createWebhook', 'deleteWebhook'],
  servesUnusable: ['getAccount'],
  accountId,
  readInvitationId,
  webhooks: listWebhooks,
  conditionOf: conditionOfName,
  problems: postpressProblems,
  errors,
  presentProblem,
  handlers: postpressRoutes,
  pureReads: [
    'listAccounts',
    'listInvitationsSent',
    'listInvitationsReceived',
    'listRelations',
    'listFollowing',
    'listChats',
    'getChat',
    'listAttendeeChats',
    'listChatMessages',
  ],
  example: ({ baseUrl, apiKey }) =>
    `curl '${baseUrl}/v1/users/invite/sent?limit=5&account_id=${accountId(0)}' -H 'X-API-KEY: ${apiKey}'`,
});
