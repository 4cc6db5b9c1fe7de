import type { InvitationClient } from '../../core/invitation-client.ts';
import { lookInto } from '../../core/look-into.ts';
import { fullName } from '../../core/member.ts';
import { readMemberId } from '../../core/person/linkedin-id.ts';
import { memberOf } from '../../core/person/names.ts';
import type { Retry } from '../../core/retry.ts';
import { isNoteSurelyRight } from '../../core/send.ts';
import { createSend, sentBy } from '../../core/send-once.ts';
import { standingRefusal } from '../../core/standing-refusal.ts';
import { withCode } from '../../core/with-code.ts';
import type { LinkupAnswer } from './actions.ts';
import { Bill } from './bill.ts';
import { isRefusal } from './errors.ts';
import { invitationIdOf } from './invitation.ts';
import type { LinkupNetwork } from './network.ts';
import { creditsPerAction } from './prices.ts';
import { addressOf } from './relationship.ts';

interface SendSettings extends Pick<InvitationClient, 'relationship'> {
  readonly network: LinkupNetwork;
  readonly retry: Retry;
  readonly explainRefusals: boolean;
}

export function createLinkupSend({
  network,
  relationship,
  retry,
  explainRefusals,
}: SendSettings): InvitationClient['send'] {
  return createSend({
    vendor: 'linkup',
    retry,
    find: async (member) => ({ member, bill: new Bill() }),
    act: ({ member, bill }, message, options) => {
      const { publicIdentifier } = member;
      const named = publicIdentifier === null ? { profile_url: addressOf(member) } : { identifier: publicIdentifier };
      const params = { ...named, ...(message !== undefined && { message }) };
      return network('invite', params, ({ body }) => toSendResult(body, bill), options);
    },
    async findSent({ member, bill }, options) {
      const found = sentBy(bill.add(await relationship(member, options)));
      // What was done is paid, although nobody saw the answer.
      return found && { ...found, credits: bill.plus(creditsPerAction) };
    },
    async explain(error, { member }, options, note) {
      if (isRefusal(error, 'INVALID_PARAMS') && isNoteSurelyRight(note)) return withCode(error, 'not-found');
      if (!explainRefusals || !isRefusal(error, 'CHANNEL_ERROR')) return error;
      const look = async () => standingRefusal(error, (await relationship(member, options)).state) ?? error;
      return await lookInto(error, look, options);
    },
  });
}

function toSendResult(body: LinkupAnswer<'invite'>, lookups: Bill) {
  const { data, metadata } = body;
  return {
    id: data.invitation_urn ? invitationIdOf(data.invitation_urn) : null,
    member: memberOf({
      id: readMemberId(data.profile_urn),
      publicIdentifier: data.public_identifier,
      name: fullName(data.first_name, data.last_name),
      headline: data.headline,
      pictureUrl: data.profile_picture_url,
    }),
    credits: lookups.plus(metadata.credits_consumed),
    raw: body,
  };
}
