import { z } from 'zod';
import { defineTable } from '../../state/define-table.ts';
import type { Table } from '../../state/table.ts';
import type { Tables } from '../../state/tables.ts';
import { hour } from '../../world/lengths.ts';

/** How long an answer is kept. */
export const longestKeptMs = hour;

/** Older ones are forgotten, so that a long test does not fill the memory. */
const mostAnswers = 200;

const keptAnswerSchema = z
  .object({
    accountId: z.string(),
    /** In JSON. */
    body: z.string(),
    /** In milliseconds since 1970. */
    keptAt: z.int(),
  })
  .readonly();

export type KeptAnswer = z.infer<typeof keptAnswerSchema>;

const answers = defineTable('unipile.answers', keptAnswerSchema, { areNotes: true });

/** The answers of reads, by what was asked for, the account included. */
export class AnswerCache {
  /** The oldest first. */
  readonly #kept: Table<KeptAnswer>;

  constructor(tables: Tables) {
    this.#kept = answers.in(tables);
  }

  find(address: string): KeptAnswer | undefined {
    return this.#kept.get(address);
  }

  keep(address: string, answer: KeptAnswer): void {
    this.#kept.delete(address);
    this.#kept.set(address, answer);
    this.#kept.keepNewest(mostAnswers);
    this.#drop(({ keptAt }) => keptAt <= answer.keptAt - longestKeptMs);
  }

  /** Forgets what an account was asked for. */
  drop(accountId: string): void {
    this.#drop((kept) => kept.accountId === accountId);
  }

  #drop(isOver: (kept: KeptAnswer) => boolean): void {
    for (const [address, kept] of this.#kept.entries()) if (isOver(kept)) this.#kept.delete(address);
  }
}
