import type { Request } from 'express';
import type { z } from 'zod';
import type { Condition } from './conditions.ts';
import type { Handlers } from './operation-types.ts';
import type { Refusal } from './outcome.ts';
import type { Problem, ProblemContext } from './problem.ts';

/** A request before it was checked. */
export interface RawInput {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** How one vendor's façade differs from the others'. */
export interface VendorTraits<Settings> {
  /** The folder of its spec, and its place in the fake's addresses. */
  readonly name: string;
  /** How it behaves where its documentation leaves it open, with defaults. */
  readonly settings: z.ZodType<Settings>;
  /** The key that a request carries; undefined without one. */
  readonly readKey: (request: Request) => string | undefined;
  /** The account that a request names; undefined when it names none. */
  readonly readAccountId: (input: RawInput) => unknown;
  /** Operations that concern no account. */
  readonly accountless: readonly string[];
  /** Whether a request that names no account means the first one. */
  readonly hasDefaultAccount: boolean;
  /** The id of the nth account of a world, from zero. */
  readonly accountId: (ordinal: number) => string;
  readonly conditionOf: (accountId: string) => Condition | undefined;
  /** Its words for every refusal. */
  readonly problems: (settings: Settings) => Readonly<Record<Refusal, Problem>>;
  /** The body of an error. */
  readonly presentProblem: (problem: Problem, context: ProblemContext) => unknown;
}

/** A vendor with its operations: a handler for each one in its spec. */
export interface Vendor<Operations, Defaulted extends string, Settings> extends VendorTraits<Settings> {
  readonly accountless: readonly (keyof Operations & string)[];
  /** Names that its spec gives a default, so that handlers need none. */
  readonly defaulted: readonly Defaulted[];
  readonly handlers: Handlers<Operations, Defaulted, Settings>;
  /** A request that a person can paste. */
  readonly example: (place: { readonly baseUrl: string; readonly apiKey: string }) => string;
}
