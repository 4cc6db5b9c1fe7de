import {
  type ClientSettings,
  connectSafelyAuth,
  createConnectSafely,
  createLinkup,
  createPostpress,
  createUnipile,
  type InvitationClient,
  linkupAuth,
  postpressAuth,
  type Transport,
  unipileAuth,
  type VendorName,
} from '../src/index.ts';

/** A transport that must not be used: settings are checked before anything is sent. */
export const unused: Transport = () => {
  throw new Error('A request was sent');
};

export const authOf = {
  linkup: linkupAuth,
  connectsafely: connectSafelyAuth,
  unipile: unipileAuth,
  postpress: postpressAuth,
} satisfies Record<VendorName, unknown>;

/** Each client with settings that may be anything, as from JavaScript, over those that make sense. */
export const createAny: Readonly<Record<VendorName, (wrong: object) => InvitationClient>> = {
  linkup: (wrong) => createLinkup(Object.assign(sound(), wrong)),
  connectsafely: (wrong) => createConnectSafely(Object.assign(sound(), wrong)),
  unipile: (wrong) => createUnipile(Object.assign(sound(), wrong)),
  postpress: (wrong) => createPostpress(Object.assign(sound(), wrong)),
};

function sound(): ClientSettings & { readonly accountId: string } {
  return { accountId: 'acc_1', transport: unused };
}
