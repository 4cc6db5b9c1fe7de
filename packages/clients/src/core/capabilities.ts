import type { CommonOperation, Vendor } from '@invitekit/specs/vendors';

/** The operations of `InvitationClient`; `listAll…` goes with `list…`. */
export type OperationName = CommonOperation;

/** What a vendor can do, known before any request. An operation that it cannot do throws `unsupported`. */
export type Capabilities = Readonly<Record<OperationName, boolean>>;

/** What a vendor has an operation for. */
export function capabilitiesOf({ operations }: Pick<Vendor, 'operations'>): Capabilities {
  return {
    listSent: operations.listSent !== null,
    listReceived: operations.listReceived !== null,
    send: operations.send !== null,
    accept: operations.accept !== null,
    refuse: operations.refuse !== null,
    withdraw: operations.withdraw !== null,
    relationship: operations.relationship !== null,
    listConnections: operations.listConnections !== null,
    listAccounts: operations.listAccounts !== null,
    usage: operations.usage !== null,
    profile: operations.profile !== null,
    sendMessage: operations.sendMessage !== null,
    listConversations: operations.listConversations !== null,
    listMessages: operations.listMessages !== null,
    conversationWith: operations.conversationWith !== null,
  };
}
