import type { Clock } from '../clock/clock.ts';
import type { Tables } from '../state/tables.ts';
import type { AttemptSettings } from './attempt.ts';

/** What deliveries need of the sandbox whose they are. */
export interface DeliverySettings extends AttemptSettings {
  /** Where they are remembered. */
  readonly tables: () => Tables;
  readonly clock: () => Clock;
  /** When something happens next, if nobody does anything before; infinity where nothing will. */
  readonly nextEventAt: () => number;
  /** Lets happen what is due. */
  readonly wake: () => Promise<unknown>;
  /** Notes what has come of an attempt between two pieces of work, and keeps that. */
  readonly note: (work: () => void) => Promise<void>;
}
