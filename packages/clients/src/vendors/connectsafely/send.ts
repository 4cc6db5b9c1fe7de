import type { OperationOptions } from '../../core/invitation-client.ts';
import { isSameMember, type KnownReference, knownReference } from '../../core/member-reference.ts';
import { memberOf } from '../../core/person/names.ts';
import { requireState } from '../../core/relationship.ts';
import { checkNote, isNoteSurelyRight, type SendInput, type SendResult } from '../../core/send.ts';
import { writeOnce } from '../../core/write-once.ts';
import { accountIn, type ConnectSafelyContext, vendor } from './context.ts';
import { isAmbiguousRefusal } from './errors.ts';
import { createExplanation } from './explain-refusal.ts';
import type { ConnectSafelyLists } from './lists.ts';
import { idOfUrn, toChosenPerson } from './person.ts';
import type { FindRelationship } from './relationship.ts';

/** The vendor tells neither the invitation's id nor what is used up. */
const untold = { vendor, id: null, usedPercent: null } as const;

interface SendParts {
  readonly relationship: FindRelationship;
  readonly listAllSent: ConnectSafelyLists['listAllSent'];
  readonly explainRefusals: boolean;
}

export function createSend(context: ConnectSafelyContext, { relationship, listAllSent, explainRefusals }: SendParts) {
  const explain = createExplanation(context, { relationship, findSent });

  return async ({ member, note }: SendInput, { signal }: OperationOptions = {}): Promise<SendResult> => {
    const reference = knownReference(member, vendor);
    const customMessage = checkNote(note, vendor);
    const body = { ...accountIn(context), ...toChosenPerson(reference), ...(customMessage && { customMessage }) };
    try {
      return await writeOnce<SendResult>({
        act: () =>
          context.call('post', '/linkedin/connect', { body, signal }, ({ body: answer }) => ({
            ...untold,
            member: memberOf({ ...reference, id: idOfUrn(answer.profileUrn) ?? reference.id }),
            confirmedBy: 'answer',
            raw: answer,
          })),
        findOut: () => findSent(reference, signal),
        retry: context.retry,
        signal,
      });
    } catch (error) {
      if (!explainRefusals || !isAmbiguousRefusal(error)) throw error;
      throw await explain(error, { reference, isNoteRight: isNoteSurelyRight(customMessage), signal });
    }
  };

  /** By the relationship, which is one request; without a public identifier by the list of sent invitations. */
  async function findSent(reference: KnownReference, signal?: AbortSignal): Promise<SendResult | undefined> {
    const found = { ...untold, confirmedBy: 'lookup', raw: undefined } as const;
    if (reference.publicIdentifier !== null) {
      const standing = await relationship(reference, { signal });
      return requireState(standing) === 'sent' ? { ...found, member: standing.member } : undefined;
    }
    for await (const { id, member } of listAllSent({ signal })) {
      if (isSameMember(member, reference)) return { ...found, id, member };
    }
    return undefined;
  }
}
