import type { InvitationError, InvitationErrorCode, NotInvitableReason, VendorName } from '@invitekit/clients';

/** What can be done about each thing that goes wrong, where no more is known of it. */
export const adviceByCode: Readonly<Record<InvitationErrorCode, string>> = {
  'account-disconnected': 'Log this LinkedIn account in again on the vendor’s site, then run the workflow again.',
  'account-restricted':
    'LinkedIn has restricted this account. Stop all automation for it, log in to LinkedIn in a browser and do what it asks.',
  'already-connected': 'These two members are connected already. Filter such people out before this node.',
  'already-invited': 'An invitation between the two is pending already. Filter such people out before this node.',
  forbidden:
    'The key is known but may not do this. Check your plan and the permissions of the key on the vendor’s site.',
  'insufficient-credits': 'Buy credits on the vendor’s site, or lower the Limit so that the call costs less.',
  'invalid-request':
    'Check the parameters of this node, and the API Key and the Base URL in its credential. If they are right, LinkedIn may not allow this for this member, for instance a note of more than 200 characters from a free account.',
  'not-connected': 'These two members are not connected. Invite this person first.',
  'not-found':
    'Check the Account, and the member or ID that is asked for. IDs must come from the same vendor and belong to the key in the credential.',
  'not-invitable':
    'Skip this person: either they take no invitations, or LinkedIn wants about three weeks to pass after an earlier one. This vendor does not say which.',
  'not-pending': 'The invitation was accepted, refused or withdrawn in the meantime. List the invitations again.',
  'quota-exceeded':
    'The account has used up what it may do for now. Run the workflow again tomorrow at the earliest, and for fewer people.',
  'rate-limited': 'Wait, then run the workflow again less often or with fewer items.',
  timeout: 'The vendor took too long. Try again later, or ask for less at once.',
  unauthenticated: 'Check the API Key in the credential, and that its Base URL belongs to the same vendor.',
  'unexpected-answer': 'The vendor may have changed its API. Look for a newer version of this package, or report it.',
  unreachable: 'Check the Base URL in the credential, and that this address can be reached from n8n.',
  unsupported: 'The vendor does not offer this. Use another operation, or another vendor.',
  'vendor-failure':
    'The vendor failed, or LinkedIn refused and the vendor does not say why. Try again later. If it goes on, stop for today: it may be a limit of LinkedIn.',
};

const adviceForNotInvitable: Readonly<Record<NotInvitableReason, string>> = {
  closed: 'Skip this person: they take no invitations, or none from this account.',
  cooldown:
    'Leave this person for later: after an invitation that was withdrawn or ignored, LinkedIn wants about three weeks to pass.',
  self: 'Skip this person: this is the owner of the account.',
};

/** These two have the same answer for an account that is logged out and for one that LinkedIn has restricted. */
const lookFirst: ReadonlySet<VendorName> = new Set(['connectsafely', 'linkup']);

const disconnectedOrRestricted =
  'The vendor cannot use this account and does not say why. Open LinkedIn in a browser first: if LinkedIn has restricted the account, stop all automation for it and do what LinkedIn asks. Only if it is not restricted, connect it again on the vendor’s site.';

/** Unipile has three kinds of key, and refuses one of the wrong kind in this way. */
const wrongKindOfKey =
  'The key is known but may not do this. At Unipile, the credential Unipile (InviteKit) API needs an Account API key that reaches this account, and Unipile Service (InviteKit) API needs a Service API key.';

/** What the builder of a workflow can do about an error. */
export function adviceFor({
  code,
  vendor,
  because,
  type,
}: Pick<InvitationError, 'code' | 'vendor'> & Partial<Pick<InvitationError, 'because' | 'type'>>): string {
  if (vendor === 'unipile' && type === 'api/insufficient_permissions') return wrongKindOfKey;
  if (code === 'not-invitable' && because !== undefined) return adviceForNotInvitable[because];
  return code === 'account-disconnected' && lookFirst.has(vendor) ? disconnectedOrRestricted : adviceByCode[code];
}

/** Said first when nobody knows whether something was done. Retry On Fail would do it again. */
export const afterUncertainty =
  'The answer was lost, so it may have been done all the same. Look on LinkedIn before you run this item again, and leave Retry On Fail off.';

/** Said when it is the node that does not let more be paid, and not the vendor. */
export const raiseMaxCredits = 'Raise Max Credits in the options of the node, or run it again for the rest.';

/** What is wrong with a store, its own words say. */
export const lookAtStore =
  'This was not done: without the store the node cannot know what other workers did. Check the store, and Store URL and Store Key in the credential.';
