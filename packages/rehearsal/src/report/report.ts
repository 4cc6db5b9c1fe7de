import type { VendorName } from '@invitekit/specs/vendors';
import type { Rehearsed } from '../rehearsed/rehearsed.ts';
import type { FindingCode, Severity } from './finding-kinds.ts';
import type { GateName } from './gate-names.ts';
import type { RequestLink, SeenRequest, SeenRun } from './seen.ts';

/** What counts on a day of the account's time zone. */
export interface DayFigures {
  /** `2026-06-01`. */
  readonly date: string;
  readonly sent: number;
  readonly messages: number;
  /** What the policy allows on that day. */
  readonly limit: number;
  readonly isWorkingDay: boolean;
}

export interface HourFigures {
  /** 0 to 23, in the account's time zone. */
  readonly hour: number;
  readonly sent: number;
  readonly messages: number;
}

export interface WeekFigures {
  /** Its Monday. */
  readonly from: string;
  readonly sent: number;
  /** What the policy allows in that week. */
  readonly limit: number;
}

/** Whose word a limit is: the account's policy, the vendor, or LinkedIn in the fake. */
export type LimitOwner = 'policy' | 'vendor' | 'linkedin';

/** A limit, and how near the rehearsal came to it. */
export interface LimitFigures {
  readonly owner: LimitOwner;
  /** For people: "Invitations a day". */
  readonly what: string;
  /** The most that is allowed; where it rises, as it was when the rehearsal came nearest. Null where nobody says a number. */
  readonly limit: number | null;
  /** The most that there were. */
  readonly most: number;
  /** The day of it; null when there was none. */
  readonly date: string | null;
  readonly source: string;
}

/** How the account stood at the end of a day. */
export interface CourseFigures {
  readonly date: string;
  readonly pending: number;
  readonly accepted: number;
  readonly connections: number;
  /** Accepted of all that were decided so far, from 0 to 1; null before the first. */
  readonly acceptance: number | null;
  readonly credits: number | null;
  readonly status: Rehearsed['account']['status'];
}

/** What a node took. */
export interface NodeCredits {
  readonly workflow: string | null;
  readonly node: string | null;
  readonly requests: number;
  readonly credits: number;
}

/** What the same requests would cost at a vendor. */
export interface VendorCredits {
  readonly vendor: VendorName;
  /** Null where the vendor has no credits. */
  readonly credits: number | null;
  /** Whether it was taken, and not worked out from the price list. */
  readonly isTaken: boolean;
  /** Requests that the price list says nothing of. */
  readonly unpriced: number;
}

/** The first time that a rule of this model would have done something to the account. */
export interface RuleFigures {
  readonly owner: LimitOwner;
  /** For people: "more invitations a day than the policy allows". */
  readonly rule: string;
  readonly effect: 'warned' | 'limited' | 'held';
  readonly date: string;
  readonly at: string;
  /** The request in the journal; null where it was no request. */
  readonly request: number | null;
  readonly source: string;
}

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What was seen, in one sentence. */
  readonly sentence: string;
  /** What to change. */
  readonly change: string;
  /** How often. */
  readonly count: number;
  /** The first day of it; null where it is of no day. */
  readonly date: string | null;
  /** The nodes of it, in the form `workflow: node`. */
  readonly nodes: readonly string[];
  /** The people of it, as the report shows them. */
  readonly people: readonly string[];
  /** The first requests of it, 20 at most. */
  readonly requests: readonly RequestLink[];
}

export interface GateResult {
  readonly gate: GateName;
  /** What was wanted, for people: "at most 80 invitations a week". */
  readonly wanted: string;
  /** What came. */
  readonly came: string;
  readonly isBroken: boolean;
}

export interface FailedRun {
  readonly run: string;
  readonly workflow: string;
  readonly node: string | null;
  readonly at: string;
  /** What the builder would have seen. */
  readonly message: string;
}

/** What came of a rehearsal. The same seed gives the same report, but for the ids of runs. */
export interface Report {
  readonly version: 1;
  readonly vendor: VendorName;
  readonly vendorName: string;
  readonly rehearsed: readonly string[];
  readonly seed: number;
  readonly timeZone: string;
  /** The first and the last day. */
  readonly from: string;
  readonly until: string;
  readonly weather: Rehearsed['weather'];
  readonly events: Rehearsed['events'];
  readonly leftOut: readonly string[];
  readonly idle: readonly string[];
  readonly requests: number;
  readonly runs: number;
  /** What became of the invitations of the rehearsal. */
  readonly invitations: {
    readonly sent: number;
    readonly accepted: number;
    readonly ignored: number;
    readonly withdrawn: number;
    readonly expired: number;
    readonly pending: number;
    /** With a note. */
    readonly notes: number;
    readonly refused: number;
  };
  readonly messages: number;
  readonly days: readonly DayFigures[];
  readonly hours: readonly HourFigures[];
  readonly weeks: readonly WeekFigures[];
  /** Minutes since midnight; `to` is not included. */
  readonly workingHours: { readonly from: number; readonly to: number };
  /** Between two invitations, in milliseconds; null when there were not two. */
  readonly shortestGap: { readonly milliseconds: number; readonly requests: readonly RequestLink[] } | null;
  /** Invitations outside of working hours. */
  readonly outsideHours: number;
  readonly limits: readonly LimitFigures[];
  readonly course: readonly CourseFigures[];
  readonly credits: {
    /** By the months of the account's time zone, `2026-06`; empty where the vendor has none. */
    readonly months: readonly { readonly month: string; readonly credits: number }[];
    readonly taken: number | null;
    readonly nodes: readonly NodeCredits[];
    readonly vendors: readonly VendorCredits[];
  };
  readonly rules: readonly RuleFigures[];
  readonly people: {
    /** Whom requests invited again after they had been invited. */
    readonly twice: readonly { readonly person: string; readonly times: number; readonly afterWithdrawal: boolean }[];
    /** Who was tried once, without success, and never again. */
    readonly leftBehind: readonly {
      readonly person: string;
      readonly because: string;
      readonly request: RequestLink;
    }[];
    /** How many of the list nobody has tried to invite. */
    readonly notReached: number;
    readonly listed: number;
  };
  readonly failures: readonly FailedRun[];
  /** The requests and the runs that anything above speaks of, in their order. */
  readonly seen: { readonly requests: readonly SeenRequest[]; readonly runs: readonly SeenRun[] };
  readonly findings: readonly Finding[];
  readonly gates: readonly GateResult[];
  /** Whether no gate is broken and no finding is an error. */
  readonly passed: boolean;
}
