import type { InvitationClient } from '@invitekit/clients';
import type { IDataObject } from 'n8n-workflow';
import { type AttentionPlan, checkAttention } from './check-attention.ts';
import { type CheckPlan, checkLists } from './check-lists.ts';
import type { Lists } from './state.ts';

export type LookPlan = CheckPlan & AttentionPlan;

export interface Look {
  /** What is told. */
  readonly events: readonly IDataObject[];
  /** What is known from now on. */
  readonly lists: Lists;
  /** What ended it early. */
  readonly failure?: { readonly error: unknown };
}

/** Looks at the account first: when it needs attention, its lists often fail, and that must not hide why. */
export async function look(client: InvitationClient, before: Lists, plan: LookPlan): Promise<Look> {
  let attention: Look = { events: [], lists: before };
  try {
    if (plan.events.includes('attention')) {
      const { events, concerns } = await checkAttention(client, before.concerns, plan);
      attention = { events, lists: { ...before, concerns } };
    }
    const { events, lists } = await checkLists(client, attention.lists, plan);
    return { events: [...attention.events, ...events], lists };
  } catch (error) {
    return { ...attention, failure: { error } };
  }
}
