import type { Vendor } from '@invitekit/specs/vendors';
import { authenticateAt } from './api-key.ts';
import { createFetchTransport, type FetchTransportSettings } from './fetch-transport.ts';
import type { Transport } from './transport.ts';

/** A key, which goes to the vendor over `fetch`. */
export interface KeyAccess extends FetchTransportSettings {
  /** The vendor's API key. It is checked when the client is made, and no error, hook or JSON shows it. */
  readonly apiKey: string;
  /** Not beside `apiKey`. */
  readonly transport?: undefined;
}

/** A transport of your own, which sees to the key and to the time that an attempt may take. */
export interface TransportAccess {
  /** Carries the requests, with the vendor's key on them. */
  readonly transport: Transport;
  /** Not beside `transport`. */
  readonly apiKey?: undefined;
  /** Not beside `transport`. */
  readonly timeoutMs?: undefined;
  /** Not beside `transport`. */
  readonly fetch?: undefined;
}

/** How a client reaches its vendor: with an `apiKey`, or over a `transport` that has the key on it. */
export type Access = KeyAccess | TransportAccess;

/** @throws {TypeError} for what is surely no key. {TypeError} or {RangeError} for a `timeoutMs` that makes no sense. */
export function openAccess(facts: Vendor, { apiKey, transport, timeoutMs, fetch }: Access): Transport {
  return transport ?? createFetchTransport(authenticateAt(facts)(apiKey), { timeoutMs, fetch });
}
