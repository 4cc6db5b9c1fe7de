import type { paths } from '@invitekit/specs/postpress';
import { type Caller, createCaller } from '../../core/caller.ts';
import type { Invitation } from '../../core/invitation.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { type Page, type PageOptions, pageSize, paginate } from '../../core/page.ts';
import type { Transport } from '../../core/transport.ts';
import { readPostpressProblem } from './errors.ts';
import { toSentInvitation } from './invitation.ts';

export interface PostpressSettings {
  /** Replaces the vendor's host; a path prefix is allowed. Default `https://api.postpress.ai`. */
  readonly baseUrl?: string | undefined;
  /** The linked LinkedIn account. */
  readonly accountId: string;
  readonly transport: Transport;
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
}: PostpressSettings): PostpressClient {
  const vendor = 'postpress';
  const call = createCaller<paths>({ vendor, baseUrl, transport, readProblem: readPostpressProblem });

  async function listSent({ cursor, limit, signal }: PageOptions = {}): Promise<Page<Invitation>> {
    return await call(
      'get',
      '/v1/users/invite/sent',
      { query: { account_id: accountId, cursor, limit: pageSize(limit, largestPage, vendor) }, signal },
      ({ body, answeredAt }) => ({
        items: body.items.map((item) => toSentInvitation(item, answeredAt)),
        nextCursor: body.cursor ?? undefined,
      }),
    );
  }

  return { vendor, call, listSent, listAllSent: (options) => paginate(listSent, options) };
}
