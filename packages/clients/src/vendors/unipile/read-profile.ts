import type { components } from '@invitekit/specs/unipile';
import { askFor } from '../../core/ask-for.ts';
import type { Member } from '../../core/invitation.ts';
import type { OperationOptions } from '../../core/invitation-client.ts';
import { meanings } from '../../core/meanings.ts';
import type { KnownReference } from '../../core/member-reference.ts';
import type { Relationship, RelationshipState } from '../../core/relationship.ts';
import { requireId } from '../../core/require-id.ts';
import { fresh, type UnipileContext } from './context.ts';
import { toMember } from './member.ts';

type Schemas = components['schemas'];
type Specifics = Schemas['LinkedInSpecifics'];

/** What a profile tells of a person and of the relation to the account. */
export interface Profile {
  readonly vendor: 'unipile';
  readonly id: string;
  readonly member: Member;
  readonly isSelf: boolean;
  readonly isConnected: boolean;
  readonly state: RelationshipState;
  /** The request that is pending, in either direction. */
  readonly pending: Schemas['RelationRequest'] | undefined;
  /** How the last request stands, pending or not. */
  readonly requestStatus: Specifics['relation_request_status'];
  readonly distance: Relationship['distance'];
  readonly raw: Schemas['UserProfile'];
}

interface ProfileOptions extends OperationOptions {
  /** Whether an answer that Unipile kept for up to an hour will do. Default false. */
  readonly mayBeOld?: boolean | undefined;
  /** More of the profile. Default: none. */
  readonly sections?: readonly string[] | undefined;
}

/** Takes one request. */
export async function getProfile(
  { call, accountId }: UnipileContext,
  reference: KnownReference,
  { signal, mayBeOld = false, sections }: ProfileOptions = {},
): Promise<Profile> {
  // The other variants know no public identifiers.
  const isClassic = reference.id === null || sections !== undefined;
  const query = { variant: isClassic ? ('linkedin_classic' as const) : undefined, with_sections: sections };
  return await askFor(reference, (user_id) =>
    call(
      'get',
      '/v2/{account_id}/users/{user_id}',
      { path: { account_id: accountId, user_id }, query, header: mayBeOld ? {} : fresh, signal },
      ({ body }) => toProfile(body),
    ),
  );
}

const distances: Readonly<Record<Specifics['network_distance'], Relationship['distance']>> = {
  SELF: null,
  FIRST_DEGREE: 1,
  SECOND_DEGREE: 2,
  THIRD_DEGREE: 3,
  OUT_OF_NETWORK: 3,
};

function toProfile(body: Schemas['UserProfile']): Profile {
  const { network_distance: distance, relation_request: request, relation_request_status: status } = body.specifics;
  return {
    vendor: 'unipile',
    id: requireId(body.id),
    member: toMember(body),
    isSelf: distance === 'SELF',
    isConnected: distance === 'FIRST_DEGREE',
    state: stateOf(body.specifics),
    pending: request && (status ?? 'PENDING') === 'PENDING' ? request : undefined,
    requestStatus: status,
    distance: distances[distance] ?? null,
    raw: body,
  };
}

const stateOfPending = /* @__PURE__ */ meanings<Schemas['RelationRequest']['type'], RelationshipState>({
  sent: 'sent',
  received: 'received',
});

const settledStatuses: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'IGNORED',
  'WITHDRAWN',
] satisfies Specifics['relation_request_status'][]);

function stateOf({
  network_distance: distance,
  relation_request: request,
  relation_request_status: status,
}: Specifics): RelationshipState {
  if (distance === 'FIRST_DEGREE') return 'connected';
  if (!Object.hasOwn(distances, distance)) return 'unknown';
  if (status === 'PENDING' || (request && !status)) return stateOfPending(request?.type) ?? 'unknown';
  return !status || settledStatuses.has(status) ? 'none' : 'unknown';
}
