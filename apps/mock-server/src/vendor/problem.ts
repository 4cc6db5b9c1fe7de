import type { DocumentedError } from '@invitekit/specs/reader';
import { type Issue, type Refusal, type Refused, refuse } from './outcome.ts';

/** An error as a vendor answers it. */
export interface Problem {
  readonly status: number;
  /** The vendor's own name for it, where it has names. */
  readonly type?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The status of each error of a vendor and the headers it comes with, by its type, or by its status where it has none. */
export type ErrorTable = Readonly<Record<string, Omit<Problem, 'type'>>>;

/** The error of a type. */
export function problemOf<Errors extends ErrorTable, Type extends keyof Errors & string>(
  errors: Errors,
  type: Type,
): Errors[Type] & { readonly type: Type } {
  return { type, ...errors[type] };
}

/** Turns a request down with an error of a type. */
export function refuseWith<Errors extends ErrorTable>(
  errors: Errors,
  type: keyof Errors & string,
  detail: string,
): Refused {
  const { status } = problemOf(errors, type);
  return refuse({ status, type, description: detail }, detail);
}

/** What a vendor's error envelope may tell besides the problem. */
export interface ProblemContext {
  readonly reason: Refusal | DocumentedError;
  /** For people: what is wrong and where. */
  readonly detail: string;
  readonly issue?: Issue | undefined;
  /** From when on it may be tried again. */
  readonly until?: Date | undefined;
  readonly now: Date;
  /** The operation, or what of it is known. */
  readonly operation: string;
  readonly requestNumber: number;
}
