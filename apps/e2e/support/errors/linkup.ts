import { account, body, disconnected, doing, invites, noCredits, noKey, onDemand } from '../causes.ts';
import type { ErrorRows } from './rows.ts';

const oncePerMinute = { vendors: { linkup: { requestLimit: 'on', requestsPerMinute: 1 } } } as const;

export const errorRows: ErrorRows = {
  '400 INVALID_ACTION': { code: 'unsupported', ...body('list_sent', 'list_nothing') },
  '400 INVALID_PARAMS': { code: 'invalid-request', ...body(/"offset":\d+/, '"offset":-1') },
  '402 INSUFFICIENT_CREDITS': { code: 'insufficient-credits', ...noCredits },
  '403 ACCOUNT_INACTIVE': { code: 'account-disconnected', ...disconnected },
  '403 INVALID_API_KEY': { code: 'unauthenticated', ...noKey },
  '404 INVALID_ACCOUNT': { code: 'not-found', ...account('acc_nobody') },
  '429 RATE_LIMITED': {
    code: 'rate-limited',
    ...doing(
      'usage',
      async (client) => {
        await client.usage();
        await client.usage();
      },
      oncePerMinute,
    ),
  },
  '500 INTERNAL_ERROR': { code: 'vendor-failure', ...onDemand },
  '502 CHANNEL_ERROR': { code: 'vendor-failure', ...invites('captain-nemo') },
};
