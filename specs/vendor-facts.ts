/** What others need to know of a vendor, and say nowhere themselves. Generated from its spec. */
export interface VendorFacts {
  /** The name of its folder. */
  readonly name: string;
  readonly displayName: string;
  /** Where its paths begin. */
  readonly host: string;
  /** Every place where its paths begin, `host` first. */
  readonly servers: readonly string[];
  /** The headers that can carry a key, each alone; the usual one first. Names are in small letters. */
  readonly keyHeaders: readonly [KeyHeader, ...KeyHeader[]];
  /** The kinds of key, the usual one first; empty where there is one alone. */
  readonly keyKinds: readonly string[];
  /** The operations that the usual kind of key cannot call. */
  readonly otherKeys: readonly OtherKey[];
  readonly accountId: {
    /** Regular expressions that the vendor documents for an account's id. */
    readonly patterns: readonly string[];
    readonly example: string;
    /** An id in its form that nobody has. */
    readonly unknown: string;
  };
  /** Whether an operation may leave out the account. */
  readonly hasDefaultAccount: boolean;
  readonly hasCredits: boolean;
  /** How many results one credit buys, for the operations that charge by results. */
  readonly resultsPerCredit: Readonly<Record<string, number>>;
  /** How fast the sent invitations can be read; null where the number of requests a minute is not told. */
  readonly readingPace: { readonly pageSize: number; readonly requestsPerMinute: number } | null;
  /** The most invitations of an account that the vendor speaks of; null where it has no number. */
  readonly invitationCeiling: { readonly perDay: number | null; readonly perWeek: number | null };
  /** The vendor's operation for each that clients have in common; null where there is none. */
  readonly operations: Readonly<Record<CommonOperation, string | null>>;
  /** Every operation that writes a message to somebody. */
  readonly messageOperations: readonly string[];
  /** The events that webhooks tell; empty where there are no webhooks. */
  readonly webhookEvents: readonly string[];
  /** The headers that together sign what is sent to webhooks; empty where nothing is signed. Names are in small letters. */
  readonly signatureHeaders: readonly SignatureHeader[];
  /** A free call that needs the key and changes nothing. */
  readonly testCall: VendorCall;
  /** Where anybody can ask whether the vendor is up; null where no such path is documented. */
  readonly healthPath: string | null;
}

/** A header that carries a key, and what stands before the key in it. */
export interface KeyHeader {
  readonly header: string;
  readonly prefix: string;
}

/** A header of a signature, over the seconds, a dot and the body as it is sent: their HMAC-SHA256. */
export interface SignatureHeader {
  readonly header: string;
  /**
   * A regular expression, with groups for what the header holds: `seconds`, when it was signed, since 1970; `digits`, the
   * HMAC in hexadecimal digits.
   */
  readonly pattern: string;
}

interface VendorCall {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
}

export interface OtherKey extends VendorCall {
  readonly kinds: readonly string[];
}

/** What clients of all vendors have in common. */
export const commonOperations = [
  'listSent',
  'listReceived',
  'send',
  'accept',
  'refuse',
  'withdraw',
  'relationship',
  'listConnections',
  'listAccounts',
  'usage',
  'profile',
  'sendMessage',
  'listConversations',
  'listMessages',
  'conversationWith',
] as const;

export type CommonOperation = (typeof commonOperations)[number];
