import { InvitationError } from '@invitekit/clients';
import type { WriteInput, WriteOutcome } from '@invitekit/clients/sender';
import type { INodeProperties } from 'n8n-workflow';
import { doNotContactFields, readDoNotContact } from '../fields/do-not-contact.ts';
import { memberField, readMember } from '../fields/member.ts';
import { optionsField } from '../fields/options.ts';
import { readSimplify, simplifyField } from '../fields/simplify.ts';
import { readText, textField } from '../fields/text.ts';
import { readAddedWaitAtMostMs, whenNotDueYetField } from '../fields/when-not-due-yet.ts';
import { toItem } from '../item.ts';
import type { Operation, OperationCall } from '../operation.ts';
import { perAccount, perRun } from '../per-run.ts';
import { listedIn } from '../sending/find-blocker.ts';
import { type Final, oneByOne } from '../sending/one-by-one.ts';
import { toUndone } from '../sending/to-undone.ts';
import { withNamesOf } from '../with-names-of.ts';

const messageNotice: INodeProperties = {
  displayName:
    'Writes to people who accepted an invitation: a day later, or when the credential says. It skips people whose conversation has gone on. A person who is not due yet goes to Not Sent, with the time. LinkedIn forbids automated messages.',
  name: 'messageNotice',
  type: 'notice',
  default: '',
};

const acceptedAtField: INodeProperties = {
  displayName: 'Accepted At',
  name: 'acceptedAt',
  type: 'string',
  default: '',
  placeholder: 'e.g. {{ $json.connectedAt.latest }}',
  description:
    'When the person accepted: a date and time, as a trigger gives it. Without it, the node looks in its memory and the vendor’s list of connections.',
};

const stepField: INodeProperties = {
  displayName: 'Step',
  name: 'step',
  type: 'options',
  noDataExpression: true,
  options: [
    { name: 'First Message', value: 'first', description: 'The first one to this person' },
    {
      name: 'Follow-Up',
      value: 'followUp',
      description: 'One more, some days later, if there is no answer',
    },
  ],
  default: 'first',
  description: 'Which message to this person it is. The credential sets how many follow-ups there may be, and when.',
};

/** Writes to one person for each input item by the rules of the sender, which neither an item nor a model can change. */
export const sendMessage: Operation = {
  name: 'Send',
  value: 'send',
  action: 'Send a message',
  description: 'Write to somebody who accepted an invitation, at the pace set in the credential',
  needs: ['sendMessage', 'listMessages', 'relationship'],
  outputs: { done: 'Sent', notDone: 'Not Sent', key: 'notSent' },
  fields: [
    messageNotice,
    memberField,
    textField,
    simplifyField,
    optionsField([acceptedAtField, ...doNotContactFields, stepField, whenNotDueYetField]),
  ],

  checkFirst: readDoNotContact,

  async execute(client, call) {
    const { run, signal } = call;
    const { simplify, waitAtMostMs, doNotContact, ...input } = readInputs(call);
    const { capabilities, vendor } = client;
    if (!capabilities.sendMessage || !capabilities.listMessages) {
      throw new InvitationError('unsupported', `${vendor} does not offer messages here`, { vendor });
    }
    const listed = listedIn(input.member, doNotContact, 'Do Not Contact');
    if (listed !== undefined) return { notDone: { ...listed, member: input.member } };

    const account = accountOf(run, call.accountId);
    account.write ??= begin();
    const outcome = await account.write(input);
    if (outcome.is !== 'sent') {
      const { notDone } = toUndone(outcome, call, input.member);
      // It may be the person whose time has not come yet, so that others are tried.
      return { notDone: notDone.reason === 'not-due-yet' ? { ...notDone, about: 'person' } : notDone };
    }
    writtenIn(run).count += 1;
    return [toItem(outcome.result, simplify)];

    function begin(): Write {
      const sender = call.sender(client);
      return oneByOne(
        (people: AsyncIterable<WriteInput>) => sender.write(people, { waitAtMostMs, signal }),
        () => {},
      );
    }
  },

  goesOn: (run) => writtenIn(run).count > 0,
};

type Write = (input: WriteInput) => Promise<Final<WriteOutcome>>;

const accountOf = perAccount((): { write?: Write } => ({}));

const writtenIn = perRun(() => ({ count: 0 }));

function readInputs({ parameters, run, input }: OperationCall) {
  const step = parameters.fixed.addedChoice('options.step', 'Step', ['first', 'followUp']);
  return {
    member: withNamesOf(input, readMember(parameters)),
    text: readText(parameters),
    simplify: readSimplify(parameters),
    step: step === 'followUp' ? ('follow-up' as const) : ('first' as const),
    acceptedAt: parameters.addedTime('options.acceptedAt', 'Accepted At'),
    waitAtMostMs: readAddedWaitAtMostMs(parameters),
    doNotContact: readDoNotContact(parameters, run),
  };
}
