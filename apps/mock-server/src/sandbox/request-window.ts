import { z } from 'zod';
import { defineTable } from '../state/define-table.ts';
import type { Table } from '../state/table.ts';
import type { Tables } from '../state/tables.ts';

/** How many requests are allowed in how long a time. */
export interface RequestLimit {
  readonly requests: number;
  readonly windowMs: number;
}

/** When the latest requests came, in milliseconds since 1970; the oldest first. */
const timesSchema = z.array(z.int()).readonly();

type Times = z.infer<typeof timesSchema>;

/** Counts requests over a time that slides along. */
export class RequestWindow {
  readonly #times: Table<Times>;

  constructor(times: Table<Times>) {
    this.#times = times;
  }

  /** How many requests are counted by now. */
  count(name: string, windowMs: number, now: number): number {
    return (this.#times.get(name) ?? []).filter((time) => time > now - windowMs).length;
  }

  /** Counts a request, or answers from when on the next one is allowed. Times are milliseconds since 1970. */
  take(name: string, { requests, windowMs }: RequestLimit, now: number): number | undefined {
    const recent = (this.#times.get(name) ?? []).filter((time) => time > now - windowMs);
    const [oldest] = recent;
    if (recent.length >= requests) return (oldest ?? now) + windowMs;
    this.#times.set(name, [...recent, now]);
    return undefined;
  }
}

/** Defines the windows of a vendor once for all sandboxes, by the name of their table. */
export function defineRequestWindow(name: string): { readonly in: (tables: Tables) => RequestWindow } {
  const definition = defineTable(name, timesSchema, { areNotes: true });
  return { in: (tables) => new RequestWindow(definition.in(tables)) };
}
