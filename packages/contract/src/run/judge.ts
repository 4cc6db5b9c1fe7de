import type { Session } from './session.ts';

/** What a rule for all vendors needs of a session. */
export type Judge = Pick<Session<unknown>, 'expect' | 'leaveOut' | 'need' | 'note' | 'settings' | 'skip' | 'willMake'>;

/** The same for what belongs to an account. */
export type AccountJudge = Judge & Pick<Session<unknown>, 'accountId' | 'during' | 'examine' | 'suggestAccount'>;
