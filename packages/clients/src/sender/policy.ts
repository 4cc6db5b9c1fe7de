import type { DoNotContact } from './do-not-contact.ts';

/** `mon` to `sun`. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/**
 * How an account may act. The defaults satisfy what all four vendors write about pace; where a default has a source, its comment
 * names it. LinkedIn forbids automated invitations, so no pace is safe.
 */
export interface Policy {
  /** Where the owner of the account lives, an IANA name such as `Europe/Berlin`. Required: hours mean nothing without it. */
  readonly timeZone: string;
  /**
   * How long the account has been inviting people; no vendor tells. `new-or-idle` begins with 10 a day and 50 a week and rises by
   * 2 and 10 a week to what `established` may: 16 a day, 80 a week. Default `new-or-idle`.
   *
   * ConnectSafely advises 10 to 15 a day at first, raised over two to three weeks, and 20 to 25 later; Unipile to start low. 16 a
   * day use the week up on Friday, not before.
   */
  readonly account?: 'new-or-idle' | 'established' | undefined;
  /** When a new or idle account began, ISO 8601; from then on its limits rise. Default: the first action that the store knows. */
  readonly since?: string | undefined;
  /** Minutes between two actions, chosen at random from `least` to `most`. Default 2 to 5, which Unipile advises. */
  readonly gapMinutes?: { readonly least: number; readonly most: number } | undefined;
  /** Default 09:00 to 17:00: ConnectSafely's advice, and within what others use. */
  readonly hours?: { readonly from: string; readonly to: string } | undefined;
  /** Default Monday to Friday. */
  readonly weekdays?: readonly Weekday[] | undefined;
  /** A day begins at a random minute of the first so many. Default 45. */
  readonly startWithinMinutes?: number | undefined;
  /** Most invitations in a calendar day of the time zone, and in any 16 hours. Default: by `account`. */
  readonly perDay?: number | undefined;
  /** Most invitations in a week from Monday to Sunday, and in any 6 days. Default: by `account`. */
  readonly perWeek?: number | undefined;
  /** Most invitations in a calendar month, and in any 26 days. Default: no limit but those of day and week. */
  readonly perMonth?: number | undefined;
  /**
   * Lets `perDay` and `perWeek` pass the most that the vendor speaks of, or 100 a day and 200 a week where it has no number.
   * Whoever passes it risks the account. Default false.
   */
  readonly allowAboveCeiling?: boolean | undefined;
  /** Lowers `perDay` and `perWeek`, whatever they are by the other settings: for one of several senders of an account. Never raises them. */
  readonly atMost?: { readonly perDay?: number | undefined; readonly perWeek?: number | undefined } | undefined;
  /** How many invitations may be pending: from `warnAt` on a notice comes, from `stopAt` on none is sent. Default 400 and 500. */
  readonly pending?: { readonly warnAt: number; readonly stopAt: number } | undefined;
  /**
   * Stops the account when, of the last `ofLast` invitations that were decided, a smaller share than `least` was accepted. Needs
   * a store that remembers them, and a vendor whose list of connections is free. Default a fifth of 50; false never stops.
   */
  readonly acceptance?: { readonly least: number; readonly ofLast: number } | false | undefined;
  /** How many days after an invitation or its withdrawal a person may be invited again; at least 21, as LinkedIn has it. Default: not within the 180 remembered. */
  readonly inviteAgainAfterDays?: number | undefined;
  /** How people who have accepted may be written to. */
  readonly messages?: MessagePolicy | undefined;
  /** People who are never contacted. */
  readonly doNotContact?: DoNotContact | undefined;
  /** Nothing is done while this is true. Default false. */
  readonly isPaused?: boolean | undefined;
}

/** How an account may write to people. The gap, the hours and the holds of the policy are those of messages as well. */
export interface MessagePolicy {
  /**
   * Most messages in a calendar day of the time zone, and in any 16 hours. Default 10 for `new-or-idle`, 25 for `established`:
   * ConnectSafely's advice. More than 100, the lowest number that anybody speaks of, needs `allowAboveCeiling`.
   */
  readonly perDay?: number | undefined;
  /** How many follow-ups a person gets at most, from 0 to 5. Default 1. */
  readonly followUps?: number | undefined;
  /** How many hours after the acceptance the first message comes at the earliest. Default 24. */
  readonly firstAfterHours?: number | undefined;
  /** How many days after the message before a follow-up comes at the earliest. Default 3. */
  readonly followUpAfterDays?: number | undefined;
}
