import type { SendInput } from '@invitekit/clients';
import type { SendOutcome } from '@invitekit/clients/sender';
import { attempt } from '../attempt.ts';
import { doNotInviteFields, readDoNotInvite } from '../fields/do-not-invite.ts';
import { lookFirstField, readLookFirst } from '../fields/look-first.ts';
import { memberField, readMember } from '../fields/member.ts';
import { noteField, readNote } from '../fields/note.ts';
import { optionsField } from '../fields/options.ts';
import { readSendingLimits, sendingLimitFields, sendingNotice } from '../fields/sending-limits.ts';
import { readSimplify, simplifyField } from '../fields/simplify.ts';
import { readWaitAtMostMs, whenNotDueYetField } from '../fields/when-not-due-yet.ts';
import { toItem } from '../item.ts';
import type { Operation, OperationCall } from '../operation.ts';
import { perAccount, perRun } from '../per-run.ts';
import { findBlocker } from '../sending/find-blocker.ts';
import { limitsOf } from '../sending/limits-of.ts';
import { type KnownProfile, noteByProfile } from '../sending/look-first.ts';
import { type Final, oneByOne } from '../sending/one-by-one.ts';
import { toUndone } from '../sending/to-undone.ts';
import { withNamesOf } from '../with-names-of.ts';

/**
 * Invites one member for each input item at the pace of the credential. Whoever is not invited leaves by the second output with the
 * reason.
 */
export const sendInvitation: Operation = {
  name: 'Send',
  value: 'send',
  action: 'Send an invitation',
  description: 'Invite a member to connect, at the pace set in the credential',
  needs: ['listSent', 'send'],
  outputs: { done: 'Sent', notDone: 'Not Sent', key: 'notSent' },
  fields: [
    sendingNotice,
    memberField,
    noteField,
    ...doNotInviteFields,
    whenNotDueYetField,
    simplifyField,
    optionsField([lookFirstField, ...sendingLimitFields]),
  ],

  checkFirst: readDoNotInvite,

  async execute(client, call) {
    const { run, input } = call;
    const { member, note, lookFirst, simplify, waitAtMostMs, doNotInvite, atMost } = readInputs(call);
    const person = withNamesOf(input, member);
    const sending = sendingOf(run);
    const blocker = findBlocker(person, doNotInvite, sending.attempts, atMost.perRun, run.now());
    if (blocker !== undefined) return { notDone: { ...blocker, member } };

    const sender = call.sender(client, atMost);
    const account = accountOf(run, call.accountId);
    account.send ??= oneByOne(
      (people: AsyncIterable<SendInput>) =>
        sender.send(people, { waitAtMostMs, signal: call.signal, ...(lookFirst && { noteFor }) }),
      ({ about, message }) => about === 'pending' && run.hint(message, 'warning'),
    );
    // A note that is filled later is not checked before.
    const wanted = { member: person, ...(!lookFirst && { note }) };
    account.templates.set(wanted, note);
    const outcome = await account.send(wanted);
    if (outcome.is !== 'not-sent' || outcome.wasTried === true) sending.attempts += 1;
    if (outcome.is === 'sent') {
      sending.sent += 1;
      // Whatever becomes of the store, this one was sent.
      const state = await attempt(() => sender.state({ mayBeOld: true }));
      const limits = 'value' in state ? { limits: limitsOf(state.value) } : {};
      const profile = account.profiles.get(wanted);
      return [toItem({ ...outcome.result, ...(profile && { profile }), ...limits }, simplify)];
    }
    return toUndone(outcome, call, member);

    async function noteFor(input: SendInput): Promise<string | undefined> {
      const found = await noteByProfile(client, { ...input, note: account.templates.get(input) }, call);
      account.profiles.set(input, found.profile);
      return found.note;
    }
  },

  goesOn: (run) => sendingOf(run).sent > 0,
};

/** What the node has done so far in a run, for all accounts. */
const sendingOf = perRun(() => ({ attempts: 0, sent: 0 }));

interface AccountSending {
  send?: (input: SendInput) => Promise<Final<SendOutcome>>;
  readonly templates: WeakMap<SendInput, string | undefined>;
  /** What was seen of whom. */
  readonly profiles: WeakMap<SendInput, KnownProfile>;
}

const accountOf = perAccount((): AccountSending => ({ templates: new WeakMap(), profiles: new WeakMap() }));

function readInputs({ parameters, run }: OperationCall) {
  return {
    member: readMember(parameters),
    note: readNote(parameters, readLookFirst(parameters)),
    lookFirst: readLookFirst(parameters),
    atMost: readSendingLimits(parameters),
    doNotInvite: readDoNotInvite(parameters, run),
    waitAtMostMs: readWaitAtMostMs(parameters),
    simplify: readSimplify(parameters),
  };
}
