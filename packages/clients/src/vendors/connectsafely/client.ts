import type { paths } from '@invitekit/specs/connectsafely';
import { type Caller, createCaller } from '../../core/caller.ts';
import type { ClientSettings } from '../../core/client-settings.ts';
import type { Invitation } from '../../core/invitation.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import type { Page, PageOptions } from '../../core/page.ts';
import { checkLimit, readOffset } from '../../core/page-request.ts';
import { paginate } from '../../core/paginate.ts';
import { readConnectSafelyProblem } from './errors.ts';
import { toSentInvitation } from './invitation.ts';

/** The default host is `https://api.connectsafely.ai`. */
export interface ConnectSafelySettings extends ClientSettings {
  /** The connected LinkedIn account. Default: the one that the vendor calls the default of the key. */
  readonly accountId?: string | undefined;
}

export interface ConnectSafelyClient extends InvitationClient {
  /** Calls any operation of ConnectSafely's spec. */
  readonly call: Caller<paths>;
  /** The vendor chooses the size of a page, about 10, tells no total, and ends with an empty page. */
  listSent(options?: PageOptions): Promise<Page<Invitation>>;
}

export function createConnectSafely({
  baseUrl = 'https://api.connectsafely.ai',
  accountId,
  transport,
  now,
}: ConnectSafelySettings): ConnectSafelyClient {
  const vendor = 'connectsafely';
  const call = createCaller<paths>({ vendor, baseUrl, transport, now, readProblem: readConnectSafelyProblem });

  async function listSent({ cursor, limit, signal }: PageOptions = {}): Promise<Page<Invitation>> {
    checkLimit(limit, vendor);
    const startIndex = readOffset(cursor, vendor);
    return await call(
      'get',
      '/linkedin/invitations/sent',
      { query: { accountId, startIndex }, signal },
      ({ body: { invitations }, answeredAt }) => ({
        items: invitations.map((item) => toSentInvitation(item, answeredAt)),
        // A short page is no sign of the end here, only an empty one is.
        nextCursor: invitations.length > 0 ? String(startIndex + invitations.length) : undefined,
      }),
    );
  }

  const listing = { vendor, fetchPage: listSent, hasOffsets: true } as const;
  return { vendor, call, listSent, listAllSent: (options) => paginate(listing, options) };
}
