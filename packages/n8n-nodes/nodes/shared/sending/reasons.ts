import type { InvitationErrorCode } from '@invitekit/clients';
import type { NotWrittenReason } from '@invitekit/clients/sender';
import { adviceByCode, lookAtStore } from '../advice.ts';

/** What a node itself finds, besides what the sender does. */
type OwnReason = 'do-not-invite' | 'invalid-parameter' | 'max-credits' | 'run-limit' | 'store-failed';

/** Every reason for which something is not done. */
export type Reason = NotWrittenReason | OwnReason;

/** What one can do about each reason that is no answer of the vendor. */
export const adviceByReason: Readonly<Record<Reason, string>> = {
  ...adviceByCode,
  'acceptance-unclear':
    'Enter in Accepted At when this person accepted, if you know it. The node writes only to people whose acceptance is certain.',
  'already-connected': 'Nothing to do: these two members are connected already.',
  'already-invited': 'Nothing to do: an invitation between the two is pending already.',
  'cannot-compare':
    'Name this member and everybody in Do Not Invite or Do Not Contact in the same way: by the URL of the profile or the public identifier, or all by member ID.',
  'conversation-unclear':
    'Look at the conversation on LinkedIn: earlier messages are missing, so it is not known whether this person has answered.',
  'conversation-went-on': 'Nothing to do here. Read the conversation, and answer yourself.',
  'do-not-contact': 'Nothing to do, unless this person should not be in Do Not Contact.',
  'do-not-invite': 'Nothing to do, unless this person should not be in Do Not Invite.',
  duplicate: 'Nothing to do: an earlier item of this run names the same person.',
  ended: 'Nothing to do. The invitation was withdrawn or refused, so this person gets no message.',
  held: 'Look at the account on LinkedIn. When all is well there, run Account: Release.',
  'invalid-parameter': 'Check the parameter, and what its expression gives for this item.',
  'invited-before':
    'Nothing to do. A person who did not accept is not asked again. To invite this person all the same, run Invitation: Forget first.',
  'max-credits': 'Raise Max Credits in the options of the node, or run it again for the rest.',
  'not-accepted': 'Wait until this person accepts: run the node again for this item from tryAgainAt on.',
  'not-begun': 'Send this person a First Message before a Follow-Up.',
  'not-due-yet': 'Run the node again for this item from tryAgainAt on, for instance after a Wait node.',
  paused: 'Turn Paused off in the credential when the account may act again.',
  'run-limit': 'Run the workflow again for this item, for instance on a schedule, or raise Max per Run.',
  'store-failed': lookAtStore,
  'too-many-pending': 'Withdraw old invitations first, for instance with Withdraw Stale.',
  uncertain:
    'The answer was lost, so it may have been done all the same. Run the node again for this item later: it looks first. Leave Retry On Fail off.',
  'written-before': 'Nothing to do: this person has had every message that is allowed.',
} satisfies Record<Exclude<Reason, InvitationErrorCode>, string> & Record<InvitationErrorCode, string>;
