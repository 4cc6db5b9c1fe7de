import type { components } from '../generated.ts';
import type { AnswerOf, InputOf } from './operation-types.ts';

type Schemas = components['schemas'];

export type Account = Schemas['Account'];
export type ClockState = Schemas['Clock'];
export type Delivery = Schemas['Delivery'];
export type Invitation = Schemas['Invitation'];
export type Vendor = Schemas['Vendor'];
export type VendorAccess = Schemas['VendorAccess'];
export type Person = Schemas['Person'];
export type Operation = Vendor['operations'][number];
export type Fault = AnswerOf<'post', '/sandboxes/{id}/faults'>;
export type JournalEntry = AnswerOf<'get', '/sandboxes/{id}/journal'>['entries'][number];
export type SandboxSummary = AnswerOf<'get', '/sandboxes'>['sandboxes'][number];
export type Webhook = AnswerOf<'get', '/sandboxes/{id}/webhooks'>['webhooks'][number];

export type ClockChange = NonNullable<InputOf<'post', '/sandboxes/{id}/clock'>['body']>;
export type PersonChange = NonNullable<InputOf<'put', '/sandboxes/{id}/members/{publicIdentifier}'>['body']>;
export type LedgerChange = NonNullable<InputOf<'post', '/sandboxes/{id}/ledger'>['body']>;
