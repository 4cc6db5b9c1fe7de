import type { paths } from '@invitekit/specs/linkup';
import { type Caller, createCaller } from '../../core/caller.ts';
import type { ClientSettings } from '../../core/client-settings.ts';
import type { Invitation } from '../../core/invitation.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import type { Page, PageOptions } from '../../core/page.ts';
import { pageSize, readOffset } from '../../core/page-request.ts';
import { paginate } from '../../core/paginate.ts';
import { readLinkupProblem } from './errors.ts';
import { kindByType, type LinkupInvitationType, toSentInvitation } from './invitation.ts';

/** The default host is `https://api.linkupapi.com`. */
export interface LinkupSettings extends ClientSettings {
  /** The connected LinkedIn account. */
  readonly accountId: string;
}

export interface LinkupListSentOptions extends PageOptions {
  /** Which invitations to list. Default `CONNECTION`, which is all that the other vendors show. */
  readonly invitationType?: LinkupInvitationType | undefined;
}

export interface LinkupClient extends InvitationClient {
  /** Calls any operation of LinkupAPI's spec. */
  readonly call: Caller<paths>;
  /** Costs 1 credit for every 50 invitations in the page, rounded up; an empty page costs nothing. */
  listSent(options?: LinkupListSentOptions): Promise<Page<Invitation>>;
  /** Costs 1 credit for every 50 invitations in all, rounded up. */
  listAllSent(options?: LinkupListSentOptions): AsyncGenerator<Invitation, void, undefined>;
}

/** The vendor gives no more at once. A multiple of 50, so that whole pages waste no credit. */
const largestPage = 1000;

export function createLinkup({
  baseUrl = 'https://api.linkupapi.com',
  accountId,
  transport,
  now,
}: LinkupSettings): LinkupClient {
  const vendor = 'linkup';
  const call = createCaller<paths>({ vendor, baseUrl, transport, now, readProblem: readLinkupProblem });

  async function listSent(options: LinkupListSentOptions = {}): Promise<Page<Invitation>> {
    const { cursor, limit, invitationType = 'CONNECTION', signal } = options;
    const params = {
      count: pageSize(limit, largestPage, vendor),
      offset: readOffset(cursor, vendor),
      invitation_type: invitationType,
    };
    return await call(
      'post',
      '/v2/network',
      { body: { account_id: accountId, action: 'list_sent', params }, signal },
      ({ body: { data, metadata }, answeredAt }) => ({
        items: data.invitations.map((item) => toSentInvitation(item, kindByType[invitationType], answeredAt)),
        nextCursor: data.pagination.next_offset?.toString(),
        total: data.total_available_results,
        credits: metadata.credits_consumed,
      }),
    );
  }

  return {
    vendor,
    call,
    listSent,
    listAllSent: ({ invitationType, ...options } = {}) =>
      paginate({ vendor, fetchPage: (page) => listSent({ ...page, invitationType }), hasOffsets: true }, options),
  };
}
