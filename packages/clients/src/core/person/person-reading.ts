import type { LinkedInIdKind } from './linkedin-id.ts';

/** What a text that should name a person turned out to be. */
export type PersonReading =
  | {
      /** Somebody whom vendors can act on. */
      readonly is: 'member';
      /** What was read of the name. */
      readonly member: NamedMember;
    }
  | {
      /** An id of LinkedIn's that vendors do not take, and that can only be compared with its own kind. */
      readonly is: 'other-id';
      /** Of which product the id is: Sales Navigator, Recruiter or a number. */
      readonly kind: Exclude<LinkedInIdKind, 'member'>;
      /** As LinkedIn writes it, without what stood around it. */
      readonly id: string;
    }
  | {
      /** Nothing, a placeholder or a mail address. */
      readonly is: 'nobody';
    }
  | {
      /** Several people, or words besides the one. */
      readonly is: 'not-understood';
    };

/** One of the two. */
export interface NamedMember {
  /** LinkedIn's own id, `ACo…`. */
  readonly id?: string;
  /** In NFC and without escapes, in the case in which it was written. */
  readonly publicIdentifier?: string;
}
