import type { Judge } from '../run/judge.ts';
import type { Listed } from './listed.ts';
import type { Once } from './once.ts';
import { expectOthers } from './others.ts';
import { expectStanding, type Standing } from './standing.ts';

/** How a vendor answers an invitation that the account received. */
export interface Handling<Invitation extends Listed> {
  /** The pending invitations of people who want to connect. */
  readonly received: () => Promise<readonly Invitation[]>;
  readonly accept: Once<Invitation>;
  readonly refuse: (invitation: Invitation) => Promise<void>;
  readonly standing: (invitation: Invitation) => Promise<Standing>;
  /** Whether the other person is among the connections. Default: nobody can list those. */
  readonly isConnection?: (invitation: Invitation) => Promise<boolean>;
}

/** Accepts an invitation: it leaves the list, and its sender is a connection. */
export async function checkAccepting<Invitation extends Listed>(
  judge: Judge,
  { received, accept, standing, isConnection }: Handling<Invitation>,
): Promise<Invitation> {
  const before = await received();
  const invitation = judge.need(before.at(-1), 'nobody has invited the account');
  await accept.act(invitation);
  await expectHandled(judge, { before, received, invitation });
  expectStanding(judge, await standing(invitation), 'connected');
  const isListed = (await isConnection?.(invitation)) ?? true;
  judge.expect(isListed, 'connected', 'not among the connections', 'who was accepted');
  await accept.again(invitation);
  return invitation;
}

/** Refuses an invitation: it leaves the list, and its sender is no connection. */
export async function checkRefusing<Invitation extends Listed>(
  judge: Judge,
  { received, accept, refuse, standing }: Handling<Invitation>,
): Promise<void> {
  const before = await received();
  const invitation = judge.need(before.at(-1), 'nobody else has invited the account');
  await refuse(invitation);
  await expectHandled(judge, { before, received, invitation });
  expectStanding(judge, await standing(invitation), 'none');
  await accept.again(invitation);
}

interface Handled {
  readonly before: readonly Listed[];
  readonly received: () => Promise<readonly Listed[]>;
  readonly invitation: Listed;
}

async function expectHandled(judge: Judge, { before, received, invitation: { id } }: Handled): Promise<void> {
  const after = (await received()).map((invitation) => invitation.id);
  judge.expect(!after.includes(id), 'handled', 'still among the received invitations', 'no such invitation');
  expectOthers(
    judge,
    before.map((invitation) => invitation.id),
    after,
    id,
  );
}
