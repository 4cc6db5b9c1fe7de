import type { PostpressClient } from '@invitekit/clients';
import { toPlain } from '../shared/item.ts';
import type { Operation } from '../shared/operation.ts';

export const getInMailBalance: Operation<PostpressClient> = {
  name: 'Get InMail Balance',
  value: 'getInMailBalance',
  action: 'Get the InMail balance of an account',
  description: 'See how many InMails are left, for each of the account’s subscriptions to LinkedIn',
  fields: [],

  async execute(client, { accountId, signal }) {
    return await client.call(
      'get',
      '/v1/linkedin/inmail_balance',
      { query: { account_id: accountId }, signal },
      ({ body: { premium, recruiter, sales_navigator } }) => [toPlain({ premium, recruiter, sales_navigator })],
    );
  },
};
