import type { InvitationErrorCode, OperationName, Transport, VendorName } from '@invitekit/clients';
import { vendors } from '@invitekit/specs/vendors';
import { createClient } from './sandbox.ts';

/** What the shared suites need to know of a vendor, beyond what the manifest says and a client can do. */
interface VendorRow {
  /** Ids of accounts that always behave one way, as the fake reads them. */
  readonly accounts: { readonly slow: string; readonly rateLimited: string };
  /** What its request ids look like, where answers have one. */
  readonly requestId: RegExp | undefined;
  /** By what it invites: by a name, where it follows LinkedIn from a former one, or by an id that is looked up first. */
  readonly invitesBy: 'name' | 'id';
  /** What tells its client of an invitation whose answer was lost: a list, a word, or a flag that says more than any word. */
  readonly confirmsBy: 'list' | 'word' | 'flag';
  /** Its actions that only read. */
  readonly readActions: readonly string[];
  /** Whether its list of sent invitations has their notes. */
  readonly listsNotes: boolean;
  /** Whether it explains a refusal as well when the person is named by an id. */
  readonly explainsByIds: boolean;
  /** What a refusal of a person is taken for while nothing is looked up. */
  readonly unexplained: InvitationErrorCode;
  /** An empty page that promises another one; `isEnd` where it cannot. */
  readonly emptyPage: { readonly body: object; readonly isEnd?: true };
  /** A page with an invitation of which next to nothing is told. */
  readonly barePage: object;
}

const named = { slow: 'acc_mock_slow', rateLimited: 'acc_mock_rate_limited' };

export const vendorRows: Readonly<Record<VendorName, VendorRow>> = {
  linkup: {
    accounts: named,
    requestId: undefined,
    invitesBy: 'name',
    confirmsBy: 'word',
    readActions: [
      'list_sent',
      'list_invitations',
      'list_connections',
      'recommendations',
      'check_invitation',
      'get_conversation',
    ],
    listsNotes: false,
    explainsByIds: true,
    unexplained: 'vendor-failure',
    emptyPage: {
      body: {
        success: true,
        data: { invitations: [], pagination: { next_offset: 10 } },
        metadata: { credits_consumed: 0 },
      },
    },
    barePage: {
      success: true,
      data: { invitations: [{ entity_urn: 'urn:li:invitation:1', recipient: {} }], pagination: {} },
      metadata: {},
    },
  },
  connectsafely: {
    accounts: { slow: 'f00000000000000000000005', rateLimited: 'f00000000000000000000003' },
    requestId: undefined,
    invitesBy: 'name',
    confirmsBy: 'flag',
    readActions: [],
    listsNotes: false,
    explainsByIds: false,
    unexplained: 'invalid-request',
    // It promises nothing: an empty page is the end there.
    emptyPage: { body: { success: true, invitations: [] }, isEnd: true },
    barePage: { success: true, invitations: [{ invitationId: '1', profile: {} }] },
  },
  unipile: {
    accounts: named,
    requestId: /^req[-_]\d{8}$/,
    invitesBy: 'id',
    confirmsBy: 'word',
    readActions: [],
    listsNotes: true,
    explainsByIds: true,
    unexplained: 'invalid-request',
    emptyPage: { body: { data: [], next_cursor: 'x' } },
    barePage: {
      data: [{ id: '1', type: 'sent', user: null, created_at: 'never', message: null }],
      total_count: null,
      next_cursor: null,
    },
  },
  postpress: {
    accounts: named,
    requestId: /^req[-_]\d{8}$/,
    invitesBy: 'id',
    confirmsBy: 'list',
    readActions: [],
    listsNotes: true,
    explainsByIds: true,
    unexplained: 'quota-exceeded',
    emptyPage: { body: { items: [], cursor: 'x' } },
    barePage: {
      items: [{ id: '1', invited_user: null, invited_user_id: null, parsed_datetime: null }],
      cursor: null,
    },
  },
};

/** Whether the client of a vendor can do all of this. What it cannot do is not tested. */
export function can(vendor: VendorName, ...operations: readonly OperationName[]): boolean {
  const { host: baseUrl, accountId } = vendors[vendor];
  const transport: Transport = () => Promise.reject(new Error('Nothing is asked'));
  const settings = { baseUrl, accountId: accountId.example, transport, retry: { attempts: 1 }, explainRefusals: false };
  const { capabilities } = createClient[vendor](settings);
  return operations.every((operation) => capabilities[operation]);
}
