import type { paths } from '@invitekit/specs/unipile';
import { unipile } from '@invitekit/specs/unipile/vendor';
import type { Caller } from '../../core/caller.ts';
import { capabilitiesOf } from '../../core/capabilities.ts';
import { checkAccountId, checkSettings } from '../../core/check-settings.ts';
import type { ClientSettings } from '../../core/client-settings.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { createRetry } from '../../core/retry.ts';
import type { Transport } from '../../core/transport.ts';
import type { UnipileContext } from './context.ts';
import { createHandling } from './handle.ts';
import { createKeyedCaller } from './keys.ts';
import { createLists } from './lists.ts';
import { findRelationship } from './relationship.ts';
import { send } from './send.ts';

/** The default host is the vendor's own. */
export interface UnipileSettings extends ClientSettings {
  /** The connected LinkedIn account, `acc_…`. */
  readonly accountId: string;
  /**
   * Carries what `call` asks of webhook endpoints, with a Service API key on it. `transport` has an Account API key, which
   * Unipile lets do nothing but act for accounts. Default: `transport`, for a client that only manages endpoints.
   */
  readonly serviceTransport?: Transport | undefined;
}

/**
 * Everything but `usage`, because Unipile counts nothing for its customers. What it keeps of earlier reads is used for
 * one thing only: the id of a person who is invited by public identifier.
 */
export interface UnipileClient extends InvitationClient {
  /** Calls any operation of Unipile's spec, for instance to follow somebody or to end a connection. */
  readonly call: Caller<paths>;
}

/** @throws {InvitationError} `invalid-request`, or {TypeError} or {RangeError} for `retry`, when a setting makes no sense. */
export function createUnipile(settings: UnipileSettings): UnipileClient {
  const { name: vendor } = unipile;
  checkSettings(settings, vendor, unipile);
  const { baseUrl = unipile.host, transport, explainRefusals = true } = settings;
  const accountId = checkAccountId(settings.accountId, vendor);
  const retry = createRetry(transport, settings.retry);
  const call = createKeyedCaller({ ...settings, baseUrl });
  const context: UnipileContext = { call, accountId, retry, explainRefusals };
  const lists = createLists(context);
  return {
    vendor,
    capabilities: capabilitiesOf(unipile),
    call,
    ...lists,
    send: (input, options) => send(context, input, options),
    ...createHandling(context, lists),
    relationship: (member, options) => findRelationship(context, member, options),
    usage: async () => {
      throw new InvitationError('unsupported', 'Unipile does not tell what it still allows.', { vendor });
    },
  };
}
