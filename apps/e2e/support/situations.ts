import type { InvitationErrorCode, NotInvitableReason, VendorName } from '@invitekit/clients';
import type { Plan } from '@invitekit/mock-server';
import { weekIsOver } from './causes.ts';
import { given } from './listings.ts';
import { createClient, type Sandbox } from './sandbox.ts';
import { pendingWith } from './world.ts';

/** What an attempt to send comes to. */
interface Answered {
  readonly code: InvitationErrorCode;
  readonly because?: NotInvitableReason;
}

interface Difference extends Answered {
  /** Why the vendor cannot be read like the others. */
  readonly reason: string;
}

interface Situation {
  /** With what the sandbox starts. */
  readonly plan?: Plan;
  readonly account?: 'Grace Hopper';
  readonly note?: string;
  /** Brings it about. Answers the public identifier of the person to invite. */
  readonly prepare: (sandbox: Sandbox, vendor: VendorName) => Promise<string>;
  readonly expected: Answered;
  readonly differences?: Partial<Readonly<Record<VendorName, Difference>>>;
}

const quiet = { linkedin: { activity: 'quiet' } } as const;

const sophie = 'sophie-germain';

/** Ada invites Sophie. Answers LinkedIn's id of the invitation. */
async function invite(sandbox: Sandbox, vendor: VendorName): Promise<string> {
  await createClient[vendor](sandbox.connection(vendor)).send({ member: { publicIdentifier: sophie } });
  return (await pendingWith(sandbox, sophie)).id;
}

const noReason = 'LinkupAPI has one answer, CHANNEL_ERROR, for whatever LinkedIn refuses, limits of the account too';
const unexplained: Difference = { code: 'vendor-failure', reason: noReason };
const aboutThePerson: Difference = {
  code: 'not-invitable',
  reason: 'ConnectSafely has no name for its refusals, and tells nothing of invitations that are over',
};

const noStatus = (vendor: string): Difference => ({
  code: 'account-disconnected',
  reason: `${vendor} has the same answer for an account that is restricted and one that is logged out`,
});

/** Each situation of a person or an account, and what every vendor's client makes of it. */
const situations = {
  'a member who takes no invitations': {
    prepare: async () => 'captain-nemo',
    expected: { code: 'not-invitable', because: 'closed' },
    differences: { linkup: unexplained, connectsafely: aboutThePerson },
  },
  oneself: {
    prepare: async () => 'ada-lovelace',
    expected: { code: 'not-invitable', because: 'self' },
    differences: { linkup: { ...unexplained, reason: `${noReason}, and tells nobody who the owner of an account is` } },
  },
  'again too soon after a withdrawal': {
    plan: quiet,
    prepare: async (sandbox, vendor) => {
      await sandbox.withdraw(await invite(sandbox, vendor));
      await sandbox.advance('P1D');
      return sophie;
    },
    expected: { code: 'not-invitable', because: 'cooldown' },
    differences: { linkup: unexplained, connectsafely: aboutThePerson },
  },
  'again too soon after the other ignored it': {
    plan: quiet,
    prepare: async (sandbox, vendor) => {
      await sandbox.ignore(await invite(sandbox, vendor));
      return sophie;
    },
    expected: { code: 'not-invitable', because: 'cooldown' },
    differences: { linkup: unexplained, connectsafely: aboutThePerson },
  },
  'a member who is invited already': {
    prepare: async (sandbox, vendor) => {
      await invite(sandbox, vendor);
      return sophie;
    },
    expected: { code: 'already-invited' },
  },
  'a member who was withdrawn from long ago and is invited again': {
    plan: quiet,
    prepare: async (sandbox, vendor) => {
      await sandbox.withdraw(await invite(sandbox, vendor));
      await sandbox.advance('P22D');
      await invite(sandbox, vendor);
      return sophie;
    },
    expected: { code: 'already-invited' },
  },
  'a member who has invited the account': {
    prepare: async (sandbox) => {
      await sandbox.receive({ from: 'jordan-walke' });
      return 'jordan-walke';
    },
    expected: { code: 'already-invited' },
  },
  'a connection': {
    prepare: async (sandbox) => {
      const [friend] = await sandbox.connections();
      return given(friend).member.publicIdentifier;
    },
    expected: { code: 'already-connected' },
  },
  nobody: { prepare: async () => 'nobody-has-this-address', expected: { code: 'not-found' } },
  "LinkedIn's limit of a week": {
    plan: weekIsOver,
    prepare: async () => sophie,
    expected: { code: 'quota-exceeded' },
    differences: { linkup: unexplained },
  },
  "LinkedIn's limit of a week, worded as one of the person": {
    plan: {
      ...weekIsOver,
      vendors: { postpress: { weeklyLimit: 'errors/cannot_resend_yet' } },
    },
    prepare: async () => sophie,
    expected: { code: 'quota-exceeded' },
    differences: { linkup: unexplained },
  },
  "LinkedIn's limit of notes in a month": {
    plan: { linkedin: { monthlyNotes: 0 } },
    account: 'Grace Hopper',
    note: 'Hello',
    prepare: async () => sophie,
    expected: { code: 'quota-exceeded' },
    differences: { linkup: unexplained },
  },
  'a note that is too long for the account': {
    account: 'Grace Hopper',
    note: 'x'.repeat(201),
    prepare: async () => sophie,
    expected: { code: 'invalid-request' },
  },
  'an account that LinkedIn has restricted': {
    prepare: async (sandbox) => {
      await sandbox.setStatus('ada-lovelace', 'restricted');
      return sophie;
    },
    expected: { code: 'account-restricted' },
    differences: { linkup: noStatus('LinkupAPI'), connectsafely: noStatus('ConnectSafely') },
  },
  'an account that is logged out': {
    prepare: async (sandbox) => {
      await sandbox.setStatus('ada-lovelace', 'disconnected');
      return sophie;
    },
    expected: { code: 'account-disconnected' },
  },
} as const satisfies Record<string, Situation>;

/** The table, with what is left out of it filled in. */
export const situationRows: readonly (Situation & { readonly name: string })[] = Object.entries(situations).map(
  ([name, situation]) => ({ name, ...situation }),
);
