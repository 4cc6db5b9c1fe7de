import type { components } from '@invitekit/specs/postpress';
import { z } from 'zod';
import { defineTable, type TableDefinition } from '../../state/define-table.ts';
import type { Table } from '../../state/table.ts';
import type { Tables } from '../../state/tables.ts';

type Schemas = components['schemas'];

/** A success, and what it answered. */
interface Replay<Answer> {
  /** Of the body that was asked for. */
  readonly fingerprint: string;
  readonly answer: Answer;
}

/** Older ones are forgotten, so that a long test does not fill the memory. */
const mostReplays = 1000;

/** The successes of one operation, by the fingerprint of what names a request. */
export class Replays<Answer> {
  readonly #replays: Table<Replay<Answer>>;

  constructor(replays: Table<Replay<Answer>>) {
    this.#replays = replays;
  }

  find(name: string): Replay<Answer> | undefined {
    return this.#replays.get(name);
  }

  keep(name: string, replay: Replay<Answer>): void {
    this.#replays.set(name, replay);
    this.#replays.keepNewest(mostReplays);
  }
}

/** The successes that a repeated `Idempotency-Key` gets again. */
export interface AllReplays {
  readonly sent: Replays<Schemas['UserInvitationSent']>;
  readonly handled: Replays<Schemas['UserInvitationHandled']>;
  readonly webhooks: Replays<Schemas['WebhookCreated']>;
}

/** Fields come in the order in which they were answered. */
const definitions = {
  sent: defineReplays<Schemas['UserInvitationSent']>(
    'postpress.replays.sent',
    z.object({
      object: z.literal('UserInvitationSent'),
      invitation_id: z.string(),
      usage: z.number().exactOptional(),
    }),
  ),
  handled: defineReplays<Schemas['UserInvitationHandled']>(
    'postpress.replays.handled',
    z.object({ object: z.literal('UserInvitationHandled'), status: z.enum(['ACCEPTED', 'DECLINED']) }),
  ),
  webhooks: defineReplays<Schemas['WebhookCreated']>(
    'postpress.replays.webhooks',
    z.object({ object: z.literal('WebhookCreated'), webhook_id: z.string() }),
  ),
};

export function openReplays(tables: Tables): AllReplays {
  return {
    sent: new Replays(definitions.sent.in(tables)),
    handled: new Replays(definitions.handled.in(tables)),
    webhooks: new Replays(definitions.webhooks.in(tables)),
  };
}

function defineReplays<Answer>(name: string, answer: z.ZodType<Answer>): TableDefinition<Replay<Answer>> {
  return defineTable(name, z.object({ fingerprint: z.string(), answer }));
}
