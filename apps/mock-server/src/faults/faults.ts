import type { DocumentedError } from '@invitekit/specs/reader';
import { z } from 'zod';
import { type Cell, defineCell } from '../state/define-cell.ts';
import { defineTable } from '../state/define-table.ts';
import type { Table } from '../state/table.ts';
import type { Tables } from '../state/tables.ts';
import { draw } from './draw.ts';
import { type FaultRow, faultRowSchema, isUsedUp, presentFault, touchesAnswer, touchesBodyOnly } from './fault-row.ts';
import type { Fault, FaultPlan } from './fault-schema.ts';
import { type Hit, noHit } from './hit.ts';

/** Requests change nothing of them but how often they were met. */
const rows = defineTable('faults', faultRowSchema, { areNotes: true });
const count = defineCell('fault-count', z.int(), 0);

const mostFaults = 1000;

/** A request to an operation, as faults see it. */
interface Target {
  readonly vendor: string;
  readonly operation: string;
  /** What the operation documents. */
  readonly errors: readonly DocumentedError[];
  /** Whether its success has a body. */
  readonly hasBody: boolean;
  readonly now: Date;
  readonly seed: number;
}

/** The faults of a sandbox, oldest first. */
export class Faults {
  readonly #rows: Table<FaultRow>;
  readonly #count: Cell<number>;

  constructor(tables: Tables) {
    this.#rows = rows.in(tables);
    this.#count = count.in(tables);
  }

  list(): readonly Fault[] {
    return this.#rows.values().map(presentFault);
  }

  /** Those that are used up make room. Answers undefined when there are too many others. */
  add(plan: FaultPlan): Fault | undefined {
    if (this.#rows.size >= mostFaults) {
      const oldest = this.#rows.values().find(isUsedUp);
      if (oldest === undefined) return undefined;
      this.#rows.delete(oldest.id);
    }
    this.#count.value += 1;
    // Its fields are in the order that they have once they were saved and loaded.
    const row = faultRowSchema.parse({ ...plan, id: `fault-${this.#count.value}`, hits: 0, seen: 0 });
    this.#rows.set(row.id, row);
    return presentFault(row);
  }

  /** Whether there is or was one with this id since the sandbox began. */
  hasHad(id: string): boolean {
    const number = Number(/^fault-([1-9]\d{0,14})$/.exec(id)?.[1]);
    return number <= this.#count.value;
  }

  /** Removes all, or the one with this id. Answers how many that were. */
  remove(id?: string): number {
    const before = this.#rows.size;
    if (id === undefined) this.#rows.clear();
    else this.#rows.delete(id);
    return before - this.#rows.size;
  }

  /**
   * Lets a request be hit by the first fault that is about it. One that takes time alone and one that does something
   * else hit it together.
   */
  take(target: Target): Hit {
    if (this.#rows.size === 0) return noHit;
    let hit = noHit;
    let isTouched = false;
    let isDelayed = false;
    for (const row of this.#rows.values()) {
      const clashes = (isTouched && touchesAnswer(row)) || (isDelayed && row.latency !== undefined);
      if (clashes || isUsedUp(row) || !isAbout(row, target)) continue;
      const seen = { ...row, seen: row.seen + 1 };
      const hits = happens(seen, target);
      this.#rows.set(row.id, hits ? { ...seen, hits: row.hits + 1 } : seen);
      if (!hits) continue;
      hit = add(hit, seen, target);
      isTouched ||= touchesAnswer(row);
      isDelayed ||= row.latency !== undefined;
      if (isTouched && isDelayed) break;
    }
    return hit;
  }
}

function isAbout(row: FaultRow, target: Target): boolean {
  const { vendor, operation, from, until } = row;
  const now = target.now.getTime();
  return (
    vendor === target.vendor &&
    (operation === target.operation || operation === '*') &&
    (row.error === undefined || errorIn(row, target) !== undefined) &&
    (target.hasBody || !touchesBodyOnly(row)) &&
    (from === undefined || Date.parse(from) <= now) &&
    (until === undefined || now < Date.parse(until))
  );
}

function happens({ id, seen, every, chance }: FaultRow, { seed }: Target): boolean {
  if (every !== undefined && seen % every !== 0) return false;
  return chance === undefined || draw(seed, id, seen, 'chance') < chance;
}

function add(hit: Hit, row: FaultRow, target: Target): Hit {
  return {
    faults: [...hit.faults, row.id],
    error: hit.error ?? errorIn(row, target),
    retryAfter: hit.retryAfter ?? row.retryAfter,
    latencyMs: hit.latencyMs + latencyOf(row, target),
    connection: hit.connection ?? row.connection,
    body: hit.body ?? row.body,
  };
}

/** The same error in the words of the operation; one without a type is any error of its status. */
function errorIn({ error }: FaultRow, { errors }: Target): DocumentedError | undefined {
  return error && errors.find(({ status, type }) => status === error.status && (error.type ?? type) === type);
}

function latencyOf({ id, seen, latency }: FaultRow, { seed }: Target): number {
  if (latency === undefined) return 0;
  if ('ms' in latency) return latency.ms;
  return latency.from + Math.floor(draw(seed, id, seen, 'latency') * (latency.to - latency.from + 1));
}
