import type { VendorName } from '../../../src/client/generated.ts';
import type { VendorDescription } from '../../../src/client/types.ts';
import type { Length } from './time-window.ts';

export type Operation = VendorDescription['operations'][number];

/** A fault as the form has it; an empty text stands for "no". */
export interface Draft {
  readonly vendor: VendorName;
  readonly operation: string;
  /** One of the operation's documented errors, as `errorKey` names it. */
  readonly error: string;
  /** How `Retry-After` is said; empty: as the vendor says it. */
  readonly retryAfter: '' | 'seconds' | 'date';
  readonly retryAfterSeconds: string;
  /** In milliseconds; the least when there is a most. */
  readonly latency: string;
  readonly mostLatency: string;
  readonly connection: '' | 'drop-before' | 'drop-after';
  readonly body: '' | 'cut' | 'malformed' | 'slow';
  readonly occasion: 'times' | 'every' | 'chance' | 'always';
  /** How many times, every which, or a chance in percent. */
  readonly number: string;
  /** How far from now; empty: now. */
  readonly begins: Length;
  /** How long; empty: without end. */
  readonly lasts: Length;
}

export function createDraft(vendor: VendorName, operation: Operation | undefined): Draft {
  const error = operation?.errors[0];
  return {
    vendor,
    operation: operation?.id ?? '*',
    error: error === undefined ? '' : errorKey(error),
    retryAfter: '',
    retryAfterSeconds: '60',
    latency: '',
    mostLatency: '',
    connection: '',
    body: '',
    occasion: 'times',
    number: '1',
    begins: '',
    lasts: '',
  };
}

export type DocumentedError = Operation['errors'][number];

export function errorKey({ status, type }: DocumentedError): string {
  return type === undefined ? String(status) : `${status} ${type}`;
}

/** Whether an error says when to come again. */
export function isRetried({ status }: DocumentedError): boolean {
  return status === 429 || status === 503;
}
