import type { components } from '@invitekit/specs/postpress';
import { fullName } from '../../world/member.ts';
import type { AccountStatus } from '../../world/records.ts';
import type { AccountView } from '../../world/views.ts';
import { accountId } from './ids.ts';

type Schemas = components['schemas'];

type SourceStatus = Schemas['Account']['sources'][number]['status'];

/** The vendor's words for what an account is. */
export const sourceStatuses: Readonly<Record<AccountStatus, SourceStatus>> = {
  connected: 'OK',
  disconnected: 'CREDENTIALS',
  restricted: 'ERROR',
  checkpoint: 'CREDENTIALS',
};

export function presentAccount({ account, owner }: AccountView): Schemas['Account'] {
  const id = accountId(account.ordinal);
  return {
    object: 'Account',
    type: 'LINKEDIN',
    connection_params: {
      im: {
        id: owner.id,
        username: fullName(owner),
        publicIdentifier: owner.publicIdentifier,
        premiumId: null,
        premiumContractId: null,
        ...(account.tier === 'premium' && { premiumFeatures: ['premium'] }),
        organizations: [],
      },
    },
    id,
    name: fullName(owner),
    created_at: new Date(account.connectedAt).toISOString(),
    groups: [],
    sources: [{ id: `${id}_MESSAGING`, status: sourceStatuses[account.status] }],
  };
}

/** The InMails that the vendor's sample has for a premium account. Nobody uses any up here. */
export function presentInmailBalance({ account }: AccountView): Schemas['LinkedinInmailBalance'] {
  return {
    object: 'LinkedinInmailBalance',
    premium: account.tier === 'premium' ? 5 : null,
    recruiter: null,
    sales_navigator: null,
  };
}
