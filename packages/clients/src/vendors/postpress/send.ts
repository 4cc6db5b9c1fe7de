import type { Member } from '../../core/invitation.ts';
import type { InvitationClient, OperationOptions } from '../../core/invitation-client.ts';
import { findListed } from '../../core/invitation-target.ts';
import type { Lists } from '../../core/list-all.ts';
import type { KnownReference } from '../../core/member-reference.ts';
import { memberOf } from '../../core/person/names.ts';
import { ownerRefused } from '../../core/self.ts';
import { createSend } from '../../core/send-once.ts';
import type { PostpressContext } from './context.ts';
import { explainRefusal } from './explain-refusal.ts';
import type { ReadRelationship } from './relationship.ts';

interface SendSettings {
  readonly lists: Lists;
  readonly relationship: ReadRelationship;
  readonly explainRefusals: boolean;
  readonly newId: (() => string) | undefined;
}

/** Somebody whose id is known. */
type Recipient = Member & { readonly id: string };

/** One request for a member who is named by id; one more, a visit of the profile, for others. */
export function createPostpressSend(
  { vendor, call, accountId, retry }: PostpressContext,
  { lists: { listAllSent }, relationship, explainRefusals, newId }: SendSettings,
): InvitationClient['send'] {
  return createSend({
    vendor,
    retry,
    async find(known, options) {
      const member = await findRecipient(known, options);
      return { member, idempotencyKey: newId?.() };
    },
    act: ({ member, idempotencyKey }, note, { signal }) =>
      call(
        'post',
        '/v1/users/invite',
        {
          header: { 'Idempotency-Key': idempotencyKey },
          body: { provider_id: member.id, account_id: accountId, ...(note !== undefined && { message: note }) },
          signal,
        },
        ({ body }) => ({ id: body.invitation_id || null, member, usedPercent: body.usage ?? null, raw: body }),
      ),
    /** The list and not the profile: it tells the id, and reading it is no visit. */
    async findSent({ member }, options) {
      const found = await findListed(listAllSent(options), { member });
      return found && { id: found.id, member: found.member };
    },
    explain: async (error, { member }, options) =>
      explainRefusals ? await explainRefusal(relationship, error, member, options) : error,
  });

  async function findRecipient(
    { id, publicIdentifier }: KnownReference,
    options: OperationOptions,
  ): Promise<Recipient> {
    if (id !== null) return { ...memberOf({ publicIdentifier }), id };
    const { member, raw } = await relationship({ publicIdentifier }, options);
    if (raw.is_self) throw ownerRefused(vendor);
    return member;
  }
}
