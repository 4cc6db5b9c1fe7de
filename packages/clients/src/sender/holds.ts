import { InvitationError, type InvitationErrorCode } from '../core/invitation-error.ts';
import type { Ledger } from './ledger.ts';
import type { AccountMemory, Hold } from './memory.ts';
import { lengths } from './windows.ts';

/**
 * The answers after which an account is held, and for how long in milliseconds where the vendor does not say until when. Null
 * holds it until a person releases it.
 */
const heldBy: Partial<Readonly<Record<InvitationErrorCode, number | null>>> = {
  'account-disconnected': null,
  'account-restricted': null,
  'quota-exceeded': lengths.day,
  'rate-limited': lengths.day,
};

/** The hold that an answer makes; undefined for one that is about a person or a key. */
export function holdAfter({ code, until }: InvitationError, now: number): Hold | undefined {
  const length = heldBy[code];
  if (length === undefined) return undefined;
  const told = until === undefined ? Number.NaN : Date.parse(until);
  if (length === null) return { because: code, since: now, until: null };
  return { because: code, since: now, until: Number.isNaN(told) ? now + length : told };
}

/** The hold after two refusals in a row within a day that nobody explains: they may be a limit of LinkedIn, and the day is over then. */
export function holdForRefusals({ attempts, releasedAt }: AccountMemory, now: number): Hold | undefined {
  const since = Math.max(releasedAt, now - lengths.day);
  const last = attempts.filter(({ result, at }) => result !== 'under-way' && at > since).slice(-2);
  if (last.length < 2 || last.some(({ result }) => result !== 'unexplained')) return undefined;
  return { because: 'unexplained-refusals', since: now, until: now + lengths.day };
}

/** Writes holds down, once each where they have no end. */
export async function noteHolds(ledger: Ledger, found: readonly Hold[]): Promise<void> {
  await ledger.change((memory) => {
    const isKnown = ({ because }: Hold) => memory.holds.some((each) => each.because === because && each.until === null);
    const added = found.filter((each) => !isKnown(each));
    return { found: undefined, ...(added.length > 0 && { memory: { ...memory, holds: [...memory.holds, ...added] } }) };
  });
}

/** Holds the account after an answer to a question, where it is to be held until a person releases it. */
export async function noteAnswer(ledger: Ledger, error: unknown, now: number): Promise<void> {
  const found = InvitationError.isInstance(error) ? holdAfter(error, now) : undefined;
  if (found?.until === null) await noteHolds(ledger, [found]);
}
