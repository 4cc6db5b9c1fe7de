import type { components } from '@invitekit/specs/unipile';
import { checkAskedFor } from '../../core/asked-for.ts';
import type { Member } from '../../core/invitation.ts';
import type { OperationOptions } from '../../core/invitation-client.ts';
import type { KnownReference } from '../../core/member-reference.ts';
import type { Relationship, RelationshipState } from '../../core/relationship.ts';
import { requireId } from '../../core/require-id.ts';
import { fresh, type UnipileContext } from './context.ts';
import { toMember } from './member.ts';

type Schemas = components['schemas'];
type Specifics = Schemas['LinkedInSpecifics'];

/** What a profile tells of a person and of the relation to the account. */
export interface Profile {
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
}

/** Takes one request. */
export async function getProfile(
  { call, accountId }: UnipileContext,
  reference: KnownReference,
  { signal, mayBeOld = false }: ProfileOptions = {},
): Promise<Profile> {
  const { id, publicIdentifier } = reference;
  const profile = await call(
    'get',
    '/v2/{account_id}/users/{user_id}',
    {
      path: { account_id: accountId, user_id: id ?? publicIdentifier ?? '' },
      // The other variants know no public identifiers.
      query: { variant: id === null ? 'linkedin_classic' : undefined },
      header: mayBeOld ? {} : fresh,
      signal,
    },
    ({ body }) => toProfile(body),
  );
  checkAskedFor({ vendor: 'unipile', ...profile }, reference);
  return profile;
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

const directions = new Map<string | undefined, RelationshipState>([
  ['sent', 'sent'],
  ['received', 'received'],
] satisfies [Schemas['RelationRequest']['type'], RelationshipState][]);

const settledStatuses: ReadonlySet<string> = new Set([
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
  if (status === 'PENDING' || (request && !status)) return directions.get(request?.type) ?? 'unknown';
  return !status || settledStatuses.has(status) ? 'none' : 'unknown';
}
