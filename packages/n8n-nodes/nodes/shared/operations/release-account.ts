import type { Operation } from '../operation.ts';

/** For somebody who has looked at the account on LinkedIn. */
export const releaseAccount: Operation = {
  name: 'Release',
  value: 'release',
  action: 'Release an account',
  description: 'Let the account act again after a hold. Look at it on LinkedIn first.',
  fields: [],

  async execute(client, call) {
    await call.sender(client).release();
    return [{ outcome: 'released' }];
  },
};
