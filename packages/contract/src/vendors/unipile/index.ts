import { unipile as facts } from '@invitekit/specs/unipile/vendor';
import { glimpse } from '../../run/glimpse.ts';
import { inferred } from '../../run/refusal.ts';
import { defineVendor } from '../../run/vendor-contract.ts';
import { createAccountChangeChecks, createAccountChecks } from './account-checks.ts';
import { unipileAccounts } from './accounts.ts';
import { createChatChecks } from './chat-checks.ts';
import { readUnipileFacts } from './facts.ts';
import { createHandling } from './handling.ts';
import { createInvitationChecks } from './invitation-checks.ts';
import { createListChecks } from './list-checks.ts';
import { createNetworkChecks } from './network-checks.ts';
import { fresh, type UnipileOperations, unipileNeeds } from './operations.ts';
import { readUnipileState } from './state.ts';
import { unipileTimes } from './times.ts';
import { createWebhookChecks } from './webhook-checks.ts';

export const unipile = defineVendor<UnipileOperations, typeof facts>({
  facts,
  keyRefusal: inferred('401 api/expired_authorization', '401 api/missing_authorization'),
  accountRefusal: () => inferred('404 api/resource_not_found'),
  otherKeyRefusal: inferred('403 api/insufficient_permissions', '404 api/resource_not_found'),
  invalidRefusal: () => inferred('400 api/invalid_parameters'),
  needs: unipileNeeds,
  lists: ['getRelationRequestsList', 'getUserRelations', 'listUserFollowers', 'listUserFollowing', 'getChatsList'],
  takesMemberIds: true,
  accounts: unipileAccounts,
  tryServiceKey: (session) => glimpse(session, 'listWebhookEndpoints', { query: { limit: '1' }, ...fresh }, {}),
  times: unipileTimes,
  readFacts: readUnipileFacts,
  createChecks(session) {
    const handling = createHandling(session);
    const checks = {
      ...createAccountChecks(session),
      ...createListChecks(session),
      ...createInvitationChecks(session, handling),
      ...createNetworkChecks(session, handling),
      ...createChatChecks(session),
      ...createWebhookChecks(session, handling),
      ...createAccountChangeChecks(session),
    };
    return { checks, readState: () => readUnipileState(session) };
  },
});
