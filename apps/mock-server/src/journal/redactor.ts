import { redactAddress } from './redact-address.ts';
import { redacted } from './redacted.ts';
import { type Secrecy, secrecyIn } from './secret-names.ts';

interface RedactorSettings {
  /** Whether it is about what was asked, or about what was answered. */
  readonly isRequest: boolean;
  /** A secret that may stand anywhere; undefined for none. */
  readonly key: string | undefined;
}

/** The most that is kept, in characters of JSON. */
const mostCharacters = 64 * 1024;

/** Much less than it takes to fill the stack. */
const deepest = 50;

/** Copies JSON values without their secrets, as far as they fit. */
export class Redactor {
  readonly #isRequest: boolean;
  readonly #key: string | undefined;
  #room = mostCharacters;
  #cut = false;

  constructor({ isRequest, key }: RedactorSettings) {
    this.#isRequest = isRequest;
    this.#key = key;
  }

  /** Whether something was left out because it was too long. */
  get cut(): boolean {
    return this.#cut;
  }

  copyText(text: string): string {
    const known = this.#key ? text.replaceAll(this.#key, redacted) : text;
    const kept = known.length <= this.#room ? known : this.#leaveOut(known.slice(0, Math.max(0, this.#room)));
    this.#room -= known.length + 3;
    return kept;
  }

  copyFields(fields: object, parent?: string, depth = 0): Readonly<Record<string, unknown>> {
    const kept: [name: string, value: unknown][] = [];
    const secrecyOf = secrecyIn({ isRequest: this.#isRequest, parent });
    for (const [name, value] of Object.entries(fields)) {
      if (this.#room <= 0) return this.#leaveOut(Object.fromEntries(kept));
      kept.push([this.copyText(name), this.#copyField(name, value, secrecyOf(name), depth + 1)]);
    }
    return Object.fromEntries(kept);
  }

  copy(value: unknown, parent?: string, depth = 0): unknown {
    if (typeof value === 'string') return this.copyText(value);
    this.#room -= 8;
    if (typeof value !== 'object' || value === null) return value ?? null;
    if (depth >= deepest) return this.#leaveOut(null);
    return Array.isArray(value) ? this.#copyItems(value, parent, depth) : this.copyFields(value, parent, depth);
  }

  #copyItems(items: readonly unknown[], parent: string | undefined, depth: number): readonly unknown[] {
    const kept: unknown[] = [];
    for (const item of items) {
      if (this.#room <= 0) return this.#leaveOut(kept);
      kept.push(this.copy(item, parent, depth + 1));
    }
    return kept;
  }

  #copyField(name: string, value: unknown, secrecy: Secrecy, depth: number): unknown {
    if (secrecy === 'address' && typeof value === 'string') return this.copyText(redactAddress(value));
    const isSecret = secrecy === 'secret' || (secrecy === 'address' && Array.isArray(value));
    // Whether there is one is no secret.
    const isTold = !isSecret || value === null || typeof value === 'boolean';
    return isTold ? this.copy(value, name, depth) : this.copyText(redacted);
  }

  #leaveOut<Rest>(rest: Rest): Rest {
    this.#cut = true;
    return rest;
  }
}
