import type { InvitationClient, OperationOptions } from './invitation-client.ts';
import { type KnownReference, knownReference } from './member-reference.ts';
import { type Relationship, requireState } from './relationship.ts';
import type { Retry } from './retry.ts';
import { checkNote, type SendResult } from './send.ts';
import type { VendorName } from './vendor-name.ts';
import { writeOnce } from './write-once.ts';

/** What a vendor tells of an invitation on its way; what is left out it never tells. */
type Told = Pick<SendResult, 'member' | 'credits'> & Partial<Pick<SendResult, 'id' | 'usedPercent'>>;

/** How a vendor sends. `Person` is what it asks for of whom is invited. */
interface Sending<Person> {
  readonly vendor: VendorName;
  readonly retry: Retry;
  /** Looks up what is not known of the person. */
  readonly find: (known: KnownReference, options: OperationOptions) => Promise<Person>;
  readonly act: (
    person: Person,
    note: string | undefined,
    options: OperationOptions,
  ) => Promise<Told & Pick<SendResult, 'raw'>>;
  /** Looks for the invitation, after a lost answer. */
  readonly findSent: (person: Person, options: OperationOptions) => Promise<Told | undefined>;
  /** Says more of an error than the vendor does. */
  readonly explain?: (error: unknown, person: Person, options: OperationOptions, note?: string) => Promise<unknown>;
}

/** Sends an invitation once. */
export function createSend<Person>({
  vendor,
  retry,
  find,
  act,
  findSent,
  explain = async (error) => error,
}: Sending<Person>): InvitationClient['send'] {
  return async (input, options = {}) => {
    const note = checkNote(input.note, vendor);
    const person = await find(knownReference(input.member, vendor), options);
    try {
      return await writeOnce<SendResult>({
        act: async () => toResult('answer', await act(person, note, options)),
        async findOut() {
          const found = await findSent(person, options);
          return found && toResult('lookup', { ...found, raw: undefined });
        },
        retry,
        signal: options.signal,
      });
    } catch (error) {
      throw await explain(error, person, options, note);
    }
  };

  function toResult(
    confirmedBy: SendResult['confirmedBy'],
    { id = null, member, usedPercent = null, ...rest }: Told & Pick<SendResult, 'raw'>,
  ): SendResult {
    return { vendor, id, member, confirmedBy, usedPercent, ...rest };
  }
}

/** The invitation that a relationship shows. @throws {InvitationError} when nobody knows how the two stand. */
export function sentBy(relationship: Relationship): Told | undefined {
  const { member, invitationId: id } = relationship;
  return requireState(relationship) === 'sent' ? { id, member } : undefined;
}
