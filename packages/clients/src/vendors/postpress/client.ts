import type { paths } from '@invitekit/specs/postpress';
import { type Caller, createCaller } from '../../core/caller.ts';
import type { ClientSettings } from '../../core/client-settings.ts';
import type { Invitation } from '../../core/invitation.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import type { Page, PageOptions } from '../../core/page.ts';
import { pageSize } from '../../core/page-request.ts';
import { paginate } from '../../core/paginate.ts';
import { readPostpressProblem } from './errors.ts';
import { toSentInvitation } from './invitation.ts';

/** The default host is `https://api.postpress.ai`. */
export interface PostpressSettings extends ClientSettings {
  /** The linked LinkedIn account. */
  readonly accountId: string;
}

export interface PostpressClient extends InvitationClient {
  /** Calls any operation of postpress' spec. */
  readonly call: Caller<paths>;
}

const largestPage = 250;

export function createPostpress({
  baseUrl = 'https://api.postpress.ai',
  accountId,
  transport,
  now,
}: PostpressSettings): PostpressClient {
  const vendor = 'postpress';
  const call = createCaller<paths>({ vendor, baseUrl, transport, now, readProblem: readPostpressProblem });

  async function listSent({ cursor, limit, signal }: PageOptions = {}): Promise<Page<Invitation>> {
    return await call(
      'get',
      '/v1/users/invite/sent',
      { query: { account_id: accountId, cursor, limit: pageSize(limit, largestPage, vendor) }, signal },
      ({ body, answeredAt }) => ({
        items: body.items.map((item) => toSentInvitation(item, answeredAt)),
        nextCursor: body.cursor || undefined,
      }),
    );
  }

  const listing = { vendor, fetchPage: listSent, hasOffsets: false } as const;
  return { vendor, call, listSent, listAllSent: (options) => paginate(listing, options) };
}
