import { errors } from '@invitekit/specs/connectsafely/errors';
import { connectsafely as facts } from '@invitekit/specs/connectsafely/vendor';
import { defineVendor } from '../../vendor/define-vendor.ts';
import { accountId, readAccountId, servesUnusable } from './accounts.ts';
import { admit } from './admit.ts';
import { conditionOf } from './conditions.ts';
import { defaulted } from './handlers.ts';
import { meters } from './meters.ts';
import { presentProblem } from './problem-body.ts';
import { connectSafelyProblems } from './problems.ts';
import { commonHeaders } from './rate-limit.ts';
import { connectSafelyRoutes } from './routes.ts';
import { connectSafelySettingsSchema } from './settings.ts';
import { createState } from './state.ts';

export const connectSafely = defineVendor({
  facts,
  settings: connectSafelySettingsSchema,
  createState,
  defaulted,
  readAccountId,
  accountless: ['listAccounts'],
  servesUnusable,
  accountId,
  admit,
  meters,
  commonHeaders,
  conditionOf,
  problems: connectSafelyProblems,
  errors,
  presentProblem,
  handlers: connectSafelyRoutes,
  example: ({ baseUrl, apiKey }) => `curl ${baseUrl}/linkedin/invitations/sent -H 'Authorization: Bearer ${apiKey}'`,
});
