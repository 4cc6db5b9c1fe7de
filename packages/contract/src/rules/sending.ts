import type { Judge } from '../run/judge.ts';
import type { Attempt, Refused } from '../run/session-settings.ts';
import { minute } from '../times/interval.ts';
import { readInstant } from '../times/read-instant.ts';
import { readAge } from '../times/read-words.ts';
import type { Leftover } from './leftovers.ts';
import type { Listed, Look } from './listed.ts';
import { createNote } from './note.ts';
import { expectStanding, type Standing, standingWords } from './standing.ts';

/** How a vendor sends an invitation to the person that the run may invite, and what shows it. */
export interface Sending {
  /** Tells later checks what there is to withdraw. */
  readonly leftover: Leftover;
  readonly standing: () => Promise<Standing>;
  /** Sends it, with a note where the vendor shows notes again. Gives the id, where the answer has one. */
  readonly send: (note: string | undefined) => Promise<Attempt<string | undefined>>;
  /** Why no note is sent: nothing shows it. Default: the list does. */
  readonly whyNoNote?: string;
  /** Looks for the invitation in the list of those that were sent. */
  readonly find: () => Promise<Look>;
  /** Reads the list of received invitations, where it must not be. */
  readonly received: () => Promise<readonly Listed[]>;
  /** Sends it again, which has to be refused. */
  readonly sendAgain: () => Promise<unknown>;
}

/** Invites somebody: it is listed as it was sent, the relationship shows it, and it cannot be done twice. */
export async function checkSending(
  judge: Judge,
  { leftover, standing, send, whyNoNote, find, received, sendAgain }: Sending,
): Promise<Listed> {
  const before = await standing();
  if (before !== 'none')
    judge.skip(`${judge.settings.member} is ${standingWords[before]}; --member names somebody else`);
  judge.willMake(leftover);
  const note = whyNoNote === undefined ? createNote() : undefined;
  if (whyNoNote !== undefined) judge.leaveOut('the note', whyNoNote);
  let sent = await send(note);
  let isNoteSent = note !== undefined;
  if (!sent.ok && sent.status < 500 && note !== undefined) {
    const { label } = sent;
    sent = await send(undefined);
    isNoteSent = false;
    if (sent.ok) judge.leaveOut('the note', `as an invitation with one was refused: ${label}`);
  }
  if (!sent.ok) {
    // What fails at the vendor may have reached LinkedIn all the same.
    if (sent.status < 500) leftover.isGone();
    return refuseToSend(judge, sent);
  }
  if (sent.body !== undefined) leftover.isMade(sent.body);
  const { listed, seen } = await find();
  if (listed !== undefined) leftover.isMade(listed.id);
  leftover.neighbours = seen.flatMap(({ id }) => (id === listed?.id ? [] : id));
  judge.expect(listed !== undefined, 'sent', 'not among the sent invitations', 'the invitation that was sent');
  judge.expect(
    listed === undefined || sent.body === undefined || listed.id === sent.body,
    'sent',
    `${listed?.id} in the list`,
    `${sent.body}, the id that sending gave`,
  );
  if (listed !== undefined) {
    if (isNoteSent) expectNote(judge, note, listed, seen);
    expectNewest(judge, listed, seen);
    const isMixedUp = (await received()).some(({ id }) => id === listed.id);
    judge.expect(!isMixedUp, 'direction', 'the sent invitation among the received ones', 'it only among the sent ones');
  }
  expectStanding(judge, await standing(), 'sent');
  await sendAgain();
  return judge.need(listed, 'the invitation that was sent is not listed');
}

function expectNote(judge: Judge, note: string | undefined, listed: Listed, seen: readonly Listed[]): void {
  const shown = listed.note ?? null;
  judge.expect(shown === note, 'kept', shown === null ? 'no note' : 'another note', 'the note that was sent');
  const others = seen.filter(({ id, note: other }) => id !== listed.id && other === note);
  judge.expect(others.length === 0, 'kept', `the note with ${others.map(({ id }) => id).join(', ')}`, 'it with one');
}

/** Nothing else in the list is newer than what was just sent, however coarsely that is told. */
function expectNewest(judge: Judge, { id, time }: Listed, seen: readonly Listed[]): void {
  const { now } = judge.settings.clock;
  const [own, ...others] = [time, ...seen.flatMap((other) => (other.id === id ? [] : [other.time]))].map(
    (each) => readInstant(each) ?? readAge(each, now),
  );
  const newer = others.find((other) => own && other && other.earliest > own.latest + minute);
  judge.expect(newer === undefined, 'time', `${JSON.stringify(time)} for what was just sent`, 'the latest of all');
}

/** A fake has no reason to refuse a stranger, unless the same run was there before. */
function refuseToSend(judge: Judge, { label, words }: Refused): never {
  const { member, mayDoForGood: isFake } = judge.settings;
  const hasToWait = /cannot_resend|\b(?:invited before|too soon|too recent(?:ly)?|weeks|days)\b/i.test(words);
  if (isFake && !hasToWait) {
    const wanted = 'the invitation of a stranger; if it was made here before, use a fresh sandbox';
    judge.expect(false, 'status', `${label} ${words}`, wanted);
  }
  judge.skip(`the invitation of ${member} was refused: ${label}`);
}
