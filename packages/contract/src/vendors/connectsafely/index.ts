import { defineVendor } from '../../run/vendor-contract.ts';
import { createAccountChecks } from './account-checks.ts';
import { createAnswerChecks } from './answer-checks.ts';
import { createInvitationChecks } from './invitation-checks.ts';
import { createListChecks } from './list-checks.ts';
import { createLists } from './lists.ts';
import { createNetworkChecks } from './network-checks.ts';
import { connectSafelyEffects } from './operations.ts';

export const connectsafely = defineVendor({
  name: 'connectsafely',
  authenticate: (key) => ({ authorization: `Bearer ${key}` }),
  unknownAccountId: '000000000000000000000000',
  keyRefusals: ['401'],
  accountRefusals: ['404'],
  effects: connectSafelyEffects,
  createChecks(session) {
    const lists = createLists(session);
    return {
      ...createAccountChecks(session),
      ...createListChecks(session, lists),
      ...createNetworkChecks(session),
      ...createInvitationChecks(session, lists),
      ...createAnswerChecks(session, lists),
    };
  },
});
