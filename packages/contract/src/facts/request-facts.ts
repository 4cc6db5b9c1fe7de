import type { Fact } from './fact.ts';

/** An invitation as an answer shows it. What it does not tell is undefined. */
export interface SeenInvitation {
  readonly id: string | undefined;
  readonly direction: string | undefined;
  /** The other person, by what the vendor names people by in invitations. */
  readonly person: string | undefined;
  readonly note?: string | undefined;
  /** What it invites to. */
  readonly kind?: string | undefined;
  /** Exactly, not as an age. */
  readonly time?: string | undefined;
  /** Whether it is an invitation to connect, of which no two are pending between two people. Default: it is. */
  readonly isToConnect?: boolean;
}

/** An invitation has one direction, one person, one note, one type and one time, and a person one pending invitation. */
export function requestFacts({
  id,
  direction,
  person,
  note,
  kind,
  time,
  isToConnect = true,
}: SeenInvitation): readonly Fact[] {
  if (id === undefined) return [];
  const facts: Fact[] = [];
  if (direction !== undefined) facts.push({ rule: 'direction', about: `the direction of ${id}`, value: direction });
  if (person !== undefined) facts.push({ rule: 'person', about: `the person of ${id}`, value: person });
  if (note !== undefined) facts.push({ rule: 'kept', about: `the note of ${id}`, value: note, isText: true });
  if (kind !== undefined) facts.push({ rule: 'filter', about: `the type of ${id}`, value: kind });
  if (time !== undefined) facts.push({ rule: 'time', about: `the time of ${id}`, value: String(Date.parse(time)) });
  if (person === undefined || !isToConnect) return facts;
  facts.push({ rule: 'person', about: `the invitation that is pending with ${person}`, value: id });
  if (direction !== undefined) {
    facts.push({ rule: 'direction', about: `the direction of what is pending with ${person}`, value: direction });
  }
  return facts;
}
