import type { AnswerOf, InputOf } from './control-types.ts';
import type { components, VendorName, VendorWords } from './generated.ts';

type Schemas = components['schemas'];

/** What a sandbox starts with. Everything may be left out. */
export type Plan = Schemas['Plan'];
export type SandboxDescription = Schemas['Sandbox'];
/** A sandbox in the list of all of them. */
export type SandboxSummary = AnswerOf<'get', '/sandboxes'>['sandboxes'][number];
/** A vendor with the operations and errors that its spec documents. */
export type VendorDescription = Schemas['Vendor'];
export type ClockState = Schemas['Clock'];
/** Where to move a clock, and whether and how fast it runs from there on. */
export type ClockChange = NonNullable<InputOf<'post', '/sandboxes/{id}/clock'>['body']>;
type FaultOf<Vendor extends VendorName> = Omit<Schemas['NewFault'], 'vendor' | 'operation' | 'type'> & {
  readonly vendor: Vendor;
  /** An operation of the vendor's spec, or `*` for all of them. */
  readonly operation: VendorWords[Vendor]['operation'] | '*';
  /** The vendor's own name for the documented error to answer with. */
  readonly type?: VendorWords[Vendor]['error'];
};
/** What is to go wrong, and how often. */
export type NewFault = { readonly [Vendor in VendorName]: FaultOf<Vendor> }[VendorName];
export type Fault = Schemas['Fault'];
/** A workflow that runs through days of virtual time. */
export type Rehearsal = Schemas['Rehearsal'];
/** Which workflows are rehearsed, and how. */
export type NewRehearsal = Schemas['NewRehearsal'];
export type JournalEntry = Schemas['JournalEntry'];
/** Which entries of a journal; `request` is matched in part, deeply. */
export type JournalFilter = Schemas['JournalSearch'];
export type Invitation = Schemas['Invitation'];
/** Which invitations. Without any: all, whatever became of them. */
export type InvitationFilter = Omit<
  NonNullable<InputOf<'get', '/sandboxes/{id}/invitations'>['query']>,
  'limit' | 'offset'
>;
/** Who invites whom, with which note. */
export type IncomingInvitation = NonNullable<InputOf<'post', '/sandboxes/{id}/invitations'>['body']>;
export type ReceivedInvitation = AnswerOf<'post', '/sandboxes/{id}/invitations'>;
export type SettledInvitation = AnswerOf<'post', '/sandboxes/{id}/invitations/{invitation}/accept'>;
/** Whose connections, the first account's unless an owner is named; with a text, only those whom it is found in. */
export type ConnectionFilter = Omit<
  NonNullable<InputOf<'get', '/sandboxes/{id}/connections'>['query']>,
  'limit' | 'offset'
>;
/** Somebody to whom an account is connected, and since when. */
export type ConnectedMember = AnswerOf<'get', '/sandboxes/{id}/connections'>['connections'][number];
/** What an account and somebody else have written to each other. */
export type Conversation = Schemas['Conversation'];
/** Whose conversations, the first account's unless an owner is named; with a text, only those in which it is found. */
export type ConversationFilter = Omit<
  NonNullable<InputOf<'get', '/sandboxes/{id}/conversations'>['query']>,
  'limit' | 'offset'
>;
export type Message = Schemas['Message'];
/** Who writes to whom, and what. */
export type IncomingMessage = NonNullable<InputOf<'post', '/sandboxes/{id}/messages'>['body']>;
export type Account = Schemas['Account'];
export type AccountStatus = Account['status'];
/** LinkupAPI's credits, and how they came about. */
export type Ledger = Schemas['Ledger'];
export type LedgerChange = InputOf<'post', '/sandboxes/{id}/ledger'>['body'];
export type Person = Schemas['Person'];
/** What is known of somebody; what is left out stays, or is made up for somebody new. */
export type PersonChange = NonNullable<InputOf<'put', '/sandboxes/{id}/members/{publicIdentifier}'>['body']>;
export type Delivery = Schemas['Delivery'];
export type Webhook = AnswerOf<'get', '/sandboxes/{id}/webhooks'>['webhooks'][number];
/** A whole sandbox as JSON. */
export type Snapshot = Schemas['Snapshot'];
