import type { components } from '@invitekit/specs/linkup';
import { type ConnectionEvent, readEvents, requirePerson, requireType } from '../../core/connection-event.ts';
import type { Member } from '../../core/invitation.ts';
import { fullName } from '../../core/member.ts';
import { memberOf } from '../../core/person/names.ts';

type Schemas = components['schemas'];

/** In one source, account and time stand inside the event. */
type Event = Schemas['WebhookEvent'] & Pick<Schemas['WebhookPayload'], 'account_id' | 'timestamp'>;

/**
 * The new connections in what LinkupAPI sends to a webhook; none when it is about something else. Sources show three forms of
 * the event `accepted_invitation`, and all are understood: in the vendor's wrapper or bare, with one person or several.
 *
 * @throws {InvitationError} `unexpected-answer` when it makes no sense.
 */
export function readLinkupEvents(text: string): readonly ConnectionEvent[] {
  return readEvents<Schemas['WebhookPayload'] & Event>('linkup', text, (body) => {
    const event: Event = body.event ?? body;
    if (requireType(event.type) !== 'accepted_invitation') return [];
    return membersOf(event).map((member) => ({
      vendor: 'linkup',
      id: null,
      accountId: body.account_id || event.account_id || null,
      member,
      connectedAt: null,
      toldAt: body.timestamp || event.timestamp || null,
      raw: body,
    }));
  });
}

function membersOf({ new_connections: several, data }: Event): readonly Member[] {
  if (several === undefined) return [toMember(fullName(data?.first_name, data?.last_name), data?.profile_url)];
  return several.map((person) => toMember(fullName(person.name), person.profile_url, person.job_title));
}

function toMember(name: string, profileUrl: string | undefined, headline?: string): Member {
  return requirePerson(memberOf({ name, headline, profileUrl }));
}
