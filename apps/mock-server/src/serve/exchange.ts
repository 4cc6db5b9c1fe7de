import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { SpecOperation } from '@invitekit/specs/reader';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { OpenedSandbox } from '../sandbox/sandboxes.ts';
import { type Outcome, ok, refuse } from '../vendor/outcome.ts';
import type { KnownRequest, RawInput } from '../vendor/request.ts';
import type { Vendor } from '../vendor/vendor.ts';
import type { ServerContext } from './server-context.ts';

/** A request to a vendor, before anybody has looked at what it carries. */
interface VendorRequest {
  readonly incoming: IncomingMessage;
  readonly method: string;
  /** Below the vendor's address. */
  readonly path: string;
  /** What its path has for the names in the spec's. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: IncomingHttpHeaders;
}

/** A request to a vendor with its response, and what is known of it so far. */
export interface Exchange {
  readonly server: ServerContext;
  readonly vendor: Vendor;
  readonly request: VendorRequest;
  readonly response: ServerResponse;
  /** What the key opens, once it was looked at. */
  readonly sandbox?: Sandbox | undefined;
  readonly operation?: SpecOperation | undefined;
  /** Of an operation that the fake does not model. */
  readonly operationName?: string | undefined;
  /** Counts the requests of the sandbox. */
  readonly requestNumber?: number | undefined;
  /** Headers of the answer, whatever it will be. */
  readonly answerHeaders?: ReadonlyMap<string, string> | undefined;
}

/** One of which nothing is known yet. */
export type Arrived = Pick<Exchange, 'server' | 'vendor' | 'request' | 'response'>;

/** One whose key and operation are known. */
export interface KnownExchange extends Exchange, KnownRequest {
  readonly sandbox: Sandbox;
  readonly operation: SpecOperation;
  readonly input: RawInput;
  /** What it says in its path, query and body. */
  readonly asked: string;
}

/** The sandbox that the key of a request opens. */
export function openSandbox({ vendor, server, request }: Arrived): Outcome<OpenedSandbox> {
  const key = vendor.readKey(request.headers);
  if (key === undefined) return refuse('missing-key', 'The request carries no API key.');
  const opened = server.sandboxes.openedBy(vendor.name, key, vendor.keyKinds);
  if (opened === undefined) return refuse('wrong-key', 'The API key is not known.');
  return ok(opened);
}

/** The time of its answer: the sandbox's, or the system's where there is none. Whole seconds, as in a `Date` header. */
export function timeOf({ sandbox, server }: Pick<Exchange, 'sandbox' | 'server'>): Date {
  const now = sandbox?.clock.time ?? server.systemTime();
  return new Date(Math.floor(now / 1000) * 1000);
}
