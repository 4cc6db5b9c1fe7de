import type { VendorName } from './generated.ts';
import type {
  Account,
  AccountStatus,
  ClockChange,
  ClockState,
  ConnectedMember,
  ConnectionFilter,
  Conversation,
  ConversationFilter,
  Delivery,
  Fault,
  IncomingInvitation,
  IncomingMessage,
  Invitation,
  InvitationFilter,
  JournalEntry,
  JournalFilter,
  Ledger,
  Message,
  NewFault,
  Person,
  PersonChange,
  ReceivedInvitation,
  SettledInvitation,
  Snapshot,
  Webhook,
} from './types.ts';

/** How to reach one account of a sandbox through a vendor. */
export interface Connection {
  /** Replaces the vendor's host. */
  readonly baseUrl: string;
  /** The key that opens the sandbox. */
  readonly apiKey: string;
  /** The keys of other kinds, by kind, where the vendor has several: Unipile's `scoped` and `service`. */
  readonly otherKeys: Readonly<Record<string, string>>;
  /** The vendor's id of the account. */
  readonly accountId: string;
}

/** The requests that a sandbox was sent, and what they were answered. Secrets are `[redacted]`. */
export interface JournalHandle {
  /** The newest entries that fit, 1000 at most unless `limit` says less, the oldest first. */
  find(filter?: JournalFilter): Promise<readonly JournalEntry[]>;
  /** How many entries fit. */
  count(filter?: JournalFilter): Promise<number>;
  /** Forgets all entries. Answers how many that were. */
  clear(): Promise<number>;
}

/** What becomes of one LinkedIn account. */
export interface AccountHandle {
  setStatus(status: AccountStatus): Promise<void>;
  disconnect(): Promise<void>;
  restrict(): Promise<void>;
  /** Connects it again. */
  connect(): Promise<void>;
}

/**
 * An isolated world with its own people, clock, keys, faults and journal. Everything is done over the control API, and done
 * when the promise resolves.
 *
 * Every method rejects with a `MockControlError`, in words, when it cannot be done.
 */
export interface SandboxHandle extends AsyncDisposable {
  readonly id: string;
  /** How to reach an account, the first one unless the name of another owner is given. */
  connection(vendor: VendorName, owner?: string): Connection;

  clock(): Promise<ClockState>;
  /** Lets time pass: an ISO 8601 duration such as `P7D` or `PT90M`. What is due happens, in its order. */
  advance(duration: string): Promise<ClockState>;
  /** Lets time pass until then. It cannot go back. */
  moveTo(time: Date | string): Promise<ClockState>;
  /** Stops the clock, or lets it run at some speed. */
  setClock(change: ClockChange): Promise<ClockState>;

  /** Makes requests go wrong. */
  fault(fault: NewFault): Promise<Fault>;
  faults(): Promise<readonly Fault[]>;
  /** Removes one fault, or all. */
  removeFaults(id?: string): Promise<void>;

  readonly journal: JournalHandle;

  /** Every invitation that fits, the newest first. */
  invitations(filter?: InvitationFilter): Promise<readonly Invitation[]>;
  /** Lets the other side accept an invitation. Takes LinkedIn's id or a vendor's. */
  accept(invitation: string): Promise<SettledInvitation>;
  ignore(invitation: string): Promise<SettledInvitation>;
  withdraw(invitation: string): Promise<SettledInvitation>;
  /** Lets somebody invite the owner of an account; a stranger, and the first account, unless they are named. */
  receive(invitation?: IncomingInvitation): Promise<ReceivedInvitation>;
  /** Everybody to whom an account is connected, the latest first. */
  connections(filter?: ConnectionFilter): Promise<readonly ConnectedMember[]>;
  /** Every conversation of an account, the latest first. */
  conversations(filter?: ConversationFilter): Promise<readonly Conversation[]>;
  /** Every message of a conversation, the newest first. Takes LinkedIn's id; of the first account, unless an owner is named. */
  messages(conversation: string, account?: string): Promise<readonly Message[]>;
  /** Lets a connection write to the owner of an account: who was written to last, and the first account, unless they are named. */
  write(message?: IncomingMessage): Promise<Message>;
  /** Who is on LinkedIn; with a text, only those in whose name, public identifier or headline it is. */
  members(search?: string): Promise<readonly Person[]>;
  /** Adds somebody, or changes them. */
  putMember(publicIdentifier: string, change?: PersonChange): Promise<Person>;

  accounts(): Promise<readonly Account[]>;
  /** The account of an owner, by public identifier such as `ada-lovelace`. */
  account(owner: string): AccountHandle;

  /** LinkupAPI's credits that are left. */
  credits(): Promise<number>;
  /** How LinkupAPI's credits came about: what was added, and what each call took. */
  ledger(): Promise<Ledger>;
  setCredits(balance: number): Promise<void>;

  webhooks(): Promise<readonly Webhook[]>;
  /** What webhooks were sent, and what became of it. */
  deliveries(): Promise<readonly Delivery[]>;
  redeliver(delivery: string): Promise<Delivery>;
  /** Forgets what webhooks were sent and what they still wait for. Answers how many deliveries that were. */
  forgetDeliveries(): Promise<number>;

  /** Everything as JSON, to be given to `restore` later, here or elsewhere. */
  snapshot(): Promise<Snapshot>;
  /** Takes up a snapshot in place of everything that is. Keys stay. */
  restore(snapshot: Snapshot): Promise<void>;
  /** Another sandbox with the same world at the same moment, its own keys, and an empty journal. */
  fork(options?: { readonly id?: string }): Promise<SandboxHandle>;
  /** Back to how it began. */
  reset(): Promise<void>;
  /** Removes it, with its keys. Does nothing when it is gone. The default sandbox stays. */
  delete(): Promise<void>;
}
