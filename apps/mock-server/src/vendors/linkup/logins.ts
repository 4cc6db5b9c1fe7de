/** The login with which an account was last connected. It holds nothing that is secret. */
export interface Login {
  readonly accountName: string;
  readonly country: string;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** What LinkedIn waits for before a login is complete. */
export interface Checkpoint {
  readonly challenge: 'code_challenge' | 'app_challenge';
  /** Whether the owner has approved the login in LinkedIn's app. */
  readonly isApproved: boolean;
  /** When its session ends, in milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Who logged in with what. Members are named by their id on LinkedIn. */
export class Logins {
  readonly #owners = new Map<string, string>();
  readonly #latest = new Map<string, Login>();
  readonly #checkpoints = new Map<string, Checkpoint>();

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
