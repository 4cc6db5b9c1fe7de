import type { paths } from '@invitekit/specs/unipile';
import { unipile } from '@invitekit/specs/unipile/vendor';
import type { KeyAccess, TransportAccess } from '../../core/access.ts';
import type { Caller } from '../../core/caller.ts';
import { createContext } from '../../core/client-context.ts';
import type { AccountSetting, CommonSettings } from '../../core/client-settings.ts';
import type { Exchange } from '../../core/exchange.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import type { Transport } from '../../core/transport.ts';
import { unsupported } from '../../core/unsupported.ts';
import type { UnipileContext } from './context.ts';
import { createConversations } from './conversations.ts';
import { readUnipileProblem } from './errors.ts';
import { createHandling } from './handle.ts';
import { createKeyedExchange } from './keys.ts';
import { createLists } from './lists.ts';
import { createOwner } from './owner.ts';
import { createProfile } from './profile.ts';
import { createRelationship } from './relationship.ts';
import { createUnipileSend } from './send.ts';
import { createUnipileSendMessage } from './write.ts';

/** An Account API key, and the Service API key where webhook endpoints are managed. */
interface UnipileKeys extends KeyAccess {
  /**
   * The Service API key, for what `call` and `request` ask of webhook endpoints. An Account API key, as `apiKey`, may do
   * nothing but act for accounts. Default: `apiKey`, for a client that only manages endpoints.
   */
  readonly serviceApiKey?: string | undefined;
  /** Not beside `apiKey`. */
  readonly serviceTransport?: undefined;
}

/** The same over transports of your own. */
interface UnipileTransports extends TransportAccess {
  /** As `serviceApiKey`: the transport that has the Service API key on it. Default: `transport`. */
  readonly serviceTransport?: Transport | undefined;
  /** Not beside `transport`. */
  readonly serviceApiKey?: undefined;
}

/** What `createUnipile` takes. The default host is the vendor's own. */
export type UnipileSettings = CommonSettings & AccountSetting & (UnipileKeys | UnipileTransports);

/**
 * Everything but `usage`, because Unipile counts nothing for its customers. What it keeps of earlier reads is used for
 * two things only: the id of a person who is named by public identifier, and `profile` unless it must not be old.
 */
export interface UnipileClient extends InvitationClient {
  /** Calls any operation of Unipile's spec, for instance to follow somebody or to end a connection. */
  readonly call: Caller<paths>;
}

/**
 * Makes a client of Unipile for one LinkedIn account.
 *
 * @throws {InvitationError} `invalid-request`, or {TypeError} or {RangeError} for a key or a number, when a setting makes no
 *   sense.
 */
export function createUnipile(settings: UnipileSettings): UnipileClient {
  const { explainRefusals = true } = settings;
  const readProblem = readUnipileProblem;
  const service = serviceSettings(settings);
  const choose = (account: Exchange) =>
    createKeyedExchange({
      account,
      service: service ? createContext<paths>(unipile, service, { readProblem }).exchange : account,
    });
  const context: UnipileContext = createContext<paths>(unipile, settings, { readProblem, choose });
  const lists = createLists(context);
  const conversations = createConversations(context);
  return context.toClient({
    ...lists,
    ...conversations,
    sendMessage: createUnipileSendMessage(context, { listMessages: conversations.listMessages, explainRefusals }),
    profile: createProfile(context),
    send: createUnipileSend(context, explainRefusals),
    ...createHandling(context, lists),
    relationship: createRelationship(context),
    owner: createOwner(context),
    usage: unsupported(unipile, 'what it still allows'),
  });
}

/** The same settings for the other key, where there is one. */
function serviceSettings(settings: UnipileSettings): UnipileSettings | undefined {
  const { apiKey, serviceApiKey, serviceTransport } = settings;
  if (apiKey !== undefined) return serviceApiKey === undefined ? undefined : { ...settings, apiKey: serviceApiKey };
  return serviceTransport && { ...settings, transport: serviceTransport };
}
