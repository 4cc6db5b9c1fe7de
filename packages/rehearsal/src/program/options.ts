import type { Policy } from '@invitekit/clients/sender';
import type { MockServerConnection, Plan } from '@invitekit/mock-server';
import type { VendorName } from '@invitekit/specs/vendors';
import type { Gates } from '../facts/gates.ts';
import type { RehearsedPerson } from '../people/person.ts';
import type { Weather } from '../weather/plan-weather.ts';

/** What a program is rehearsed with. */
export interface RehearseOptions {
  readonly vendor: VendorName;
  /** What the program is called in the report. Default `program`. */
  readonly name?: string | undefined;
  /** How many days. Default 30. */
  readonly days?: number | undefined;
  /** The same seed gives the same report. Default 1. */
  readonly seed?: number | undefined;
  /** The day on which it begins, at midnight in the policy's time zone. Default `2026-06-01`, a Monday. */
  readonly from?: string | undefined;
  /** How the account may act; what the report holds it to. Default: the sender's defaults, in UTC. */
  readonly policy?: Omit<Policy, 'doNotContact' | 'isPaused'> | undefined;
  /** People who are on LinkedIn, and whom the report follows. */
  readonly people?: readonly RehearsedPerson[] | undefined;
  /** Default `calm`. */
  readonly weather?: Weather | undefined;
  /**
   * More of the sandbox: accounts, LinkedIn's rules, the vendors' settings, what people do. Its first account is the one
   * that acts.
   */
  readonly sandbox?: Omit<Plan, 'id' | 'seed' | 'clock'> | undefined;
  readonly gates?: Gates | undefined;
  /** Whether the report names people. Default: it shows initials. */
  readonly names?: boolean | undefined;
  /** A fake that runs already. Default: one in this process, for as long as the rehearsal takes. */
  readonly server?: MockServerConnection | undefined;
}
