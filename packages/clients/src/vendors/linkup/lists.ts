import type { components } from '@invitekit/specs/linkup';
import type { Connection } from '../../core/connection.ts';
import type { CreditBudget } from '../../core/credit-budget.ts';
import type { Invitation } from '../../core/invitation.ts';
import { fullName } from '../../core/member.ts';
import type { Page, PageOptions } from '../../core/page.ts';
import { pageSize, readOffset } from '../../core/page-request.ts';
import { memberOf } from '../../core/person/names.ts';
import { requireId } from '../../core/require-id.ts';
import { kindByType, type LinkupInvitationType, toReceivedInvitation, toSentInvitation } from './invitation.ts';
import type { LinkupNetwork } from './network.ts';
import { type ListAction, resultsPerCredit } from './prices.ts';

type Schemas = components['schemas'];

/** Which part of the sent invitations is wanted, and of which type. */
export interface LinkupListSentOptions extends PageOptions {
  /** Which invitations to list. Default `CONNECTION`, which is all that the other vendors show. */
  readonly invitationType?: LinkupInvitationType | undefined;
}

/** Which part of the received invitations is wanted, and of which type. */
export interface LinkupListReceivedOptions extends PageOptions {
  /** Which invitations to list. Default: of every type. */
  readonly invitationType?: LinkupInvitationType | undefined;
}

/** The lists, a page at a time. */
export interface Lists {
  listSent(options?: LinkupListSentOptions): Promise<Page<Invitation>>;
  listReceived(options?: LinkupListReceivedOptions): Promise<Page<Invitation>>;
  listConnections(options?: PageOptions): Promise<Page<Connection>>;
}

/** The vendor gives no more at once. A multiple of 50, so that whole pages waste no credit. */
const largestPage = 1000;

export function createLists(network: LinkupNetwork, budget: CreditBudget): Lists {
  return {
    async listSent({ invitationType = 'CONNECTION', ...options } = {}) {
      const params = { ...toParams('list_sent', options), invitation_type: invitationType };
      return await network(
        'list_sent',
        params,
        ({ body, answeredAt }) => {
          const kind = kindByType[invitationType];
          return toPage(
            body,
            body.data.invitations.map((item) => toSentInvitation(item, kind, answeredAt)),
          );
        },
        options,
      );
    },

    async listReceived({ invitationType, ...options } = {}) {
      const type = invitationType && { invitation_type: invitationType };
      return await network(
        'list_invitations',
        { ...toParams('list_invitations', options), ...type },
        ({ body, answeredAt }) =>
          toPage(
            body,
            body.data.invitations.map((item) => toReceivedInvitation(item, answeredAt)),
          ),
        options,
      );
    },

    async listConnections(options = {}) {
      return await network(
        'list_connections',
        toParams('list_connections', options),
        ({ body }) => toPage(body, body.data.connections.map(toConnection)),
        options,
      );
    },
  };

  /** No more than can be paid for; a page that costs a single credit is asked for in any case, and refused by the budget. */
  function toParams(action: ListAction, { cursor, limit }: PageOptions) {
    const affordable = Math.max(1, budget.left) * resultsPerCredit(action);
    return {
      count: Math.min(pageSize(limit, largestPage, 'linkup'), affordable),
      offset: readOffset(cursor, 'linkup'),
    };
  }
}

interface ListAnswer {
  readonly data: Schemas['ListPage'];
  readonly metadata: Schemas['Metadata'];
}

function toPage<Item>({ data, metadata }: ListAnswer, items: readonly Item[]): Page<Item> {
  return {
    items,
    nextCursor: data.pagination.next_offset?.toString(),
    total: data.total_available_results,
    credits: metadata.credits_consumed,
  };
}

/** It has no id but the person's address, and some people have none. */
function toConnection(item: Schemas['Connection']): Connection {
  const member = memberOf({
    name: item.name,
    headline: item.job_title,
    profileUrl: item.profile_url,
    pictureUrl: item.profile_picture,
  });
  return {
    vendor: 'linkup',
    id: requireId(member.publicIdentifier ?? member.id ?? (item.profile_url || fullName(item.name, item.job_title))),
    member,
    connectedAt: null,
    raw: item,
  };
}
