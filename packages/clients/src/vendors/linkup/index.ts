export { linkupAuth } from './auth.ts';
export { createLinkup, type LinkupClient, type LinkupListSentOptions, type LinkupSettings } from './client.ts';
export { linkupErrorCodes } from './errors.ts';
export type { LinkupInvitationType } from './invitation.ts';
