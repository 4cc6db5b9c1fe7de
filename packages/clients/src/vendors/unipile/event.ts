import type { components } from '@invitekit/specs/unipile';
import { type ApproximateTime, readIsoTime } from '../../core/approximate-time.ts';
import { type ConnectionEvent, readEvents, requirePerson, requireType } from '../../core/connection-event.ts';
import { toMember } from './member.ts';

type Schemas = components['schemas'];

/** Some expect the payload to be the person, whose id has another name then. */
type Payload = Schemas['UserRelation'] | (Schemas['Person'] & { readonly provider_id?: string });

type Event = Omit<Schemas['RelationEvent'], 'payload'> & { readonly payload: Payload };

const types: readonly string[] = [
  'relation.new',
  'relation.request.accept',
] satisfies readonly Schemas['RelationEvent']['type'][];

/**
 * The new connection in what Unipile sends to a webhook; none when it is about something else.
 *
 * @throws {InvitationError} `unexpected-answer` when it makes no sense.
 */
export function readUnipileEvents(text: string): readonly ConnectionEvent[] {
  return readEvents<Event>('unipile', text, (body) => {
    if (!types.includes(requireType(body.type))) return [];
    const { payload } = body;
    return [
      {
        vendor: 'unipile',
        id: body.id || null,
        accountId: body.account_id || null,
        member: requirePerson(toMember(personOf(payload))),
        connectedAt: 'user' in payload ? toConnectedAt(payload.created_at) : null,
        toldAt: body.created_at || null,
        raw: body,
      },
    ];
  });
}

function personOf(payload: Payload): Schemas['Person'] {
  return 'user' in payload ? payload.user : { ...payload, id: payload.provider_id ?? payload.id };
}

function toConnectedAt(createdAt: string | null | undefined): ApproximateTime | null {
  const found = readIsoTime(createdAt ?? '', new Date(0));
  return found.precision === 'unknown' ? null : found;
}
