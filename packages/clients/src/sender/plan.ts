import type { OperationOptions } from '../core/invitation-client.ts';
import { InvitationError } from '../core/invitation-error.ts';
import { namesOf } from '../core/person/names.ts';
import type { SendInput } from '../core/send.ts';
import { newestPage } from './account-view.ts';
import { judgeInput, judgePerson } from './judge.ts';
import type { Attempt } from './memory.ts';
import { nextMoment } from './next-moment.ts';
import { notSentAfter } from './next-step.ts';
import { noticesOf } from './notices.ts';
import type { NotSent, PlanOutcome } from './outcome.ts';
import { People } from './people.ts';
import { asSent, stoppedBy, withPlanned } from './planning.ts';
import { isAboutOne } from './refusals.ts';
import type { SenderAccount } from './sender-account.ts';
import { standingOf } from './standings.ts';

/** What `plan` takes beside people. */
export interface PlanOptions extends OperationOptions {
  /**
   * Whether each person is looked up as well, so that the plan knows who is connected or has invited the account. One request for
   * each, or two; at LinkupAPI 1 credit. Default false: only lists are read.
   */
  readonly lookUp?: boolean | undefined;
}

/** What `send` would do, and when. Only reads. */
export async function* planAll(
  account: SenderAccount,
  people: Iterable<SendInput> | AsyncIterable<SendInput>,
  options: PlanOptions,
): AsyncGenerator<PlanOutcome, void, undefined> {
  const { client, rules } = account;
  const situation = await account.situation(options, 0);
  const now = account.now();
  yield* noticesOf(situation, now);
  const seen = new People();
  const planned: Attempt[] = [];
  for await (const input of people) {
    options.signal?.throwIfAborted();
    const early = judgeInput(input, { rules }, seen, client.vendor);
    if (early !== undefined) {
      yield { is: 'not-sent', input, ...early };
      continue;
    }
    seen.add(namesOf(input.member));
    const person = await account.hashesOf(input.member);
    const standing = judgePerson(situation, input.member, person, now);
    const why = standing.is === 'not-sent' ? standing.why : await findOut(account, input, options);
    if (why !== undefined) {
      yield { is: 'not-sent', input, ...why };
      continue;
    }
    const when = nextMoment(withPlanned(situation, planned), 'send', now);
    if (when.at === null) {
      yield { is: 'not-sent', input, ...stoppedBy(when) };
      continue;
    }
    // A look at the newest invitations goes before each one, and where an attempt is unclear, a look at the person.
    const { prices } = client;
    const actions = standing.is === 'unclear' ? 2 : 1;
    const listed = Math.min(newestPage, situation.view.pending.size + planned.length);
    const credits = prices === null ? 0 : actions * prices.action + Math.ceil(listed / prices.resultsPerCredit);
    planned.push(asSent(situation, 'send', person, when.at));
    yield { is: 'due', input, at: new Date(when.at).toISOString(), because: when.because, credits };
  }
}

async function findOut(account: SenderAccount, input: SendInput, options: PlanOptions): Promise<NotSent | undefined> {
  if (options.lookUp !== true) return undefined;
  try {
    const { state } = await account.client.relationship(input.member, { signal: options.signal });
    return standingOf(state);
  } catch (error) {
    if (!InvitationError.isInstance(error) || !isAboutOne(error)) throw error;
    return notSentAfter(error, account.now());
  }
}
