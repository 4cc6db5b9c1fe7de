import { callOf, change, type Draft, draftOf } from './draft.ts';
import type { Answer, Call } from './exchange.ts';
import { fieldsOf, type Operation } from './operations.ts';
import type { Session } from './session.ts';
import type { Known, KnownValue } from './values.ts';

export interface CallerSettings {
  readonly session: Session;
  /** What stands before the paths. */
  readonly base: string;
  /** The headers that carry the key for an operation. */
  readonly headersFor: (operation: Operation) => Readonly<Record<string, string>>;
  readonly known: Known;
}

/** Calls the operations of an API, and records what they answer. */
export class Caller {
  readonly #settings: CallerSettings;

  constructor(settings: CallerSettings) {
    this.#settings = settings;
  }

  /** The values of the nth request: each turn is about other people and invitations. */
  values({ id }: Operation, turn: number): KnownValue {
    const { known } = this.#settings;
    return (name) => {
      const values = known[`${id}.${name}`] ?? known[name] ?? [];
      return values[turn % values.length];
    };
  }

  /** A request with what is required, and with what is known especially for the operation. */
  draft(operation: Operation, turn = 0): Draft {
    const values = this.values(operation, turn);
    return fieldsOf(operation)
      .filter(({ path }) => `${operation.id}.${path.at(-1)}` in this.#settings.known)
      .reduce((draft, field) => change(draft, field, values(field.path.at(-1) ?? '')), draftOf(operation, values));
  }

  call(operation: Operation, draft: Draft): Call {
    return callOf(operation, this.#settings.base, draft, this.#settings.headersFor(operation));
  }

  async record(id: string, operation: Operation, draft: Draft): Promise<Answer> {
    return await this.recordCall(id, this.call(operation, draft));
  }

  async recordCall(id: string, call: Call): Promise<Answer> {
    return await this.#settings.session.record(id, call);
  }
}
