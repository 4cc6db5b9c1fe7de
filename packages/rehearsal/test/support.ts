import { createSender, memoryStore, type Policy } from '@invitekit/clients/sender';
import type { ProgramTools, RehearsedPerson } from '@invitekit/rehearsal';

export const policy: Policy = { timeZone: 'Europe/Berlin', account: 'established' };

/** People of a list; nobody of the fake is called so. */
export function listOf(count: number, more: Partial<RehearsedPerson> = {}): readonly RehearsedPerson[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `Person${letters(index)} Tested`,
    publicIdentifier: `person-${letters(index)}-tested`,
    columns: {},
    ...more,
  }));
}

function letters(index: number): string {
  return [...String(index).padStart(3, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

/** Invites everybody at the pace of the policy. */
export function soundly(people: readonly RehearsedPerson[], paced: Policy = policy) {
  return async ({ client, clock }: ProgramTools): Promise<void> => {
    const sender = createSender(client, { policy: paced, store: memoryStore(), sleep: clock.sleep });
    const inputs = people.map(({ publicIdentifier }) => ({ member: { publicIdentifier } }));
    for await (const _ of sender.send(inputs));
  };
}
