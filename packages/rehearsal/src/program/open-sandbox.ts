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
}

/** Three of ten answer a message, after 1 to 5 days. */
const usualReplies = { chance: 0.3 } as const;

/** @throws {PeopleError} for people whom the fake could not know. */
export async function openSandbox(
  server: MockServerConnection,
  { seed, from, people, plan, faults = [] }: SandboxWish,
): Promise<OpenedSandbox> {
  assertPlannable(people);
  const own = plan.people ?? [];
  const isOwn = new Set(own.map(({ publicIdentifier }) => publicIdentifier));
  const planned = toPlannedPeople(people).filter(({ publicIdentifier }) => !isOwn.has(publicIdentifier));
  const room = mostPlanned - own.length;
  const sandbox = await server.sandbox({
    ...plan,
    linkedin: { replies: usualReplies, ...plan.linkedin },
    seed,
    clock: { now: new Date(from).toISOString() },
    people: [...own, ...planned.slice(0, room)],
  });
  for (const { publicIdentifier, id: _, ...known } of planned.slice(room)) {
    await sandbox.putMember(publicIdentifier, known);
  }
  for (const fault of faults) await sandbox.fault(fault);
  const [account] = await sandbox.accounts();
  if (account === undefined) throw new Error('The sandbox has no account.');
  return { sandbox, account, owner: account.owner.publicIdentifier };
}
