import type { Member } from './invitation.ts';
import { property } from './problem.ts';
import type { Relationship } from './relationship.ts';
import type { VendorName } from './vendor-name.ts';

/** Who a person is. What the vendor does not tell is null. */
export interface Profile {
  /** The vendor that answered: `linkup`, `connectsafely`, `unipile` or `postpress`. */
  readonly vendor: VendorName;
  /** Names, headline, address and picture. */
  readonly member: Member;
  /** As LinkedIn words it: `Paris, Île-de-France, France`. */
  readonly location: string | null;
  /** Where the person works now. */
  readonly company: string | null;
  /** What the person does there. */
  readonly title: string | null;
  /** As `relationship` tells it; as old as the profile is. */
  readonly relationship: Relationship['state'];
  /** As in `Relationship`. */
  readonly distance: Relationship['distance'];
  /** Whether anybody may write to the person, connected or not. */
  readonly isOpen: boolean | null;
  /** Whether the person pays LinkedIn. */
  readonly isPremium: boolean | null;
  /** How many connections the person has. LinkedIn shows no more than 500 to many. */
  readonly connections: number | null;
  /** How many people follow the person. */
  readonly followers: number | null;
  /** How to reach the person elsewhere; only where it was asked for. */
  readonly contact?: ProfileContact | undefined;
  /** Credits that it cost, at vendors who count credits. */
  readonly credits?: number | undefined;
  /** What the vendor answered; only where it was asked for. It may hold contact data. */
  readonly raw?: unknown;
}

/** How to reach a person elsewhere, as far as LinkedIn shows it to the account. */
export interface ProfileContact {
  /** Addresses, in the vendor's order. */
  readonly emails: readonly string[];
  /** Numbers as they are written there. */
  readonly phones: readonly string[];
  /** In the vendor's form, often without a year: `12-10`. */
  readonly birthday: string | null;
}

/** What `profile` takes besides the person. */
export interface ProfileOptions {
  /** Whether `contact` is wanted: mail, phone and birthday are personal data. Default false. */
  readonly withContact?: boolean | undefined;
  /** Whether `raw` is wanted. Default false. */
  readonly withRaw?: boolean | undefined;
  /**
   * Whether an answer will do that the vendor kept: up to an hour at Unipile, up to six at ConnectSafely, where it is free and
   * another one counts as a view. Default true. Ask `relationship` where something is decided by how the two stand.
   */
  readonly mayBeOld?: boolean | undefined;
  /** Ends the reading early. The reason of the abort is thrown as it is. */
  readonly signal?: AbortSignal | undefined;
}

/** All that a vendor tells of a person. */
export type WholeProfile = Profile & { readonly contact: ProfileContact; readonly raw: unknown };

/** Only what was asked for. */
export function asAsked({ contact, raw, ...profile }: WholeProfile, options: ProfileOptions): Profile {
  return { ...profile, ...(options.withContact && { contact }), ...(options.withRaw && { raw }) };
}

/** A birthday without its year, as `12-10`. */
export function monthAndDay(month: number, day: number): string {
  return [month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The texts of a list at a key. */
export function textsAt(value: unknown, key: string): readonly string[] {
  const found = property(value, key);
  return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
}
