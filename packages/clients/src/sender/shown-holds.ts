import type { AccountMemory, Hold } from './memory.ts';

/** What holds an account, as state, report and `holds` show it. */
export interface AccountHold {
  /**
   * For programs: the code of the vendor's answer; `unexplained-refusals` after two refusals in a row that nobody explains;
   * `acceptance-too-low` when too few of the last invitations were accepted.
   */
  readonly because: HoldReason;
  /** For people. */
  readonly message: string;
  /** When it began, by the vendor's clock: ISO 8601, UTC. */
  readonly since: string;
  /** When it ends by itself: ISO 8601, UTC; null where a person has to release it. */
  readonly until: string | null;
}

/** Why an account is held. */
export type HoldReason = keyof typeof messages | 'acceptance-too-low';

const messages = {
  'account-disconnected':
    'The vendor answered that the account is disconnected from LinkedIn, or has to be confirmed there.',
  'account-restricted': 'The vendor answered that LinkedIn has restricted the account.',
  'quota-exceeded': 'The vendor answered that LinkedIn allows no more invitations for a while.',
  'rate-limited': 'The vendor answered that too much was done in a short time.',
  'unexplained-refusals': 'Two invitations in a row were refused without a reason. It may be a limit of LinkedIn.',
} as const;

/** The holds that last at a moment, in milliseconds since 1970. */
export function shownHolds({ holds }: AccountMemory, now: number): readonly AccountHold[] {
  return holds.filter(({ until }) => until === null || until > now).map(toShown);
}

function toShown({ because, since, until }: Hold): AccountHold {
  return {
    ...reasonOf(because),
    since: new Date(since).toISOString(),
    until: until === null ? null : new Date(until).toISOString(),
  };
}

/** What the policy found is stored in words, with its numbers; everything else is stored as its code. */
function reasonOf(because: string): Pick<AccountHold, 'because' | 'message'> {
  if (isCode(because)) return { because, message: messages[because] };
  return { because: 'acceptance-too-low', message: `${because.charAt(0).toUpperCase()}${because.slice(1)}.` };
}

function isCode(because: string): because is keyof typeof messages {
  return Object.hasOwn(messages, because);
}
