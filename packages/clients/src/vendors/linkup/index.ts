export { linkupAuth } from './auth.ts';
export { createLinkup, type LinkupClient, type LinkupSettings } from './client.ts';
export { linkupErrorCodes } from './errors.ts';
export type { LinkupInvitationType } from './invitation.ts';
export type { LinkupListReceivedOptions, LinkupListSentOptions } from './lists.ts';
export type { LinkupAction, LinkupAnswer, LinkupNetwork, LinkupParams } from './network.ts';
