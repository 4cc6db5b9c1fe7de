import { linkup as facts } from '@invitekit/specs/linkup/vendor';
import { documented, inferred } from '../../run/refusal.ts';
import { defineVendor } from '../../run/vendor-contract.ts';
import { createAccountChecks } from './account-checks.ts';
import { linkupAccounts } from './accounts.ts';
import { createLists } from './ask-lists.ts';
import { readLinkupFacts } from './facts.ts';
import { createHandling } from './handling.ts';
import { createHandlingChecks } from './handling-checks.ts';
import { createInvitationChecks } from './invitation-checks.ts';
import { createLedger } from './ledger.ts';
import { createListChecks } from './list-checks.ts';
import { createLogChecks } from './log-checks.ts';
import { createLoginChecks } from './login-checks.ts';
import { createMessageChecks } from './message-checks.ts';
import { mostCredits } from './most-credits.ts';
import { type LinkupOperations, linkupNeeds } from './operations.ts';
import { createProfileChecks } from './profile-checks.ts';
import { readLinkupState } from './state.ts';
import { linkupTimes } from './times.ts';
import { createWebhookChecks } from './webhook-checks.ts';

export const linkup = defineVendor<LinkupOperations, typeof facts>({
  facts,
  keyRefusal: documented('403 INVALID_API_KEY'),
  accountRefusal: () => documented('404 INVALID_ACCOUNT'),
  invalidRefusal: ({ name, way }) =>
    inferred(name.startsWith('body action ') && way !== 'missing' ? '400 INVALID_ACTION' : '400 INVALID_PARAMS'),
  needs: linkupNeeds,
  lists: ['list_sent', 'list_invitations', 'list_connections', 'list_inbox'],
  takesMemberIds: false,
  accounts: linkupAccounts,
  times: linkupTimes,
  readFacts: readLinkupFacts,
  mostCredits,
  createChecks(session) {
    const ledger = createLedger(session);
    const lists = createLists(session);
    const handling = createHandling(session, ledger, lists);
    const checks = {
      ...createAccountChecks(session, ledger),
      ...createListChecks(session, ledger, lists),
      ...createInvitationChecks(session, ledger, lists),
      ...createHandlingChecks(session, handling),
      ...createMessageChecks(session, ledger, lists),
      ...createProfileChecks(session, ledger),
      ...createLogChecks(session, ledger),
      ...createWebhookChecks(session, ledger, handling),
      ...createLoginChecks(session, ledger),
    };
    return { checks, readState: () => readLinkupState(session, ledger, lists) };
  },
});
