import { z } from 'zod';
import { type Cell, defineCell } from '../state/define-cell.ts';
import { defineTable } from '../state/define-table.ts';
import type { Table } from '../state/table.ts';
import type { Tables } from '../state/tables.ts';
import { addresseeOf, type Delivery, type DeliveryReport, deliverySchema, reportOf } from './delivery.ts';

/** A fork sends nothing that its parent sends already. */
const isOwn = true;

const deliveries = defineTable('deliveries', deliverySchema, { isOwn });

const counter = defineCell('deliveries.count', z.int(), 0, { isOwn });

/** The oldest are forgotten, and given up if they still wait. */
const mostDeliveries = 10_000;

const mostReported = 1000;

/** The deliveries of a sandbox, the oldest first. */
export class DeliveryLog {
  readonly #deliveries: Table<Delivery>;
  /** How many there ever were. */
  readonly #count: Cell<number>;
  readonly #waiting: Map<string, Delivery>;

  /** Those that are to be attempted, by their id, so that nobody looks through the many that are over. */
  readonly waiting: ReadonlyMap<string, Delivery>;

  constructor(tables: Tables) {
    this.#deliveries = deliveries.in(tables);
    this.#count = counter.in(tables);
    this.#waiting = new Map(this.#deliveries.entries().filter(([, { state }]) => state === 'waiting'));
    this.waiting = this.#waiting;
  }

  add(delivery: Delivery): void {
    this.#count.value += 1;
    this.#put(`delivery-${this.#count.value}`, delivery);
    this.#deliveries.keepNewest(mostDeliveries);
    for (const id of this.#waiting.keys()) {
      // What waits is in the same order: nothing waits again that was over.
      if (this.get(id) !== undefined) break;
      this.#waiting.delete(id);
    }
  }

  get(id: string): Delivery | undefined {
    return this.#deliveries.get(id);
  }

  /** Changes one if it is still known. */
  change(id: string, change: (delivery: Delivery) => Delivery): void {
    const delivery = this.get(id);
    if (delivery !== undefined) this.#put(id, change(delivery));
  }

  /** What a webhook is to be sent first of what is due, by its name; times are milliseconds since 1970. */
  nextFor(addressee: string, now: number): readonly [id: string, delivery: Delivery] | undefined {
    const due = [...this.#waiting].filter(([, each]) => addresseeOf(each) === addressee && each.dueAt <= now);
    const [first] = due.toSorted(([, one], [, other]) => one.dueAt - other.dueAt);
    return first;
  }

  report(id: string): DeliveryReport | undefined {
    const delivery = this.get(id);
    return delivery && reportOf(id, delivery);
  }

  /** Of the latest ones. */
  reports(): readonly DeliveryReport[] {
    return this.#deliveries
      .entries()
      .slice(-mostReported)
      .map(([id, delivery]) => reportOf(id, delivery));
  }

  /** Answers how many there were. */
  clear(): number {
    const { size } = this.#deliveries;
    this.#deliveries.clear();
    this.#waiting.clear();
    return size;
  }

  #put(id: string, delivery: Delivery): void {
    this.#deliveries.set(id, delivery);
    if (delivery.state === 'waiting') this.#waiting.set(id, delivery);
    else this.#waiting.delete(id);
  }
}
