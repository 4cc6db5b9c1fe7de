import type { VendorName } from '@invitekit/specs/vendors';
import type { CoverageReport } from '../coverage/coverage-report.ts';

/** Why something is skipped: because it must not be run here, or because things are as they are. */
export type SkipCause = 'not allowed' | 'circumstances';

/** What the checks hold a vendor to. */
export const rules = {
  reachable: 'an answer comes, and in time',
  operation: 'the spec has the path, with the method and the action',
  request: 'the request is as the spec wants it: path, query, headers and body',
  status: 'the status is one that the spec documents, a success where the request is in order',
  body: 'the body fits its schema in the spec',
  header: 'documented headers fit their schemas, bodies are JSON and say so',
  'error-name': 'an error has a name that the spec documents for its status',
  key: 'a key that is not known is refused',
  account: 'an account that is not known is refused',
  allowed: 'the greatest and smallest values of the spec are accepted',
  invalid: 'what the spec forbids is refused, and changes nothing',
  time: 'a time is valid, and in the past',
  person: 'id, name and address belong to the same person in every answer',
  kept: 'what was written is kept as it was written',
  filter: 'a filter gives what matches it, and nothing else',
  order: 'a list has the order that was asked for',
  direction: 'what was sent and what was received are not mixed up, nor are the two people',
  others: 'a change to one leaves the others as they are',
  pages: 'pages reach the end, missing nothing and repeating nothing',
  edge: 'the last page says that it is the last, and no other does',
  count: 'numbers of items are right',
  echo: 'what the answer repeats from the request is right',
  credits: 'the balance, the answer and the rule of the spec agree on the price',
  sent: 'what was sent is listed',
  withdrawn: 'what was withdrawn is no longer listed',
  handled: 'what was accepted or refused is no longer listed',
  connected: 'an accepted person is a connection',
  relationship: 'the relationship follows what was done',
  once: 'what works only once is refused the second time',
  'left behind': 'a run takes back what it makes',
  event: 'webhooks get each event once, in order, as the spec describes it, and signed',
  state: 'what was made is listed, what was changed is shown, what was deleted is gone',
} as const;

export type Rule = keyof typeof rules;

/** What is wrong with an answer. */
export interface Problem {
  readonly rule: Rule;
  readonly came: string;
  readonly wanted: string;
}

/** Something that is not as the spec wants it. The key is nowhere in it. */
export interface Finding {
  readonly operation: string;
  readonly rule: Rule;
  /** The request, or the steps that led there. */
  readonly asked: string;
  readonly came: string;
  readonly wanted: string;
}

/** `error`: the run could not go on there; nothing is known to be wrong with the operation. */
export type Outcome = 'passed' | 'failed' | 'error' | 'skipped';

export interface OperationReport {
  readonly operation: string;
  readonly outcome: Outcome;
  /** Why it was skipped, or what kept the run from going on; undefined otherwise. */
  readonly reason: string | undefined;
  /** Whether it was skipped because it must not be run, or because things are as they are; undefined otherwise. */
  readonly skipped: SkipCause | undefined;
  /** What the checks saw that a reader should know, for instance that a list was too long to be read to its end. */
  readonly notes: readonly string[];
  readonly findings: readonly Finding[];
  /** How many requests went to this operation. */
  readonly requests: number;
  readonly milliseconds: number;
}

/** Why a run did not get to its end, and what to do. */
export interface Incomplete {
  readonly cause:
    | 'unreachable'
    | 'rate-limited'
    | 'key-refused'
    | 'unknown-account'
    | 'no-usable-account'
    | 'interrupted';
  readonly message: string;
}

export interface Report {
  readonly vendor: VendorName;
  readonly baseUrl: string;
  /** Undefined when the run got to its end. */
  readonly incomplete: Incomplete | undefined;
  /** Undefined when none was found. */
  readonly accountId: string | undefined;
  /** Whether anything could be changed. */
  readonly mode: 'read-only' | 'writes allowed';
  /** Every operation that was to be checked and those that they need, in the order in which they were checked. */
  readonly operations: readonly OperationReport[];
  /** What the run has seen of the spec, and what never; undefined where nobody counts that. */
  readonly coverage: CoverageReport | undefined;
  /** How many requests were sent that the spec forbids. */
  readonly negatives: number;
  /** The credits that a run may take at most and those that this one took; undefined where the vendor counts none. */
  readonly credits: { readonly atMost: number; readonly taken: number } | undefined;
}

/** Everything that is not as it should be. */
export function findingsOf({ operations }: Report): readonly Finding[] {
  return operations.flatMap(({ findings }) => findings);
}

/** What could not be checked, although it was allowed. */
export function uncheckedOf({ operations }: Report): readonly OperationReport[] {
  return operations.filter(({ outcome, skipped }) => outcome === 'skipped' && skipped === 'circumstances');
}

/** How many operations ended so. */
export function countOf(operations: readonly OperationReport[], wanted: Outcome): number {
  return operations.filter(({ outcome }) => outcome === wanted).length;
}

/** A finding in three lines, below what they are about. */
export function linesOf({ asked, came, wanted }: Pick<Finding, 'asked' | 'came' | 'wanted'>): readonly string[] {
  return [`asked   ${asked}`, `came    ${came}`, `wanted  ${wanted}`];
}
