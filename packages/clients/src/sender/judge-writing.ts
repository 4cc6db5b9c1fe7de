import type { InvitationClient } from '../core/invitation-client.ts';
import { InvitationError } from '../core/invitation-error.ts';
import { knownReference } from '../core/member-reference.ts';
import { checkText } from '../core/message-input.ts';
import { namesOf } from '../core/person/names.ts';
import type { VendorName } from '../core/vendor-name.ts';
import { readAcceptedAt } from './accepted-at.ts';
import { dateOf } from './date-of.ts';
import { listedIn } from './judge.ts';
import { type AccountMemory, type Attempt, wasRefused } from './memory.ts';
import type { People } from './people.ts';
import type { Rules } from './rules.ts';
import { isAmong } from './same-person.ts';
import { isUnderWay } from './situation.ts';
import type { NotWritten, WriteInput } from './write-outcome.ts';

/** What can be told before any request: the reason not to write; undefined when there is none. */
export function judgeWriting(
  { member, text, step, acceptedAt }: WriteInput,
  rules: Rules,
  seen: People,
  vendor: VendorName,
): NotWritten | undefined {
  try {
    knownReference(member, vendor);
    checkText(text, vendor);
    if (step !== undefined && step !== 'first' && step !== 'follow-up')
      throw invalid('step must be first or follow-up.');
    const accepted = readAcceptedAt(acceptedAt);
    if (accepted !== undefined && !(accepted.earliest <= accepted.latest))
      throw invalid('acceptedAt must be a date, or one with earliest and latest as in connectedAt.');
  } catch (error) {
    if (!InvitationError.isInstance(error)) throw error;
    return { because: 'invalid-request', next: 'look', message: error.message, error };
  }
  if (seen.has(namesOf(member))) {
    return { because: 'duplicate', next: 'skip', message: 'This person was named before.' };
  }
  return listedIn(rules.doNotContact, member);

  function invalid(message: string): InvitationError {
    return new InvitationError('invalid-request', message, { vendor });
  }
}

/** Why nobody can be written to through a client; undefined where it can write and read. */
export function cannotWrite({ capabilities }: InvitationClient): NotWritten | undefined {
  if (capabilities.sendMessage && capabilities.listMessages) return undefined;
  const message = 'The vendor has no messages, or none that this client can read.';
  return { because: 'unsupported', next: 'look', message, endsRun: true };
}

/** What senders remember of somebody. */
export interface History {
  /** The latest invitation; undefined where no sender of the store sent one. */
  readonly invitation: Attempt | undefined;
  /** The messages to the person, the oldest first; also those that may not have arrived. */
  readonly messages: readonly Attempt[];
  /** The latest withdrawal, or refusal of an invitation of theirs. */
  readonly ending: Attempt | undefined;
  /** When a message was not sent because the conversation had gone on. */
  readonly stop: Attempt | undefined;
}

export function historyOf({ attempts }: AccountMemory, person: readonly string[]): History {
  const hashes = new Set(person);
  const all = attempts.filter((each) => isAmong(each, hashes));
  const theirs = all.filter((each) => !wasRefused(each));
  return {
    stop: all.find(({ kind, decision }) => kind === 'message' && decision === 'gone'),
    invitation: theirs.filter(({ kind }) => kind === 'send').at(-1),
    messages: theirs.filter(({ kind }) => kind === 'message'),
    ending: theirs.filter(({ kind }) => kind === 'withdraw' || kind === 'refuse').at(-1),
  };
}

/** What is to be written. */
export interface Judged {
  readonly step: 'first' | 'follow-up';
  readonly mark: string;
}

/** What is remembered that speaks against a message; undefined when nothing does. */
export function judgeHistory(
  { invitation, messages, ending, stop }: History,
  { step, mark }: Judged,
  { messages: rules }: Rules,
  now: number,
): NotWritten | undefined {
  // That an invitation left the list proves nothing: who accepted may come later in the list of connections.
  if ((ending?.at ?? 0) > (invitation?.at ?? 0)) {
    const message = 'A sender has withdrawn the invitation of this person, or refused theirs.';
    return { because: 'ended', next: 'skip', message };
  }
  if (stop !== undefined) {
    const message = `The conversation with this person had gone on by ${dateOf(stop.at)}. The sequence ended.`;
    return { because: 'conversation-went-on', next: 'skip', message };
  }
  // Another sender is at it, and one waits for that.
  if (messages.some((each) => isUnderWay(each, now))) return undefined;
  const [unclear] = uncertainIn(messages, now);
  if (unclear !== undefined) {
    const message = `A message of ${dateOf(unclear.at)} may have reached this person, but its answer was lost. Look at the conversation on LinkedIn.`;
    return { because: 'uncertain', next: 'look', message };
  }
  const last = messages.at(-1);
  if (last === undefined && step === 'follow-up') {
    const message = 'No sender of this store has written a first message to this person.';
    return { because: 'not-begun', next: 'look', message };
  }
  if (last === undefined) return undefined;
  const isRepeated = messages.some((each) => each.mark === mark);
  if (step === 'first' || isRepeated || messages.length > rules.followUps) {
    const times = messages.length === 1 ? 'once' : `${messages.length} times`;
    const why = isRepeated ? ' The text is the same.' : '';
    const message = `This person was written to ${times}, last on ${dateOf(last.at)}.${why}`;
    return { because: 'written-before', next: 'skip', message };
  }
  const again = last.endedAt + rules.followUpAfterMs;
  return again <= now ? undefined : notBefore(again, 'The time between a message and its follow-up ends at');
}

/** Those of which nobody knows whether they arrived. */
export function uncertainIn(messages: readonly Attempt[], now: number): readonly Attempt[] {
  return messages.filter((each) => each.result !== 'done' && !isUnderWay(each, now));
}

export function notBefore(moment: number, words: string): NotWritten {
  const tryAgainAt = new Date(moment).toISOString();
  return { because: 'not-due-yet', next: 'later', tryAgainAt, message: `${words} ${tryAgainAt}.` };
}
