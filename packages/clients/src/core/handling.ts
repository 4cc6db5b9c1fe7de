import type { Invitation } from './invitation.ts';
import type { Handled, InvitationClient, OperationOptions } from './invitation-client.ts';
import { InvitationError } from './invitation-error.ts';
import { findTarget, type InvitationTarget, type KnownTarget, notPending, readTarget } from './invitation-target.ts';
import { type Relationship, requireState } from './relationship.ts';
import type { Retry } from './retry.ts';
import type { VendorName } from './vendor-name.ts';
import { writeOnce } from './write-once.ts';

type Cost = Pick<Handled, 'credits'>;

/** How a vendor accepts, refuses or withdraws. `Found` is what it asks for of an invitation. */
export interface Handling<Found extends { readonly id?: string | undefined }> {
  readonly vendor: VendorName;
  readonly direction: Invitation['direction'];
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
  direction,
  retry,
  find,
  act,
  isDone,
  explain = (error) => error,
}: Handling<Found>): InvitationClient['accept'] {
  return async (target, options = {}) => {
    const { signal } = options;
    const found = await find(readTarget(target, vendor, direction), options, target);
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

type ListAll = (options: OperationOptions) => AsyncIterable<Invitation>;

/** Finds an invitation where its id is all that the vendor asks for: a person is looked for in the list. */
export function byId(vendor: VendorName, listAll: ListAll) {
  return async ({ id, member }: KnownTarget, options: OperationOptions) =>
    id === undefined ? await findTarget(listAll(options), { member }, vendor) : { id, member };
}

/**
 * What became of an invitation, by how the two stand: whether it was handled, or the error that it was handled before in
 * another way.
 */
export function outcomeOf(
  { direction, connects }: { readonly direction: Invitation['direction']; readonly connects: boolean },
  relationship: Relationship,
): boolean | InvitationError {
  const { vendor, member } = relationship;
  const state = requireState(relationship);
  if (state === direction) return false;
  return (state === 'connected') === connects || notPending(vendor, member.publicIdentifier ?? member.id);
}
