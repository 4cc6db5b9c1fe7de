import type { SandboxHandle } from '@invitekit/mock-server';
import { vendors } from '@invitekit/specs/vendors';
import type { RehearsedPerson } from '../people/person.ts';
import type { Rehearsed } from '../rehearsed/rehearsed.ts';
import type { WeatherChange } from '../weather/plan-weather.ts';
import type { OpenedSandbox } from './open-sandbox.ts';
import type { SandboxWatch } from './watch-sandbox.ts';

/** What is known without asking the sandbox. */
export interface Told
  extends Pick<
    Rehearsed,
    'seed' | 'vendor' | 'timeZone' | 'rehearsed' | 'policy' | 'weather' | 'runs' | 'leftOut' | 'idle'
  > {
  /** In milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  readonly changes: readonly WeatherChange[];
  readonly people: readonly RehearsedPerson[];
}

/** Everything that was seen, once the last day is over. */
export async function toRehearsed(
  { sandbox, owner, account }: OpenedSandbox,
  watch: SandboxWatch,
  { from, until, changes, people, ...told }: Told,
): Promise<Rehearsed> {
  return {
    version: 1,
    ...told,
    from: new Date(from).toISOString(),
    until: new Date(until).toISOString(),
    events: changes.map(({ at, what }) => ({ at, what })),
    people: people.map(({ name, publicIdentifier, id }) => ({ name, publicIdentifier, id })),
    journal: [...watch.journal()],
    days: [...watch.days()],
    account: (await sandbox.accounts()).find((each) => each.owner.publicIdentifier === owner) ?? account,
    invitations: [...(await sandbox.invitations({ account: owner }))],
    messages: [...(await messagesOf(sandbox, owner))],
    ledger: vendors[told.vendor].hasCredits ? await sandbox.ledger() : null,
  };
}

/** Everything in the conversations of the account, the oldest first. */
async function messagesOf(sandbox: SandboxHandle, owner: string): Promise<Rehearsed['messages']> {
  const found: Rehearsed['messages'][number][] = [];
  for (const { id, member } of await sandbox.conversations({ account: owner })) {
    const { id: memberId, publicIdentifier, name } = member;
    // The newest are told first.
    for (const { from, kind, text, sentAt } of (await sandbox.messages(id, owner)).toReversed()) {
      const other = { id: memberId, publicIdentifier, name };
      found.push({ member: other, isOurs: from === owner, kind, text, sentAt });
    }
  }
  return found.toSorted((one, other) => Date.parse(one.sentAt) - Date.parse(other.sentAt));
}
