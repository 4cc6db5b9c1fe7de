export type Severity = 'error' | 'warning';

interface FindingKind {
  /** An error breaks a rehearsal; a warning is told. */
  readonly severity: Severity;
  /** A heading. */
  readonly title: string;
  /** What to change. */
  readonly change: string;
}

/** Everything that a report can find. */
export const findingKinds = {
  'invited-twice': {
    severity: 'error',
    title: 'The same people are invited again',
    change:
      'Write down who was invited, for instance in a column of the table, and leave these people out. The node LinkedIn Invitations remembers whom its account has invited, and hands them to Not Sent.',
  },
  'invited-after-withdrawal': {
    severity: 'error',
    title: 'People are invited again after their invitation was withdrawn',
    change:
      'Leave out people whose invitation was withdrawn. LinkedIn refuses a new invitation for about three weeks, and people notice the second one.',
  },
  burst: {
    severity: 'error',
    title: 'Invitations follow each other too quickly',
    change:
      'Send one at a time with a random pause of some minutes between: with a Wait node in the loop, or with the node LinkedIn Invitations, which keeps the pace of the account’s credential and hands the rest to Not Sent.',
  },
  'outside-hours': {
    severity: 'error',
    title: 'Invitations go out outside of working hours',
    change: 'Let the trigger fire within the working hours of the account’s owner, in their time zone.',
  },
  'too-many-a-day': {
    severity: 'error',
    title: 'More invitations a day than the policy allows',
    change: 'Take fewer people a day, for instance with a Limit node before the node that sends.',
  },
  'too-many-a-week': {
    severity: 'error',
    title: 'More invitations a week than allowed',
    change: 'Take fewer people a day, or fewer days a week. A limit for the day alone is not enough.',
  },
  'above-vendor-ceiling': {
    severity: 'error',
    title: 'More invitations than the vendor’s pages name',
    change: 'Stay below the highest numbers that the vendor names.',
  },
  'limit-reached': {
    severity: 'warning',
    title: 'Requests were refused because a limit was reached',
    change: 'Stay below the limit, and stop for the day after such an answer.',
  },
  'written-twice': {
    severity: 'error',
    title: 'The same people are written to again and again',
    change:
      'Write down who was written to and what, and stop after one follow-up. A sender’s write does this, and never repeats a text.',
  },
  'written-after-reply': {
    severity: 'warning',
    title: 'People are written to after they have answered',
    change:
      'Read the conversation before each message, and end a sequence at an answer. A sender’s write does. A person should answer what they wrote.',
  },
  'too-many-messages': {
    severity: 'error',
    title: 'More messages a day than the policy allows',
    change: 'Write to fewer people a day, and leave some minutes between two messages.',
  },
  'ignored-hold': {
    severity: 'error',
    title: 'Work goes on although the account is held',
    change:
      'After an answer that the account is restricted, disconnected or out of quota, stop everything for this account and tell a person.',
  },
  'lists-in-a-loop': {
    severity: 'error',
    title: 'The same list is read again and again',
    change: 'Read the list once before the loop, and compare with what was read.',
  },
  'credits-on-lists': {
    severity: 'error',
    title: 'Most credits go into lists',
    change: 'Read lists less often: once a day is enough, or let a webhook tell what is new.',
  },
  'credits-spent': {
    severity: 'error',
    title: 'The credits are used up',
    change: 'Buy more, or do less of what takes most: see the table of nodes.',
  },
  'too-many-pending': {
    severity: 'warning',
    title: 'Too many invitations are pending',
    change: 'Withdraw old ones, for instance after three weeks, and invite fewer people.',
  },
  'low-acceptance': {
    severity: 'warning',
    title: 'Too few people accept',
    change:
      'Invite people who know the owner, or have a reason to; LinkedIn restricts accounts whose invitations are ignored.',
  },
  'left-behind': {
    severity: 'warning',
    title: 'People are left behind',
    change: 'Try again later with people who could not be invited for a passing reason.',
  },
  'failed-runs': {
    severity: 'error',
    title: 'Runs fail',
    change:
      'Open the run, read its message, and handle the error: On Error in the node’s settings, or an error workflow.',
  },
  'failed-in-weather': {
    severity: 'warning',
    title: 'Runs fail when something goes wrong',
    change: 'Decide what should happen then: Retry On Fail for short problems, a message to you for others.',
  },
  'unknown-requests': {
    severity: 'warning',
    title: 'Requests that the vendor does not know',
    change: 'Compare address and method with the vendor’s documentation.',
  },
} as const satisfies Readonly<Record<string, FindingKind>>;

export type FindingCode = keyof typeof findingKinds;
