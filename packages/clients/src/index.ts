export type { Access, KeyAccess, TransportAccess } from './core/access.ts';
export type { Account, AccountStatus } from './core/account.ts';
export type { Answer } from './core/answer.ts';
export { isFakeKey, keyProblemOf } from './core/api-key.ts';
export type { ApproximateTime, Precision } from './core/approximate-time.ts';
export { type BaseUrlProblem, type PlainHttpRule, readBaseUrl } from './core/base-url.ts';
export type { Caller } from './core/caller.ts';
export type { Capabilities, OperationName } from './core/capabilities.ts';
export { isAccountId } from './core/check-settings.ts';
export type { AccountSetting, AccountSettings, ClientSettings, CommonSettings } from './core/client-settings.ts';
export type { Connection } from './core/connection.ts';
export type { ConnectionEvent } from './core/connection-event.ts';
export type { Conversation, ConversationReference, ConversationTarget } from './core/conversation.ts';
export { type CreditBudget, createCreditBudget, isOverBudget, type Reservation } from './core/credit-budget.ts';
export type { CallOptions } from './core/exchange.ts';
export { createFetchTransport, type Fetch, type FetchTransportSettings } from './core/fetch-transport.ts';
export type { FinishedRequest, Hooks, SentRequest } from './core/hooks.ts';
export { type HostReach, reachOf } from './core/host-reach.ts';
export { readDateHeader } from './core/http-date.ts';
export type { Invitation, InvitationKind, Member } from './core/invitation.ts';
export type { Handled, InvitationClient, OperationOptions } from './core/invitation-client.ts';
export {
  InvitationError,
  type InvitationErrorCode,
  type InvitationErrorDetails,
  invitationErrorCodes,
  type NotInvitableReason,
} from './core/invitation-error.ts';
export type { InvitationTarget } from './core/invitation-target.ts';
export { type MemberReference, readMemberReference } from './core/member-reference.ts';
export type { Message } from './core/message.ts';
export type { NewMessage } from './core/message-event.ts';
export { longestText, type MessageInput, type MessageResult } from './core/message-input.ts';
export type { Page, PageOptions } from './core/page.ts';
export { type ListingEnd, readToEnd } from './core/paginate.ts';
export { explainReading } from './core/person/explain-reading.ts';
export type { LinkedInIdKind } from './core/person/linkedin-id.ts';
export { areSame, memberOf, type NameKind, type Names, nameKinds, namesOf } from './core/person/names.ts';
export type { NamedMember, PersonReading } from './core/person/person-reading.ts';
export { isPlaceholder } from './core/person/placeholders.ts';
export { type PeopleReading, type PersonFound, readPeople } from './core/person/read-people.ts';
export { isExplicitPerson, readPerson } from './core/person/read-person.ts';
export { showText } from './core/person/show-text.ts';
export { plainText } from './core/plain-text.ts';
export type { Profile, ProfileContact, ProfileOptions } from './core/profile.ts';
export type { RawRequest, SendRawRequest } from './core/raw-request.ts';
export { isFarEnough, timeOf } from './core/read-newest.ts';
export { brokenPartOf, unreadablePartOf } from './core/readable-text.ts';
export type { Relationship, RelationshipState } from './core/relationship.ts';
export type { RetrySettings } from './core/retry.ts';
export { longestNote, type SendInput, type SendResult } from './core/send.ts';
export {
  type FilledText,
  fillPlaces,
  type PlaceName,
  placeIn,
  placeNames,
  strayPlaceIn,
} from './core/text-places.ts';
export type { ApiRequest, ApiResponse, Sleep, Transport } from './core/transport.ts';
export type { Usage } from './core/usage.ts';
export { type VendorName, vendorNames } from './core/vendor-name.ts';
export type { VendorWebhook } from './core/webhook/vendor-webhook.ts';
export type { WebhookBody } from './core/webhook/webhook-body.ts';
export type { WebhookHeaders } from './core/webhook/webhook-headers.ts';
export { type WebhookRequest, webhookSecretHeader } from './core/webhook/webhook-request.ts';
export { type ClientByVendor, createClient, type SettingsByVendor } from './create-client.ts';
export * from './vendors/all-vendors.ts';
export { parseWebhook } from './webhooks/parse-webhook.ts';
export { verifyWebhook } from './webhooks/verify-webhook.ts';
export type { WebhookVendor } from './webhooks/webhook-of.ts';
