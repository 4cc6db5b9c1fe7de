import type { ApproximateTime } from '../core/approximate-time.ts';
import type { MemberReference } from '../core/member-reference.ts';
import { type Names, namesOf } from '../core/person/names.ts';
import type { Moment } from './windows.ts';

/** Somebody whom a list of the vendor's shows, and when the invitation or the connection was made. */
export interface Seen extends Moment {
  readonly names: Names;
  /** Keyed hashes of the names. */
  readonly person: readonly string[];
}

/** Keyed hashes of a person's names. */
export type HashesOf = (member: MemberReference) => Promise<readonly string[]>;

export async function toSeen(hashesOf: HashesOf, member: MemberReference, moment: Moment): Promise<Seen> {
  return { ...moment, names: namesOf(member), person: await hashesOf(member) };
}

export function toMoment({ earliest, latest }: ApproximateTime): Moment {
  return { earliest: Date.parse(earliest), latest: Date.parse(latest) };
}
