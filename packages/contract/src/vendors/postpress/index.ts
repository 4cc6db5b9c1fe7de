import { postpress as facts } from '@invitekit/specs/postpress/vendor';
import { documented, inferred } from '../../run/refusal.ts';
import { defineVendor } from '../../run/vendor-contract.ts';
import { createAccountChecks } from './account-checks.ts';
import { postpressAccounts } from './accounts.ts';
import { createChatChecks } from './chat-checks.ts';
import { readPostpressFacts } from './facts.ts';
import { createHandling } from './handling.ts';
import { createHandlingChecks } from './handling-checks.ts';
import { createInvitationChecks } from './invitation-checks.ts';
import { createListChecks } from './list-checks.ts';
import { createLists } from './lists.ts';
import type { PostpressOperations } from './operations.ts';
import { postpressInvalidRefusal } from './refusals.ts';
import { readPostpressState } from './state.ts';
import { postpressTimes } from './times.ts';
import { createWebhookChecks } from './webhook-checks.ts';

export const postpress = defineVendor<PostpressOperations, typeof facts>({
  facts,
  keyRefusal: documented('401 errors/missing_credentials', '401 errors/invalid_credentials'),
  accountRefusal: () => inferred('404 errors/resource_not_found', '401 errors/disconnected_account'),
  invalidRefusal: postpressInvalidRefusal,
  needs: { cancelInvitation: ['sendInvitation'], sendMessage: ['startChat'], deleteWebhook: ['createWebhook'] },
  lists: ['listInvitationsSent', 'listInvitationsReceived', 'listRelations', 'listFollowing', 'listChats'],
  takesMemberIds: true,
  accounts: postpressAccounts,
  times: postpressTimes,
  readFacts: readPostpressFacts,
  createChecks(session) {
    const lists = createLists(session);
    const handling = createHandling(session, lists);
    const checks = {
      ...createAccountChecks(session),
      ...createListChecks(session, lists),
      ...createInvitationChecks(session, lists),
      ...createHandlingChecks(session, handling),
      ...createChatChecks(session, lists),
      ...createWebhookChecks(session, handling),
    };
    return { checks, readState: () => readPostpressState(session, lists) };
  },
});
