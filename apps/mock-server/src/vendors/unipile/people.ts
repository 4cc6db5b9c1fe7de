import { type Outcome, ok, refuse } from '../../vendor/outcome.ts';
import type { Member } from '../../world/records.ts';
import type { AccountView } from '../../world/views.ts';
import type { World } from '../../world/world.ts';
import { refuseAs } from './problems.ts';

export function isMemberId(text: string): boolean {
  return /^A[CD]o[\w-]{10,}$/.test(text);
}

/** A person by LinkedIn's id. A public identifier that looks like one is none. */
export function findPerson(world: World, id: string): Outcome<Member> {
  return isMemberId(id) ? found(world.findById(id), id) : invalidUserId(id);
}

/** The account's owner as `me`, or a person by LinkedIn's id. */
export function findPersonOrMe(world: World, { owner }: AccountView, id: string): Outcome<Member> {
  return id === 'me' ? ok(owner) : findPerson(world, id);
}

/** A person by LinkedIn's id or by public identifier. */
export function findByAnyName(world: World, name: string): Outcome<Member> {
  return found(world.findMember(name), name);
}

function found(member: Member | undefined, name: string): Outcome<Member> {
  return member === undefined ? refuse('unknown-member', `Nobody on LinkedIn is called ${name}.`) : ok(member);
}

export function invalidUserId(id: string) {
  return refuseAs('provider/invalid_parameters', `${id} is not a valid user id here. LinkedIn's start with ACo.`);
}
