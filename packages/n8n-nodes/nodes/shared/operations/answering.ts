import type { Handled, InvitationTarget } from '@invitekit/clients';
import type { ActionOutcome, Sender } from '@invitekit/clients/sender';
import type { INodeProperties } from 'n8n-workflow';
import { invitationField, readInvitation } from '../fields/invitation.ts';
import { readSimplify, simplifyField } from '../fields/simplify.ts';
import { readWaitAtMostMs, whenNotDueYetField } from '../fields/when-not-due-yet.ts';
import { toItem } from '../item.ts';
import type { Operation } from '../operation.ts';
import { perAccount, perRun } from '../per-run.ts';
import { type Final, oneByOne } from '../sending/one-by-one.ts';
import { toUndone } from '../sending/to-undone.ts';

interface Answering extends Pick<Operation, 'name' | 'action' | 'description'> {
  /** What the sender does. */
  readonly kind: 'accept' | 'refuse' | 'withdraw';
  /** What became of it then. */
  readonly outcome: 'accepted' | 'refused' | 'withdrawn';
}

type Act = (invitation: InvitationTarget) => Promise<Final<ActionOutcome<InvitationTarget, Handled>>>;

const dryRunField: INodeProperties = {
  displayName: 'Dry Run',
  name: 'dryRun',
  type: 'boolean',
  noDataExpression: true,
  default: false,
  description: 'Whether to only give back the item, with the outcome "planned"',
};

/** Does something to one invitation for each input item, at the pace of the credential. */
export function answering({ kind, outcome, ...menu }: Answering): Operation {
  const done = `${outcome.charAt(0).toUpperCase()}${outcome.slice(1)}`;
  const accountOf = perAccount((): { act?: Act } => ({}));
  const doneOf = perRun(() => ({ count: 0 }));
  return {
    ...menu,
    value: kind,
    needs: [kind],
    outputs: { done, notDone: `Not ${done}`, key: 'notDone' },
    fields: [invitationField, whenNotDueYetField, dryRunField, simplifyField],

    async execute(client, call) {
      const { parameters, run, signal } = call;
      const invitation = readInvitation(call);
      const simplify = readSimplify(parameters);
      const waitAtMostMs = readWaitAtMostMs(parameters);
      if (parameters.fixed.addedFlag('dryRun', 'Dry Run')) return [{ ...call.input, outcome: 'planned' }];
      const account = accountOf(run, call.accountId);
      account.act ??= begin(call.sender(client));
      const ended = await account.act(invitation);
      if (ended.is !== 'done') return toUndone(ended, call);
      doneOf(run).count += 1;
      return [toItem({ ...ended.result, outcome }, simplify)];

      function begin(sender: Sender): Act {
        return oneByOne(
          (items: AsyncIterable<InvitationTarget>) => sender[kind](items, { waitAtMostMs, signal }),
          () => {},
        );
      }
    },

    goesOn: (run) => doneOf(run).count > 0,
  };
}
