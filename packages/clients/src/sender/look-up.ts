import type { OperationOptions } from '../core/invitation-client.ts';
import { InvitationError } from '../core/invitation-error.ts';
import type { MemberReference } from '../core/member-reference.ts';
import { dateOf } from './date-of.ts';
import { isTooOldToTell } from './judge.ts';
import type { Attempt } from './memory.ts';
import { notSentAfter } from './next-step.ts';
import type { NotSent } from './outcome.ts';
import { isAboutOne } from './refusals.ts';
import type { SenderAccount } from './sender-account.ts';
import { alreadyConnected, alreadyInvited } from './standings.ts';

/**
 * Asks the vendor what became of an attempt whose answer was lost, or whose sender died, and writes it down. Undefined when nothing
 * did, so that the person may be invited: LinkedIn refuses that for three weeks if something did, and is over already.
 */
export async function lookUp(
  account: SenderAccount,
  member: MemberReference,
  attempt: Attempt,
  options: OperationOptions,
): Promise<NotSent | undefined> {
  const because = 'uncertain';
  try {
    const { state } = await account.client.relationship(member, { signal: options.signal });
    if (state === 'none' && isTooOldToTell(attempt, account.now())) {
      const message = `An attempt on ${dateOf(attempt.at)} may have invited this person, but its answer was lost. The invitation may have been refused or withdrawn since, so a second one could be sent. Look at it on LinkedIn. If this person was not invited, let the sender forget them and send again.`;
      return { because, next: 'look', message };
    }
    if (state === 'none') {
      await account.settle(attempt, { result: 'looked-up' });
      return undefined;
    }
    if (state === 'unknown') {
      const message =
        'An earlier attempt may have invited this person, and the vendor describes the relationship in unknown words. Look at it on LinkedIn.';
      return { because, next: 'look', message };
    }
    await account.settle(attempt, { result: 'done' });
    return state === 'connected' ? alreadyConnected : alreadyInvited;
  } catch (error) {
    if (!InvitationError.isInstance(error) || !isAboutOne(error)) throw error;
    const { message } = error;
    const notSent = notSentAfter(error, account.now());
    return { ...notSent, because, message: `An earlier attempt may have invited this person. ${message}` };
  }
}
