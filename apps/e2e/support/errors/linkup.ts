import { account, body, disconnected, doing, invites, noCredits, noKey } from '../causes.ts';
import type { ErrorCauses } from './rows.ts';

const oncePerMinute = { vendors: { linkup: { requestLimit: 'on', requestsPerMinute: 1 } } } as const;

export const causes: ErrorCauses = {
  '400 INVALID_ACTION': body('list_sent', 'list_nothing'),
  '400 INVALID_PARAMS': body(/"offset":\d+/, '"offset":-1'),
  '402 INSUFFICIENT_CREDITS': noCredits,
  '403 ACCOUNT_INACTIVE': disconnected,
  '403 INVALID_API_KEY': noKey,
  '404 INVALID_ACCOUNT': account('acc_nobody'),
  '429 RATE_LIMITED': doing(
    'usage',
    async (client) => {
      await client.usage();
      await client.usage();
    },
    oncePerMinute,
  ),
  '502 CHANNEL_ERROR': invites('captain-nemo'),
};
