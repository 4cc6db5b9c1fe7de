import { type CommonOperation, type VendorName, vendors } from '@invitekit/specs/vendors';
import type { ActKind } from './act.ts';

const kinds: Readonly<Record<CommonOperation, ActKind>> = {
  send: 'send',
  withdraw: 'withdraw',
  accept: 'accept',
  refuse: 'refuse',
  relationship: 'relationship',
  listSent: 'list',
  listReceived: 'list',
  listConnections: 'list',
  listAccounts: 'other',
  usage: 'other',
  profile: 'other',
  sendMessage: 'message',
  listConversations: 'list',
  listMessages: 'list',
  conversationWith: 'other',
};

/** What an operation has in common with those of other vendors; undefined where nothing. */
export function commonOperationOf(vendor: VendorName, operation: string | null): CommonOperation | undefined {
  const { operations } = vendors[vendor];
  const names = Object.keys(kinds).filter((name): name is CommonOperation => Object.hasOwn(operations, name));
  return operation === null ? undefined : names.find((name) => operations[name] === operation);
}

export function kindOf(vendor: VendorName, operation: string | null): ActKind {
  const writing: readonly string[] = vendors[vendor].messageOperations;
  if (operation !== null && writing.includes(operation)) return 'message';
  const common = commonOperationOf(vendor, operation);
  return common === undefined ? 'other' : kinds[common];
}
