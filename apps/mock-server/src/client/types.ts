import type { AnswerOf, InputOf } from '../../page/src/api/operation-types.ts';
import type { components } from '../../page/src/generated.ts';

type Schemas = components['schemas'];

/** What a sandbox starts with. Everything may be left out. */
export type Plan = Schemas['Plan'];
export type SandboxDescription = Schemas['Sandbox'];
export type ClockState = Schemas['Clock'];
/** Where to move a clock, and whether and how fast it runs from there on. */
export type ClockChange = NonNullable<InputOf<'post', '/sandboxes/{id}/clock'>['body']>;
/** What is to go wrong, and how often. */
export type NewFault = Schemas['NewFault'];
export type Fault = Schemas['Fault'];
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
export type Account = Schemas['Account'];
export type AccountStatus = Account['status'];
export type Person = Schemas['Person'];
/** What is known of somebody; what is left out stays, or is made up for somebody new. */
export type PersonChange = NonNullable<InputOf<'put', '/sandboxes/{id}/members/{publicIdentifier}'>['body']>;
export type Delivery = Schemas['Delivery'];
export type Webhook = AnswerOf<'get', '/sandboxes/{id}/webhooks'>['webhooks'][number];
/** A whole sandbox as JSON. */
export type Snapshot = Schemas['Snapshot'];
