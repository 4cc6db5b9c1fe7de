import type { z } from 'zod';
import { defineTable, type TableOptions } from './define-table.ts';
import type { Tables } from './tables.ts';

/** One value that a sandbox remembers. */
export interface Cell<Value> {
  value: Value;
}

export interface CellDefinition<Value> {
  readonly in: (tables: Tables) => Cell<Value>;
}

const only = 'value';

/** Defines a value once for all sandboxes: a table of one row. */
export function defineCell<Value>(
  name: string,
  schema: z.ZodType<Value>,
  initial: Value,
  options?: TableOptions,
): CellDefinition<Value> {
  const definition = defineTable(name, schema, options);
  return {
    in: (tables) => {
      const table = definition.in(tables);
      return {
        get value() {
          return table.get(only) ?? initial;
        },
        set value(value) {
          table.set(only, value);
        },
      };
    },
  };
}
