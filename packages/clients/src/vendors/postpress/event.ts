import type { components } from '@invitekit/specs/postpress';
import { type ConnectionEvent, readEvents, requirePerson, requireType } from '../../core/connection-event.ts';
import { fullName } from '../../core/member.ts';
import { memberOf } from '../../core/person/names.ts';
import { profileUrlOf } from '../../core/person/profile-address.ts';

type Schemas = components['schemas'];

type Event = Schemas['NewRelationEvent'] & Partial<Schemas['AccountStatusEvent']>;

/**
 * The new connection in what postpress sends to a webhook, as JSON or as a form; none when it is about something else. The
 * fields must have the vendor's own names.
 *
 * @throws {InvitationError} `unexpected-answer` when it makes no sense.
 */
export function readPostpressEvents(text: string): readonly ConnectionEvent[] {
  return readEvents<Event>('postpress', text, toEvents, parseDelivery);
}

function toEvents(body: Event): readonly ConnectionEvent[] {
  if (body.AccountStatus !== undefined || requireType(body.event) !== 'new_relation') return [];
  const publicIdentifier = body.user_public_identifier;
  return [
    {
      vendor: 'postpress',
      id: null,
      accountId: body.account_id || null,
      member: requirePerson(
        memberOf({
          id: body.user_provider_id,
          publicIdentifier,
          name: fullName(body.user_full_name),
          profileUrl: body.user_profile_url || (publicIdentifier && profileUrlOf(publicIdentifier)),
          pictureUrl: body.user_picture_url,
        }),
      ),
      connectedAt: null,
      toldAt: null,
      raw: body,
    },
  ];
}

/** JSON or a form, as it was wanted. */
export function parseDelivery(text: string): unknown {
  return text.trimStart().startsWith('{') ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
}
