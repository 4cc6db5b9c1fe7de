import { connectsafely as facts } from '@invitekit/specs/connectsafely/vendor';
import { documented, inferred } from '../../run/refusal.ts';
import { defineVendor } from '../../run/vendor-contract.ts';
import { createAccountChecks } from './account-checks.ts';
import { connectSafelyAccounts } from './accounts.ts';
import { readConnectSafelyFacts } from './facts.ts';
import { createHandlingChecks } from './handling-checks.ts';
import { createInvitationChecks } from './invitation-checks.ts';
import { createListChecks } from './list-checks.ts';
import { createLists } from './lists.ts';
import { createMessageChecks } from './message-checks.ts';
import { createNetworkChecks } from './network-checks.ts';
import type { ConnectSafelyOperations } from './operations.ts';
import { createProfileChecks } from './profile-checks.ts';
import { readConnectSafelyState } from './state.ts';
import { connectSafelyTimes } from './times.ts';

/** Those whose documentation shows what an account that is not known gets. */
const showsMissingAccount: ReadonlySet<string> = new Set([
  'getAccountStatus',
  'getAccountStatusById',
  'getAccountQuota',
]);

export const connectsafely = defineVendor<ConnectSafelyOperations, typeof facts>({
  facts,
  keyRefusal: documented('401'),
  accountRefusal: (operation) => (showsMissingAccount.has(operation) ? documented('404') : inferred('404')),
  invalidRefusal: () => inferred('400'),
  needs: {
    getConnectionCount: ['getConnections'],
    getNetworkSummary: ['getConnections'],
    withdrawInvitation: ['sendConnectionRequest'],
  },
  lists: ['getSentInvitations', 'getReceivedInvitations', 'getConnections', 'listConversations'],
  takesMemberIds: false,
  accounts: connectSafelyAccounts,
  times: connectSafelyTimes,
  readFacts: readConnectSafelyFacts,
  createChecks(session) {
    const lists = createLists(session);
    const checks = {
      ...createAccountChecks(session),
      ...createListChecks(session, lists),
      ...createNetworkChecks(session),
      ...createProfileChecks(session),
      ...createInvitationChecks(session, lists),
      ...createHandlingChecks(session, lists),
      ...createMessageChecks(session, lists),
    };
    return { checks, readState: () => readConnectSafelyState(session, lists) };
  },
});
