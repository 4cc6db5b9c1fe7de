import { readMemberReference } from '@invitekit/clients';
import type { Account, MockServerConnection, NewFault, Plan, SandboxHandle } from '@invitekit/mock-server';
import { assertPlannable, mostPlanned, toPlannedPeople } from '../people/people-plan.ts';
import type { RehearsedPerson } from '../people/person.ts';

/** What a rehearsal's sandbox begins with. */
export interface SandboxWish {
  readonly seed: number;
  /** In milliseconds since 1970. */
  readonly from: number;
  /** The list that is given. */
  readonly people: readonly RehearsedPerson[];
  /** Everything else; what it says of people of the list takes the place of what the list and the seed say. */
  readonly plan: Omit<Plan, 'seed' | 'clock'>;
  /** What goes wrong in it, whatever the weather. */
  readonly faults?: readonly NewFault[] | undefined;
}

/** A sandbox, and the account of it that acts: the first one. */
export interface OpenedSandbox {
  readonly sandbox: SandboxHandle;
  readonly account: Account;
  /** The public identifier of its owner. */
  readonly owner: string;
  /** Those of the list who invite the account instead of answering, as nobody else says otherwise. */
  readonly invitingBack: readonly RehearsedPerson[];
}

/** Three of ten answer a message, after 1 to 5 days. */
const usualReplies = { chance: 0.3 } as const;

/** @throws {PeopleError} for people whom the fake could not know. */
export async function openSandbox(
  server: MockServerConnection,
  { seed, from, people, plan, faults = [] }: SandboxWish,
): Promise<OpenedSandbox> {
  const own = new Map((plan.people ?? []).map((each) => [keyOf(each), each]));
  const listed = toPlannedPeople(people).map((each) => ({
    ...each,
    ...own.get(keyOf(each)),
    publicIdentifier: each.publicIdentifier,
  }));
  const keys = new Set(listed.map(keyOf));
  const others = [...own].flatMap(([key, each]) => (keys.has(key) ? [] : [each]));
  const room = mostPlanned - others.length;
  assertPlannable(people, room);
  const sandbox = await server.sandbox({
    ...plan,
    linkedin: { replies: usualReplies, ...plan.linkedin },
    seed,
    clock: { now: new Date(from).toISOString() },
    people: [...others, ...listed.slice(0, room)],
  });
  for (const { publicIdentifier, id: _, ...known } of listed.slice(room)) {
    await sandbox.putMember(publicIdentifier, known);
  }
  for (const fault of faults) await sandbox.fault(fault);
  const [account] = await sandbox.accounts();
  if (account === undefined) throw new Error('The sandbox has no account.');
  const invitingBack = people.filter((each) => own.get(keyOf(each))?.answer === undefined);
  return { sandbox, account, owner: account.owner.publicIdentifier, invitingBack };
}

/** The same for an address of the profile, and in any case. */
function keyOf({ publicIdentifier }: { readonly publicIdentifier: string }): string {
  return (readMemberReference(publicIdentifier)?.publicIdentifier ?? publicIdentifier).toLocaleLowerCase('en');
}
