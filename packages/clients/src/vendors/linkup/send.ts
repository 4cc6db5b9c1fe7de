import type { InvitationClient } from '../../core/invitation-client.ts';
import { fullName } from '../../core/member.ts';
import { knownReference } from '../../core/member-reference.ts';
import { readMemberId } from '../../core/person/linkedin-id.ts';
import { memberOf } from '../../core/person/names.ts';
import { type Relationship, requireState } from '../../core/relationship.ts';
import type { Retry } from '../../core/retry.ts';
import { checkNote, isNoteSurelyRight, type SendResult } from '../../core/send.ts';
import { standingRefusal } from '../../core/standing-refusal.ts';
import { withCode } from '../../core/with-code.ts';
import { writeOnce } from '../../core/write-once.ts';
import type { LinkupAnswer } from './actions.ts';
import { Bill } from './bill.ts';
import { isRefusal } from './errors.ts';
import { invitationIdOf } from './invitation.ts';
import type { LinkupNetwork } from './network.ts';
import { creditsPerAction } from './prices.ts';
import { profileUrlOf, type ReadRelationship } from './relationship.ts';

interface SendSettings {
  readonly network: LinkupNetwork;
  readonly relationship: ReadRelationship;
  readonly retry: Retry;
  readonly explainRefusals: boolean;
}

export function createSend({ network, relationship, retry, explainRefusals }: SendSettings): InvitationClient['send'] {
  return async ({ member: reference, note: wanted }, { signal } = {}) => {
    const member = knownReference(reference, 'linkup');
    const note = checkNote(wanted, 'linkup');
    const { publicIdentifier } = member;
    const named = publicIdentifier === null ? { profile_url: profileUrlOf(member) } : { identifier: publicIdentifier };
    const bill = new Bill();
    try {
      return await writeOnce({
        act: () =>
          network(
            'invite',
            { ...named, ...(note !== undefined && { message: note }) },
            ({ body }) => toSendResult(body, bill),
            { signal },
          ),
        findOut: async () => {
          const found = bill.add(await relationship(member, { signal }));
          return requireState(found) === 'sent' ? toFoundResult(found, bill) : undefined;
        },
        retry,
        signal,
      });
    } catch (error) {
      if (isRefusal(error, 'INVALID_PARAMS') && isNoteSurelyRight(note)) throw withCode(error, 'not-found');
      if (!explainRefusals || !isRefusal(error, 'CHANNEL_ERROR')) throw error;
      const state = await lookUpState();
      throw (state && standingRefusal(error, state)) ?? error;
    }

    async function lookUpState(): Promise<Relationship['state'] | undefined> {
      try {
        return (await relationship(member, { signal })).state;
      } catch {
        signal?.throwIfAborted();
        return undefined;
      }
    }
  };
}

function toSendResult(body: LinkupAnswer<'invite'>, lookups: Bill): SendResult {
  const { data, metadata } = body;
  return {
    vendor: 'linkup',
    id: data.invitation_urn ? invitationIdOf(data.invitation_urn) : null,
    member: memberOf({
      id: readMemberId(data.profile_urn),
      publicIdentifier: data.public_identifier,
      name: fullName(data.first_name, data.last_name),
      headline: data.headline,
      pictureUrl: data.profile_picture_url,
    }),
    confirmedBy: 'answer',
    usedPercent: null,
    credits: lookups.plus(metadata.credits_consumed),
    raw: body,
  };
}

/** What was done is paid, although nobody saw the answer. */
function toFoundResult({ invitationId, member }: Relationship, lookups: Bill): SendResult {
  return {
    vendor: 'linkup',
    id: invitationId,
    member,
    confirmedBy: 'lookup',
    usedPercent: null,
    credits: lookups.plus(creditsPerAction),
    raw: undefined,
  };
}
