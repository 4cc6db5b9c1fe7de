import { account, body, disconnected, noCredits, noKey, onDemand } from '../causes.ts';
import type { ErrorRows } from './rows.ts';

export const errorRows: ErrorRows = {
  '400 INVALID_ACTION': {
    operation: 'list_sent',
    cause: body('list_sent', 'list_nothing'),
    code: 'unsupported',
  },
  '400 INVALID_PARAMS': {
    operation: 'list_sent',
    cause: body(/"offset":\d+/, '"offset":-1'),
    code: 'invalid-request',
  },
  '402 INSUFFICIENT_CREDITS': { operation: 'list_sent', cause: noCredits, code: 'insufficient-credits' },
  '403 ACCOUNT_INACTIVE': { operation: 'list_sent', cause: disconnected, code: 'account-disconnected' },
  '403 INVALID_API_KEY': { operation: 'list_sent', cause: noKey, code: 'unauthenticated' },
  '404 INVALID_ACCOUNT': { operation: 'list_sent', cause: account('acc_nobody'), code: 'not-found' },
  '429 RATE_LIMITED': {
    operation: 'get_credits',
    cause: {
      plan: { vendors: { linkup: { requestLimit: 'on', requestsPerMinute: 1 } } },
      act: async (client) => {
        await client.usage();
        return await client.usage();
      },
    },
    code: 'rate-limited',
  },
  '500 INTERNAL_ERROR': { operation: 'list_sent', cause: onDemand, code: 'vendor-failure' },
  '502 CHANNEL_ERROR': {
    operation: 'invite',
    cause: { act: (client) => client.send({ member: { publicIdentifier: 'captain-nemo' } }) },
    code: 'vendor-failure',
  },
};
