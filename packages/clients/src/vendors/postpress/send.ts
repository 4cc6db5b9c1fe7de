import type { InvitationClient, OperationOptions } from '../../core/invitation-client.ts';
import { knownReference } from '../../core/member-reference.ts';
import { memberOf } from '../../core/person/names.ts';
import { ownerRefused } from '../../core/self.ts';
import { checkNote, type SendInput, type SendResult } from '../../core/send.ts';
import { writeOnce } from '../../core/write-once.ts';
import type { PostpressContext } from './context.ts';
import { explainRefusal } from './explain-refusal.ts';
import { findListed } from './find-listed.ts';
import type { Lists } from './lists.ts';
import { readRelationship } from './relationship.ts';

interface SendSettings {
  readonly lists: Lists;
  readonly explainRefusals: boolean;
  readonly newId: (() => string) | undefined;
}

/** Somebody whose id is known. */
type Recipient = SendResult['member'] & { readonly id: string };

/** One request for a member who is named by id; one more, a visit of the profile, for others. */
export function createSend(
  context: PostpressContext,
  { lists: { listAllSent }, explainRefusals, newId }: SendSettings,
): InvitationClient['send'] {
  const { call, accountId, retry } = context;

  return async (input, { signal } = {}) => {
    const note = checkNote(input.note, 'postpress');
    const member = await findRecipient(input.member, { signal });
    const idempotencyKey = newId?.();
    const act = async (): Promise<SendResult> =>
      await call(
        'post',
        '/v1/users/invite',
        {
          header: { 'Idempotency-Key': idempotencyKey },
          body: { provider_id: member.id, account_id: accountId, ...(note !== undefined && { message: note }) },
          signal,
        },
        ({ body }) => ({
          vendor: 'postpress',
          id: body.invitation_id || null,
          member,
          confirmedBy: 'answer',
          usedPercent: body.usage ?? null,
          raw: body,
        }),
      );
    try {
      return await writeOnce({ act, findOut: async () => await findSent(member, { signal }), retry, signal });
    } catch (error) {
      throw explainRefusals ? await explainRefusal(context, error, member, { signal }) : error;
    }
  };

  async function findRecipient(reference: SendInput['member'], options: OperationOptions): Promise<Recipient> {
    const { id, publicIdentifier } = knownReference(reference, 'postpress');
    if (id !== null) return { ...memberOf({ publicIdentifier }), id };
    const { member, raw } = await readRelationship(context, { publicIdentifier }, options);
    if (raw.is_self) throw ownerRefused('postpress');
    return member;
  }

  /** The list and not the profile: it tells the id, and reading it is no visit. */
  async function findSent(member: Recipient, options: OperationOptions): Promise<SendResult | undefined> {
    const found = await findListed(listAllSent(options), { member });
    if (found === undefined) return undefined;
    const { id, member: known } = found;
    return { vendor: 'postpress', id, member: known, confirmedBy: 'lookup', usedPercent: null, raw: undefined };
  }
}
