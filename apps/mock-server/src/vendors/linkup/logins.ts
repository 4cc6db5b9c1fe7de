import { z } from 'zod';
import { defineTable } from '../../state/define-table.ts';
import type { Table } from '../../state/table.ts';
import type { Tables } from '../../state/tables.ts';

/** The login with which an account was last connected. It holds nothing that is secret. */
const loginSchema = z
  .object({
    accountName: z.string(),
    country: z.string(),
    /** In milliseconds since 1970. */
    at: z.int(),
  })
  .readonly();

/** What LinkedIn waits for before a login is complete. */
const checkpointSchema = z
  .object({
    challenge: z.enum(['code_challenge', 'app_challenge']),
    /** Whether the owner has approved the login in LinkedIn's app. */
    isApproved: z.boolean(),
    /** When its session ends, in milliseconds since 1970. */
    expiresAt: z.int(),
  })
  .readonly();

export type Login = z.infer<typeof loginSchema>;
export type Checkpoint = z.infer<typeof checkpointSchema>;

const owners = defineTable('linkup.owners', z.string());
const logins = defineTable('linkup.logins', loginSchema);
const checkpoints = defineTable('linkup.checkpoints', checkpointSchema);

/** Who logged in with what. Members are named by their id on LinkedIn. */
export class Logins {
  /** By the fingerprint of their credentials. */
  readonly #owners: Table<string>;
  readonly #latest: Table<Login>;
  readonly #checkpoints: Table<Checkpoint>;

  constructor(tables: Tables) {
    this.#owners = owners.in(tables);
    this.#latest = logins.in(tables);
    this.#checkpoints = checkpoints.in(tables);
  }

  /** The member who logged in with the same credentials before. */
  ownerOf(fingerprint: string): string | undefined {
    return this.#owners.get(fingerprint);
  }

  latest(memberId: string): Login | undefined {
    return this.#latest.get(memberId);
  }

  /** From now on the credentials are the member's. */
  own(fingerprint: string, memberId: string): void {
    this.#owners.set(fingerprint, memberId);
  }

  remember(memberId: string, login: Login): void {
    this.#latest.set(memberId, login);
  }

  /** Undefined when no login here led to one. */
  checkpoint(memberId: string): Checkpoint | undefined {
    return this.#checkpoints.get(memberId);
  }

  challenge(memberId: string, checkpoint: Checkpoint): void {
    this.#checkpoints.set(memberId, checkpoint);
  }

  complete(memberId: string): void {
    this.#checkpoints.delete(memberId);
  }
}
