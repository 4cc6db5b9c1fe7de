import type { OperationOptions } from '../../core/invitation-client.ts';
import type { InvitationError, InvitationErrorCode } from '../../core/invitation-error.ts';
import { isSameMember, type KnownReference, knownReference } from '../../core/member-reference.ts';
import type { RelationshipState } from '../../core/relationship.ts';
import { checkNote, type SendInput, type SendResult } from '../../core/send.ts';
import { withCode } from '../../core/with-code.ts';
import { writeOnce } from '../../core/write-once.ts';
import { accountIn, type ConnectSafelyContext, vendor } from './context.ts';
import { isAmbiguousRefusal } from './errors.ts';
import type { ConnectSafelyLists } from './lists.ts';
import { idOfUrn, toChosenPerson } from './person.ts';
import type { FindRelationship } from './relationship.ts';

interface SendParts {
  readonly relationship: FindRelationship;
  readonly listAllSent: ConnectSafelyLists['listAllSent'];
  readonly explainRefusals: boolean;
}

export function createSend(context: ConnectSafelyContext, { relationship, listAllSent, explainRefusals }: SendParts) {
  return async ({ member, note }: SendInput, { signal }: OperationOptions = {}): Promise<SendResult> => {
    const reference = knownReference(member, vendor);
    const customMessage = checkNote(note, vendor);
    const body = { ...accountIn(context), ...toChosenPerson(reference), ...(customMessage && { customMessage }) };
    try {
      return await writeOnce<SendResult>({
        act: () =>
          context.call('post', '/linkedin/connect', { body, signal }, ({ body: answer }) => ({
            vendor,
            member: { ...reference, id: idOfUrn(answer.profileUrn) ?? reference.id },
            confirmedBy: 'answer',
            raw: answer,
          })),
        findOut: () => findSent(reference, signal),
        retry: context.retry,
        signal,
      });
    } catch (error) {
      throw explainRefusals && isAmbiguousRefusal(error) ? await explain(error, reference, signal) : error;
    }
  };

  /** By the relationship, which is one request; without a public identifier by the list of sent invitations. */
  async function findSent(reference: KnownReference, signal?: AbortSignal): Promise<SendResult | undefined> {
    const found = { vendor, confirmedBy: 'lookup', raw: undefined } as const;
    if (reference.publicIdentifier !== undefined) {
      const { state, member } = await relationship(reference, { signal });
      return state === 'sent' ? { ...found, member } : undefined;
    }
    for await (const { id, member } of listAllSent({ signal })) {
      if (isSameMember(member, reference)) return { ...found, id, member };
    }
    return undefined;
  }

  /** A refusal to invite has no name; how the two stand tells the reason, and costs nothing. */
  async function explain(
    error: InvitationError,
    reference: KnownReference,
    signal?: AbortSignal,
  ): Promise<InvitationError> {
    const state = await stateOf(reference, signal).catch(() => undefined);
    signal?.throwIfAborted();
    const code = state && codeByState[state];
    return code === undefined ? error : withCode(error, code);
  }

  /** By an id alone only what was sent is looked at: connections come 12 to a page, and have no ids. */
  async function stateOf(reference: KnownReference, signal?: AbortSignal): Promise<RelationshipState> {
    if (reference.publicIdentifier !== undefined) return (await relationship(reference, { signal })).state;
    return (await findSent(reference, signal)) === undefined ? 'none' : 'sent';
  }
}

const codeByState: Readonly<Record<RelationshipState, InvitationErrorCode | undefined>> = {
  connected: 'already-connected',
  sent: 'already-invited',
  received: 'already-invited',
  none: undefined,
};
