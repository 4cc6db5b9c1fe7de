import type { ApproximateTime } from './approximate-time.ts';
import type { Member } from './invitation.ts';
import { InvitationError } from './invitation-error.ts';
import type { VendorName } from './vendor-name.ts';

/**
 * What a vendor sends to a webhook when somebody has become a connection of an account. No vendor says which invitation it
 * was, nor who of the two had sent it.
 */
export interface ConnectionEvent {
  /** The vendor that sent it. */
  readonly vendor: VendorName;
  /** The vendor's id of the event, the same however often it is sent. Null where there is none. */
  readonly id: string | null;
  /** Null where the vendor does not tell. */
  readonly accountId: string | null;
  /** Who has become a connection. */
  readonly member: Member;
  /** Null where the vendor does not tell. */
  readonly connectedAt: ApproximateTime | null;
  /** The vendor's own words for when the event came about, which may be hours after the connection. Null where there are none. */
  readonly toldAt: string | null;
  /** All that was sent. */
  readonly raw: unknown;
}

/**
 * Reads what was sent to a webhook. Takes the spec's word for what is inside; where the vendor breaks it, `read` stumbles.
 *
 * @throws {InvitationError} `unexpected-answer` when it makes no sense.
 */
export function readEvents<Body, Event = ConnectionEvent>(
  vendor: VendorName,
  text: string,
  read: (body: Body) => readonly Event[],
  parse: (text: string) => unknown = JSON.parse,
): readonly Event[] {
  try {
    const body = parse(text);
    if (!isKnownForm<Body>(body)) throw new TypeError('An event is an object');
    return read(body);
  } catch (cause) {
    throw new InvitationError('unexpected-answer', `${vendor} sent an event in an unknown form`, {
      vendor,
      cause,
    });
  }
}

function isKnownForm<Body>(body: unknown): body is Body {
  return typeof body === 'object' && body !== null;
}

/**
 * The type of an event.
 *
 * @throws {TypeError} for what is no event.
 */
export function requireType(type: unknown): string {
  if (typeof type === 'string' && type !== '') return type;
  throw new TypeError('An event has no type');
}

/**
 * The person of an event.
 *
 * @throws {TypeError} when nothing says who it is.
 */
export function requirePerson(member: Member): Member {
  if (member.id || member.publicIdentifier || member.profileUrl || member.name) return member;
  throw new TypeError('An event names nobody');
}
