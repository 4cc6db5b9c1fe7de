import { ChangeLog } from './change-log.ts';
import type { RawRows, Table } from './table.ts';

/** What tables need to know of a definition, whatever its rows are. */
interface Definition {
  readonly name: string;
  readonly in: (tables: Tables) => Pick<Table<unknown>, 'entries' | 'get'>;
  readonly share: (from: Tables, to: Tables) => void;
}

/** Saved rows by the name of their table. */
export type SavedTables = Readonly<Record<string, RawRows>>;

/** What the names of tables begin with that neither forks nor snapshots have. */
export const ownPrefix = 'own.';

/** All that a sandbox remembers besides its people: rows in named tables, which definitions give a type. */
export class Tables {
  readonly changes: ChangeLog;
  readonly #definitions = new Map<string, Definition>();
  /** Rows that nobody has asked for yet. */
  readonly #saved: Map<string, RawRows>;

  constructor(saved: SavedTables = {}, changes = new ChangeLog({ isKept: false })) {
    this.#saved = new Map(Object.entries(saved));
    this.changes = changes;
  }

  /** Gives a definition its saved rows, once. */
  open(definition: Definition): RawRows {
    const known = this.#definitions.get(definition.name);
    if (known !== undefined) throw new Error(`There are two tables called ${definition.name}`);
    this.#definitions.set(definition.name, definition);
    return this.take(definition.name);
  }

  /** Gives up the saved rows of a name that has no definition. */
  take(name: string): RawRows {
    const rows = this.#saved.get(name) ?? [];
    this.#saved.delete(name);
    return rows;
  }

  /** The same rows, which change apart from now on. */
  fork(changes?: ChangeLog): Tables {
    const fork = new Tables(Object.fromEntries([...this.#saved].filter(isShared)), changes);
    for (const [name, definition] of [...this.#definitions].filter(isShared)) {
      fork.#definitions.set(name, definition);
      definition.share(this, fork);
    }
    return fork;
  }

  /** Every row, for a snapshot. */
  save(): SavedTables {
    const opened = [...this.#definitions].map(([name, definition]) => [name, definition.in(this).entries()] as const);
    const shared = [...this.#saved, ...opened].filter(isShared).filter(([, rows]) => rows.length > 0);
    return Object.fromEntries(shared.sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  /** A row as it is saved; undefined when it is not there. */
  row(name: string, id: string): unknown {
    const definition = this.#definitions.get(name);
    if (definition !== undefined) return definition.in(this).get(id);
    return this.#saved.get(name)?.find(([each]) => each === id)?.[1];
  }

  /** Names of saved tables that nobody has asked for. */
  get unopened(): readonly string[] {
    return [...this.#saved.keys()];
  }
}

function isShared([name]: readonly [name: string, ...rest: unknown[]]): boolean {
  return !name.startsWith(ownPrefix);
}
