import { type InvitationClient, InvitationError, namesOf } from '@invitekit/clients';
import { isAboutOne } from '@invitekit/clients/sender';
import { attempt } from '../attempt.ts';
import { doNotInviteFields, readDoNotInvite } from '../fields/do-not-invite.ts';
import { memberField, readMember } from '../fields/member.ts';
import { noteField, readNote } from '../fields/note.ts';
import { optionsField } from '../fields/options.ts';
import { pauseFields, readPause } from '../fields/pause.ts';
import { readSendingLimits, sendingLimitFields, sendingNotice } from '../fields/sending-limits.ts';
import { readSimplify, simplifyField } from '../fields/simplify.ts';
import { toItem } from '../item.ts';
import type { NotSent, Operation, OperationCall } from '../operation.ts';
import { queueOf } from '../sending/account-queue.ts';
import { blockAdvice } from '../sending/block-reasons.ts';
import { type Blocker, findBlockerInHistory, findBlockerInRun } from '../sending/check.ts';
import { accountOf, historyCacheOf, sendingOf } from '../sending/memory.ts';
import { readSendingHistory, recordSent, type SendingHistory } from '../sending/sending-history.ts';
import { stateOf } from '../sending/sending-state.ts';
import { withNamesOf } from '../with-names-of.ts';

/**
 * Invites one member for each input item, within limits that are counted from the vendor's own lists. Whoever is not
 * invited leaves by the second output with the reason.
 */
export const sendInvitation: Operation = {
  name: 'Send',
  value: 'send',
  action: 'Send an invitation',
  description: 'Invite a member to connect, at a pace that is safe for the account',
  needs: ['listSent', 'send'],
  fields: [
    sendingNotice,
    memberField,
    noteField,
    ...sendingLimitFields,
    ...doNotInviteFields,
    simplifyField,
    optionsField([...pauseFields]),
  ],

  checkFirst: readDoNotInvite,

  async execute(client, call) {
    const { run, signal } = call;
    const { member, note, simplify, pause, ...policy } = readInputs(call);
    const sending = sendingOf(run);
    const account = accountOf(run, call.accountId);
    const cache = historyCacheOf(run, call.accountId);

    const request = { ...policy, member: withNamesOf(call.input, member) };
    const inRun = findBlockerInRun(request, sending.attempts, account.seen);
    if (inRun !== undefined) return toNotSent(inRun);
    account.seen.add(namesOf(request.member));

    const queue = queueOf(`${run.place} ${call.accountId}`);
    const early = await queue.exclusively(async () =>
      findBlockerInHistory(await currentHistory(), request, vendorTime()),
    );
    if (early !== undefined) return toNotSent(early);

    if (sending.attempts > 0) await run.sleep(pause(), signal);
    return await queue.exclusively(async () => {
      const history = await currentHistory();
      const late = findBlockerInHistory(history, request, vendorTime());
      if (late !== undefined) return toNotSent(late);
      signal?.throwIfAborted();
      sending.attempts += 1;
      const tried = await attempt(() => client.send({ member, note }, { signal }));
      if ('error' in tried) {
        const { error } = tried;
        if (!isAboutOne(error)) {
          // What became of it may stand in the list by now.
          cache.cached = undefined;
          throw stopAt(error, call);
        }
        account.refusals.note(error);
        if (account.refusals.areALimit) call.stop(error);
        return { notSent: { ...call.explain(error), member } };
      }
      sending.sent += 1;
      account.refusals.note(undefined);
      account.seen.add(namesOf(tried.value.member));
      recordSent(history, [request.member, tried.value.member], run.now());
      queue.sends += 1;
      if (cache.cached !== undefined) cache.cached.sendsBefore += 1;
      const limits = stateOf(history, policy.limits, run.now()).state;
      return [toItem({ ...tried.value, limits }, simplify)];
    });

    /** What was read of the account, unless another execution has sent since, or it is old. */
    async function currentHistory(): Promise<SendingHistory> {
      signal?.throwIfAborted();
      const { cached } = cache;
      const isCurrent = cached?.sendsBefore === queue.sends && Math.abs(Date.now() - cached.readAt) < longestUseMs;
      if (cached !== undefined && isCurrent) return cached.history;
      const history = await readHistory(client, call, policy.limits.perWeek);
      cache.cached = { history, readAt: Date.now(), vendorTime: run.now().getTime(), sendsBefore: queue.sends };
      return history;
    }

    /** A run that has asked nothing yet knows the vendor's clock from the one that read the history. */
    function vendorTime(): Date {
      const { cached } = cache;
      if (run.requests > 0 || cached === undefined) return run.now();
      return new Date(cached.vendorTime + Date.now() - cached.readAt);
    }

    function toNotSent(blocker: NonNullable<Blocker>): NotSent {
      return { notSent: { ...blocker, advice: blockAdvice[blocker.reason], member } };
    }
  },

  hasNotSent: true,
  goesOn: (run) => sendingOf(run).sent > 0,
};

/** In a loop that waits, others may send meanwhile. */
const longestUseMs = 10 * 60_000;

function readInputs({ parameters, run }: OperationCall) {
  return {
    member: readMember(parameters),
    note: readNote(parameters),
    limits: readSendingLimits(parameters),
    doNotInvite: readDoNotInvite(parameters, run),
    pause: readPause(parameters),
    simplify: readSimplify(parameters),
  };
}

async function readHistory(client: InvitationClient, call: OperationCall, perWeek: number): Promise<SendingHistory> {
  const { run, signal } = call;
  const reading = await attempt(() => readSendingHistory(client, { perWeek, now: run.now, signal }));
  if ('value' in reading) return reading.value;
  throw stopAt(reading.error, call);
}

/** Whatever it was, nothing more is sent for the account in this run. */
function stopAt(error: unknown, call: OperationCall): unknown {
  if (InvitationError.isInstance(error)) call.stop(error);
  return error;
}
