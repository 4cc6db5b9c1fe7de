export type { Answer, Caller, CallOptions } from './core/caller.ts';
export type { ClientSettings } from './core/client-settings.ts';
export { createFetchTransport } from './core/fetch-transport.ts';
export type { Invitation, InvitationKind, Member } from './core/invitation.ts';
export type { InvitationClient } from './core/invitation-client.ts';
export {
  InvitationError,
  type InvitationErrorCode,
  type InvitationErrorDetails,
  invitationErrorCodes,
} from './core/invitation-error.ts';
export type { Page, PageOptions } from './core/page.ts';
export type { Precision, SentAt } from './core/sent-at.ts';
export type { ApiRequest, ApiResponse, Transport } from './core/transport.ts';
export { type VendorName, vendorNames } from './core/vendor-name.ts';
export * from './vendors/connectsafely/index.ts';
export * from './vendors/linkup/index.ts';
export * from './vendors/postpress/index.ts';
export * from './vendors/unipile/index.ts';
