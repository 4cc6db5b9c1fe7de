import type { paths } from '@invitekit/specs/unipile';
import { type Caller, createCaller } from '../../core/caller.ts';
import type { ClientSettings } from '../../core/client-settings.ts';
import type { Invitation } from '../../core/invitation.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import type { Page, PageOptions } from '../../core/page.ts';
import { pageSize } from '../../core/page-request.ts';
import { paginate } from '../../core/paginate.ts';
import { nextCursor, toPageQuery } from './cursor.ts';
import { readUnipileProblem } from './errors.ts';
import { toInvitation } from './invitation.ts';

/** The default host is `https://api.unipile.com`. */
export interface UnipileSettings extends ClientSettings {
  /** The connected LinkedIn account, `acc_…`. */
  readonly accountId: string;
}

export interface UnipileClient extends InvitationClient {
  /** Calls any operation of Unipile's spec. */
  readonly call: Caller<paths>;
}

/** The largest page that is known to work; the documented maximum depends on the provider. */
const largestPage = 100;

export function createUnipile({
  baseUrl = 'https://api.unipile.com',
  accountId,
  transport,
  now,
}: UnipileSettings): UnipileClient {
  const vendor = 'unipile';
  const call = createCaller<paths>({ vendor, baseUrl, transport, now, readProblem: readUnipileProblem });

  async function listSent({ cursor, limit, signal }: PageOptions = {}): Promise<Page<Invitation>> {
    const position = toPageQuery(cursor, pageSize(limit, largestPage, vendor));
    return await call(
      'get',
      '/v2/{account_id}/users/me/relation-requests',
      { path: { account_id: accountId }, query: { type: 'sent', ...position }, signal },
      ({ body, answeredAt }) => ({
        items: body.data.map((item) => toInvitation(item, answeredAt)),
        nextCursor: nextCursor(position, body),
        total: body.total_count ?? undefined,
      }),
    );
  }

  const listing = { vendor, fetchPage: listSent, hasOffsets: true } as const;
  return { vendor, call, listSent, listAllSent: (options) => paginate(listing, options) };
}
