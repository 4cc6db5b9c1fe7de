/** The operations of `InvitationClient`; `listAll…` goes with `list…`. */
export const operationNames = [
  'listSent',
  'listReceived',
  'send',
  'accept',
  'refuse',
  'withdraw',
  'relationship',
  'listConnections',
  'listAccounts',
  'usage',
] as const;

export type OperationName = (typeof operationNames)[number];

/** What a vendor can do, known before any request. An operation that it cannot do throws `unsupported`. */
export type Capabilities = Readonly<Record<OperationName, boolean>>;

/** What a vendor can do who lacks nothing. */
export const allOperations: Capabilities = {
  listSent: true,
  listReceived: true,
  send: true,
  accept: true,
  refuse: true,
  withdraw: true,
  relationship: true,
  listConnections: true,
  listAccounts: true,
  usage: true,
};
