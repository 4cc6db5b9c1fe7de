/** The reasons for which the node itself does not send an invitation, and what one can do about each. */
export const blockAdvice = {
  'already-connected': 'Nothing to do: these two members are connected already.',
  'already-invited': 'Nothing to do: an invitation to this person is pending already.',
  'cannot-compare':
    'Name this member and everybody in Do Not Invite in the same way: by the URL of the profile or the public identifier, or all by member ID.',
  'day-limit': 'Run the workflow again later for this item, or raise Max per Day.',
  'do-not-invite': 'Nothing to do, unless this person should not be in Do Not Invite.',
  duplicate: 'Nothing to do: an earlier item of this run names the same person.',
  'run-limit': 'Run the workflow again for this item, for instance on a schedule, or raise Max per Run.',
  'week-limit': 'Run the workflow again later for this item, or raise Max per Week.',
} as const;

export type BlockReason = keyof typeof blockAdvice;
