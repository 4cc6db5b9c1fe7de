import type { InvitationClient, OperationOptions } from '../../core/invitation-client.ts';
import { findListed } from '../../core/invitation-target.ts';
import type { Lists } from '../../core/list-all.ts';
import type { KnownReference } from '../../core/member-reference.ts';
import { memberOf } from '../../core/person/names.ts';
import { isNoteSurelyRight } from '../../core/send.ts';
import { createSend, sentBy } from '../../core/send-once.ts';
import { accountIn, type ConnectSafelyContext, vendor } from './context.ts';
import { isAmbiguousRefusal } from './errors.ts';
import { createExplanation } from './explain-refusal.ts';
import { idOfUrn, toChosenPerson } from './person.ts';

interface SendParts extends Pick<InvitationClient, 'relationship'>, Pick<Lists, 'listAllSent'> {
  readonly explainRefusals: boolean;
}

/** The vendor tells neither the invitation's id nor what is used up. */
export function createConnectSafelySend(
  context: ConnectSafelyContext,
  { relationship, listAllSent, explainRefusals }: SendParts,
): InvitationClient['send'] {
  const explain = createExplanation(context, { relationship, findSent });
  return createSend({
    vendor,
    retry: context.retry,
    find: async (known) => known,
    act: (reference, customMessage, { signal }) => {
      const body = { ...accountIn(context), ...toChosenPerson(reference), ...(customMessage && { customMessage }) };
      return context.call('post', '/linkedin/connect', { body, signal }, ({ body: answer }) => ({
        member: memberOf({ ...reference, id: idOfUrn(answer.profileUrn) ?? reference.id }),
        raw: answer,
      }));
    },
    findSent,
    explain: async (error, reference, { signal }, note) =>
      explainRefusals && isAmbiguousRefusal(error)
        ? await explain(error, { reference, isNoteRight: isNoteSurelyRight(note), signal })
        : error,
  });

  /** By the relationship, which is one request; without a public identifier by the list of sent invitations. */
  async function findSent(reference: KnownReference, options: OperationOptions) {
    if (reference.publicIdentifier !== null) return sentBy(await relationship(reference, options));
    const found = await findListed(listAllSent(options), { member: reference });
    return found && { id: found.id, member: found.member };
  }
}
