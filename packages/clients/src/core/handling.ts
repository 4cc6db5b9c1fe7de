import type { Answer } from './answer.ts';
import type { Invitation } from './invitation.ts';
import type { Handled, InvitationClient, OperationOptions } from './invitation-client.ts';
import { InvitationError } from './invitation-error.ts';
import { findTarget, type InvitationTarget, type KnownTarget, notPending, readTarget } from './invitation-target.ts';
import { type Relationship, requireState } from './relationship.ts';
import type { Retry } from './retry.ts';
import type { VendorName } from './vendor-name.ts';
import { writeOnce } from './write-once.ts';

type Operation = 'accept' | 'refuse' | 'withdraw';

type Cost = Pick<Handled, 'credits'>;

/** How a vendor accepts, refuses or withdraws. `Found` is what it asks for of an invitation. */
export interface Handling<Found extends { readonly id?: string | undefined }> {
  readonly vendor: VendorName;
  readonly operation: Operation;
  readonly retry: Retry;
  /** Looks up what is not known of the invitation that is meant. */
  readonly find: (known: KnownTarget, options: OperationOptions, target: InvitationTarget) => Promise<Found>;
  readonly act: (found: Found, options: OperationOptions) => Promise<Pick<Handled, 'raw' | 'credits'>>;
  /** Whether it was done, after a lost answer, or at what cost; or the error to throw, where it can be done no more. */
  readonly isDone: (found: Found, options: OperationOptions) => Promise<boolean | Cost | InvitationError>;
  /** Says more of an error than the vendor does. */
  readonly explain?: (error: unknown, found: Found, options: OperationOptions) => unknown;
}

/** Accepts, refuses or withdraws an invitation once. */
export function createHandle<Found extends { readonly id?: string | undefined }>({
  vendor,
  operation,
  retry,
  find,
  act,
  isDone,
  explain = (error) => error,
}: Handling<Found>): InvitationClient['accept'] {
  return async (target, options = {}) => {
    const { signal } = options;
    const found = await find(readTarget(target, vendor, directionOf(operation)), options, target);
    const told = { vendor, id: found.id } as const;
    try {
      const outcome = await writeOnce<Handled | InvitationError>({
        act: async () => ({ ...told, confirmedBy: 'answer', ...(await act(found, options)) }),
        async findOut() {
          const done = await isDone(found, options);
          if (InvitationError.isInstance(done)) return done;
          if (done === false) return undefined;
          const cost = done === true ? {} : done;
          return { ...told, confirmedBy: 'lookup', ...cost, raw: undefined };
        },
        retry,
        signal,
      });
      if (InvitationError.isInstance(outcome)) throw outcome;
      return outcome;
    } catch (error) {
      throw await explain(error, found, options);
    }
  };
}

type KnownInvitation = Pick<KnownTarget, 'member'> & { readonly id: string };

interface HandlingById extends Pick<Handling<KnownInvitation>, 'vendor' | 'retry' | 'explain'> {
  readonly lists: Pick<InvitationClient, 'listAllSent' | 'listAllReceived'>;
  readonly relationship: InvitationClient['relationship'];
}

/**
 * The same where the id is all that the vendor asks for. Without one the list is read; after a lost answer the relationship, or
 * where the person is not known the list.
 */
export function createHandlingById({ lists, relationship, ...shared }: HandlingById) {
  const { vendor } = shared;
  return (operation: Operation, act: Handling<KnownInvitation>['act']): InvitationClient['accept'] => {
    const listAll = directionOf(operation) === 'sent' ? lists.listAllSent : lists.listAllReceived;
    return createHandle<KnownInvitation>({
      ...shared,
      operation,
      find: async ({ id, member }, options) =>
        id === undefined ? await findTarget(listAll(options), { member }, vendor) : { id, member },
      act,
      async isDone({ id, member }, options) {
        if (member?.id || member?.publicIdentifier) return outcomeOf(operation, await relationship(member, options));
        // Of an invitation that is gone from the list nobody can tell what became of it: then this throws.
        await findTarget(listAll(options), { id }, vendor);
        return false;
      },
    });
  };
}

/** What became of an invitation, by how the two stand: whether it was done, or the error that it was settled in another way. */
export function outcomeOf(operation: Operation, relationship: Relationship): boolean | InvitationError {
  const { vendor, member } = relationship;
  const state = requireState(relationship);
  if (state === directionOf(operation)) return false;
  const isConnected = state === 'connected';
  return isConnected === (operation === 'accept') || notPending(vendor, member.publicIdentifier ?? member.id);
}

/** What an action answered, as it is. */
export function toRaw({ body }: Answer<unknown>): Pick<Handled, 'raw'> {
  return { raw: body };
}

function directionOf(operation: Operation): Invitation['direction'] {
  return operation === 'withdraw' ? 'sent' : 'received';
}
