import type { paths } from '@invitekit/specs/unipile';
import { unipile } from '@invitekit/specs/unipile/vendor';
import type { Caller } from '../../core/caller.ts';
import { createContext } from '../../core/client-context.ts';
import type { AccountSettings } from '../../core/client-settings.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import type { Transport } from '../../core/transport.ts';
import { unsupported } from '../../core/unsupported.ts';
import type { UnipileContext } from './context.ts';
import { readUnipileProblem } from './errors.ts';
import { createHandling } from './handle.ts';
import { createKeyedCaller } from './keys.ts';
import { createLists } from './lists.ts';
import { createRelationship } from './relationship.ts';
import { createUnipileSend } from './send.ts';

/** The default host is the vendor's own. */
export interface UnipileSettings extends AccountSettings {
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
  const { transport, serviceTransport = transport, explainRefusals = true } = settings;
  const contextOver = (carrier: Transport) =>
    createContext<paths>(unipile, { ...settings, transport: carrier }, { readProblem: readUnipileProblem });
  const account = contextOver(transport);
  const call = createKeyedCaller({ account: account.call, service: contextOver(serviceTransport).call });
  const context: UnipileContext = { ...account, call };
  const lists = createLists(context);
  return {
    ...account.base,
    call,
    ...lists,
    send: createUnipileSend(context, explainRefusals),
    ...createHandling(context, lists),
    relationship: createRelationship(context),
    usage: unsupported(unipile, 'what it still allows'),
  };
}
