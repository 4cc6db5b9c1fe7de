import type { components } from '@invitekit/specs/linkup';
import { forAccount } from '../../http/for-account.ts';
import type { Handlers } from '../../http/operation-types.ts';
import { ok, refuse } from '../../http/outcome.ts';
import type { InvitationKind } from '../../world/records.ts';
import { priceOf } from './credits.ts';
import type { LinkupOperations } from './operations.ts';
import { presentCredits, presentSent } from './presenter.ts';
import type { LinkupSettings } from './settings.ts';

export const defaulted = ['params', 'count', 'offset', 'invitation_type'] as const;

const kinds: Readonly<Record<components['schemas']['SentInvitation']['invitation_type'], InvitationKind>> = {
  CONNECTION: 'connection',
  ORGANIZATION: 'organization',
  EVENT: 'event',
};

export const linkupRoutes: Handlers<LinkupOperations, (typeof defaulted)[number], LinkupSettings> = {
  list_sent: forAccount(({ sandbox, account, body, operation, settings, now }) => {
    const { count, offset, invitation_type: invitationType } = body.params;
    const kind = kinds[invitationType];
    const slice = sandbox.world.invitations({
      account: account.account,
      direction: 'sent',
      kind,
      offset,
      limit: count,
    });
    const credits = priceOf(operation, slice.items.length, settings.emptyListCredits);
    if (!sandbox.credits.charge(credits, operation.id)) {
      return refuse('out-of-credits', `This request costs ${credits} credits and ${sandbox.credits.balance} are left.`);
    }
    return ok(presentSent({ accountId: body.account_id, invitationType, offset, count, slice, credits, now }));
  }),

  get_credits({ sandbox, now }) {
    return ok(presentCredits(sandbox.credits.balance, now));
  },
};
