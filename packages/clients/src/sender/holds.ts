import { dayMs } from '../core/durations.ts';
import { InvitationError, type InvitationErrorCode } from '../core/invitation-error.ts';
import type { Ledger } from './ledger.ts';
import type { AccountMemory, Hold } from './memory.ts';

/**
 * The answers after which an account is held, and for how long in milliseconds where the vendor does not say until when. Null
 * holds it until a person releases it.
 */
const heldBy: Partial<Readonly<Record<InvitationErrorCode, number | null>>> = {
  'account-disconnected': null,
  'account-restricted': null,
  'quota-exceeded': dayMs,
  'rate-limited': dayMs,
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
  const since = Math.max(releasedAt, now - dayMs);
  const last = attempts.filter(({ result, at }) => result !== 'under-way' && at > since).slice(-2);
  if (last.length < 2 || last.some(({ result }) => result !== 'unexplained')) return undefined;
  return { because: 'unexplained-refusals', since: now, until: now + dayMs };
}

/** Writes holds down, once each where they have no end. */
export async function noteHolds(ledger: Ledger, found: readonly Hold[]): Promise<void> {
  await ledger.change((memory) => {
    const isKnown = ({ because }: Hold) => memory.holds.some((each) => each.because === because && each.until === null);
    const added = found.filter((each) => !isKnown(each));
    return { found: undefined, ...(added.length > 0 && { memory: { ...memory, holds: [...memory.holds, ...added] } }) };
  });
}

/** Passes an answer on. One that holds an account until a person releases it is written down, whoever has asked. */
export async function noting<Answer>(
  ledger: Ledger | undefined,
  answer: Promise<Answer>,
  now: () => number,
): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    const found = InvitationError.isInstance(error) ? holdAfter(error, now()) : undefined;
    if (ledger !== undefined && found?.until === null) await noteHolds(ledger, [found]);
    throw error;
  }
}

/** What held an account while nobody said whose it is, holds it by its owner's name. */
export async function moveHolds(from: Ledger, to: Ledger): Promise<void> {
  const { holds } = await from.read();
  if (holds.length === 0) return;
  await noteHolds(to, holds);
  // Another worker may have noted one meanwhile.
  const moved = new Set(holds.map((hold) => JSON.stringify(hold)));
  const isLeft = (hold: Hold) => !moved.has(JSON.stringify(hold));
  await from.change((memory) => ({
    found: undefined,
    memory: { ...memory, holds: memory.holds.filter(isLeft) },
  }));
}
