import { type InvitationClient, readToEnd } from '@invitekit/clients';
import type { Sender } from '@invitekit/clients/sender';
import type { IDataObject } from 'n8n-workflow';
import { attentionEvent } from './attention-event.ts';
import { type Concern, compareConcerns } from './concerns.ts';
import { concernsOfAccounts, concernsOfHolds, lastHolds } from './find-concerns.ts';

export interface AttentionPlan {
  readonly accountId: string;
  readonly simplify: boolean;
  readonly now: () => Date;
  /** Knows what senders remember of the account. @throws for a store that cannot be one. */
  readonly sender: () => Sender;
}

export interface AttentionChanges {
  readonly events: readonly IDataObject[];
  /** What is known from now on. */
  readonly concerns: readonly Concern[];
}

/** Asks whether the account works and what holds it. No vendor charges for that. */
export async function checkAttention(
  client: InvitationClient,
  known: readonly Concern[] = [],
  { accountId, simplify, now, sender }: AttentionPlan,
): Promise<AttentionChanges> {
  const { items: listed } = await readToEnd(client.listAllAccounts());
  const ofStatus = concernsOfAccounts(listed, accountId, known);
  // Some vendors cannot say whose account it is while it does not work, and what is remembered is known by that.
  const ofHolds = ofStatus.length > 0 ? lastHolds(known) : concernsOfHolds(await sender().holds(), accountId);
  const found = [...ofStatus, ...ofHolds];
  const { begun, over, concerns } = compareConcerns(known, found, now());
  const tell = (each: Pick<Concern, 'accountId' | 'because' | 'since'>, isOver: boolean) => {
    const shown =
      each.accountId === '' && listed.length === 1 ? listed[0] : listed.find(({ id }) => id === each.accountId);
    return attentionEvent(client, { ...each, account: shown ?? each.accountId, isOver }, simplify);
  };
  return { events: [...over.map((each) => tell(each, true)), ...begun.map((each) => tell(each, false))], concerns };
}
