import type { Rehearser } from '../rehearsals/rehearser.ts';
import type { ObservedAnswer } from '../serve/observed-answer.ts';
import type { LogRequest } from './log-requests.ts';

export interface MockServerOptions {
  /** Default 0: any free port. */
  readonly port?: number | undefined;
  /** The address to listen on. Default `127.0.0.1`: nobody but this machine can reach it. */
  readonly host?: string | undefined;
  /** Names under which it may be addressed besides those of this machine and `host`, each in full. Default: none. */
  readonly allowHosts?: readonly string[] | undefined;
  /**
   * Refuses query parameters and body fields that a vendor's spec does not know, in that vendor's words, and turns on
   * `validateAnswers` unless that is given. Default false.
   */
  readonly strict?: boolean | undefined;
  /** Checks every answer against its spec, and turns one that does not fit into a 500. Default false. */
  readonly validateAnswers?: boolean | undefined;
  /** A file that keeps every sandbox across restarts; it is made when there is none. Default: nothing is kept. */
  readonly state?: string | undefined;
  /** How long the accounts that are slow take, in milliseconds, 2^31-1 at most. Default 5000. */
  readonly slowMs?: number | undefined;
  /** Hosts to which webhooks may be delivered besides this machine. Default: none. */
  readonly allowWebhookHosts?: readonly string[] | undefined;
  /** How long a webhook's receiver may take to answer, in milliseconds, from 1 to 2^31-1. Default 30000. */
  readonly webhookTimeoutMs?: number | undefined;
  /**
   * Signs webhooks at the sandbox's time, for receivers whose clock goes with the sandbox's: what is too old or too new they
   * refuse. Default false: at the real time.
   */
  readonly signInSandboxTime?: boolean | undefined;
  /** Is told of every answer to a known operation. Default: nobody is. */
  readonly observe?: ((answer: ObservedAnswer) => void) | undefined;
  /** Is told of every request once it is over. Default: nobody is. */
  readonly log?: LogRequest | undefined;
  /** Rehearses workflows of n8n for whoever asks by the page. Default: nothing does. */
  readonly rehearser?: Rehearser | undefined;
  /** Takes note of what should never happen. Default: nothing does. */
  readonly report?: ((error: unknown) => void) | undefined;
}
