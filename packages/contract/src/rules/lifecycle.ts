import type { Judge } from '../run/session.ts';
import type { Attempt, Refused } from '../run/session-settings.ts';
import { type Leftover, takeBack } from './leftovers.ts';

/** How an account stands to a person. */
export type Standing = 'none' | 'sent' | 'received' | 'connected';

/** An invitation as a list shows it. */
export interface Listed {
  readonly id: string;
}

/** How a vendor sends an invitation to the person that the run may invite, and what shows it. */
export interface Sending<Invitation extends Listed> {
  /** Tells later checks what there is to withdraw. */
  readonly leftover: Leftover;
  readonly standing: () => Promise<Standing>;
  /** Gives the id of the invitation, where the answer has one. */
  readonly send: () => Promise<Attempt<string | undefined>>;
  /** Looks for the invitation in the list of those that were sent. */
  readonly find: () => Promise<Invitation | undefined>;
  /** Sends it again, which has to be refused. */
  readonly sendAgain: () => Promise<void>;
}

/** Invites somebody: it is listed, the relationship shows it, and it cannot be done twice. */
export async function checkSending<Invitation extends Listed>(
  judge: Judge,
  { leftover, standing, send, find, sendAgain }: Sending<Invitation>,
): Promise<Invitation> {
  const before = await standing();
  if (before !== 'none')
    judge.skip(`${judge.settings.member} is ${standingWords[before]}; --member names somebody else`);
  judge.willMake(leftover);
  const sent = await send();
  if (!sent.ok) {
    // What fails at the vendor may have reached LinkedIn all the same.
    if (sent.status < 500) leftover.isGone();
    return refuseToSend(judge, sent);
  }
  if (sent.body !== undefined) leftover.isMade(sent.body);
  const listed = await find();
  if (listed !== undefined) leftover.isMade(listed.id);
  judge.expect(listed !== undefined, 'sent', 'not among the sent invitations', 'the invitation that was sent');
  judge.expect(
    listed === undefined || sent.body === undefined || listed.id === sent.body,
    'sent',
    `${listed?.id} in the list`,
    `${sent.body}, the id that sending gave`,
  );
  expectStanding(judge, await standing(), 'sent');
  await sendAgain();
  return judge.need(listed, 'the invitation that was sent is not listed');
}

/** A fake has no reason to refuse a stranger, unless the same run was there before. */
function refuseToSend(judge: Judge, { label, words }: Refused): never {
  const { member, mayDoForGood: isFake } = judge.settings;
  const hasToWait = /cannot_resend|\b(?:invited before|too soon|too recent(?:ly)?|weeks|days)\b/i.test(words);
  if (isFake && !hasToWait) {
    const wanted = `the invitation of ${member}, who is a stranger; if it was made here before, use a fresh sandbox`;
    judge.expect(false, 'status', `${label} ${words}`, wanted);
  }
  judge.skip(`the invitation of ${member} was refused: ${label}`);
}

export interface Withdrawing {
  readonly leftover: Leftover;
  readonly standing: () => Promise<Standing>;
  readonly withdraw: (id: string) => Promise<void>;
  readonly find: () => Promise<Listed | undefined>;
  /** Withdraws it again, which has to be refused. */
  readonly withdrawAgain: (id: string) => Promise<void>;
}

/** Takes the invitation back: it leaves the list and the relationship, and cannot be withdrawn twice. */
export async function checkWithdrawing(
  judge: Judge,
  { leftover, standing, withdraw, find, withdrawAgain }: Withdrawing,
): Promise<void> {
  if (!leftover.isOpen) judge.skip('no invitation was sent');
  const id = judge.need(leftover.id, 'nobody knows whether the invitation was sent');
  await withdraw(id);
  leftover.isGone();
  judge.expect((await find()) === undefined, 'withdrawn', 'still among the sent invitations', 'no such invitation');
  expectStanding(judge, await standing(), 'none');
  await withdrawAgain(id);
}

/** Withdraws an invitation that is still there, or may be: by its id, or by the list, where its answer is lost. */
export async function takeInvitationBack(judge: Judge, withdrawing: Withdrawing): Promise<void> {
  const { leftover, find, standing, withdraw: remove } = withdrawing;
  await takeBack(judge, {
    leftover,
    what: `the invitation of ${judge.settings.member}`,
    remove,
    async look() {
      const listed = await find();
      return { id: listed?.id, isThere: listed !== undefined || (await standing()) === 'sent' };
    },
  });
}

/** How a vendor answers an invitation that the account received. */
export interface Handling<Invitation extends Listed> {
  /** The pending invitations of people who want to connect. */
  readonly received: () => Promise<readonly Invitation[]>;
  readonly accept: (invitation: Invitation) => Promise<void>;
  readonly refuse: (invitation: Invitation) => Promise<void>;
  readonly standing: (invitation: Invitation) => Promise<Standing>;
  /** Whether the other person is among the connections. */
  readonly isConnection: (invitation: Invitation) => Promise<boolean>;
  /** Accepts it again, which has to be refused. */
  readonly acceptAgain: (invitation: Invitation) => Promise<void>;
}

/** Accepts an invitation: it leaves the list, and its sender is a connection. */
export async function checkAccepting<Invitation extends Listed>(
  judge: Judge,
  { received, accept, standing, isConnection, acceptAgain }: Handling<Invitation>,
): Promise<Invitation> {
  const invitation = judge.need((await received()).at(-1), 'nobody has invited the account');
  await accept(invitation);
  await expectHandled(judge, received, invitation);
  expectStanding(judge, await standing(invitation), 'connected');
  judge.expect(await isConnection(invitation), 'connected', 'not among the connections', 'who was accepted');
  await acceptAgain(invitation);
  return invitation;
}

/** Refuses an invitation: it leaves the list, and its sender is no connection. */
export async function checkRefusing<Invitation extends Listed>(
  judge: Judge,
  { received, refuse, standing, acceptAgain }: Handling<Invitation>,
): Promise<void> {
  const invitation = judge.need((await received()).at(-1), 'nobody else has invited the account');
  await refuse(invitation);
  await expectHandled(judge, received, invitation);
  expectStanding(judge, await standing(invitation), 'none');
  await acceptAgain(invitation);
}

async function expectHandled<Invitation extends Listed>(
  judge: Judge,
  received: () => Promise<readonly Invitation[]>,
  { id }: Invitation,
): Promise<void> {
  const isListed = (await received()).some((invitation) => invitation.id === id);
  judge.expect(!isListed, 'handled', 'still among the received invitations', 'no such invitation');
}

const standingWords: Readonly<Record<Standing, string>> = {
  none: 'a stranger',
  sent: 'invited already',
  received: 'somebody who has invited the account',
  connected: 'a connection already',
};

function expectStanding(judge: Judge, standing: Standing, wanted: Standing): void {
  judge.expect(standing === wanted, 'relationship', standingWords[standing], standingWords[wanted]);
}
