export type { components as LinkupComponents, paths as LinkupPaths } from '@invitekit/specs/linkup';
export type { LinkupAction, LinkupAnswer, LinkupParams } from './actions.ts';
export { linkupAuth } from './auth.ts';
export { createLinkup, type LinkupClient, type LinkupSettings } from './client.ts';
export { linkupErrorCodes } from './errors.ts';
export type { LinkupInvitationType } from './invitation.ts';
export type { LinkupListReceivedOptions, LinkupListSentOptions } from './lists.ts';
export type { LinkupNetwork } from './network.ts';
export { linkupWebhook } from './webhook.ts';
