import type { Rule } from '../report/report.ts';
import type { JsonObject } from './visit.ts';

/** Something that an answer says, and that no other answer of the run may contradict: of `about`, it is `value`. */
export interface Fact {
  readonly rule: Rule;
  /** What is told, and of what: `the person of invitation 7000`. */
  readonly about: string;
  readonly value: string;
  /** Whether the value is a person's name or text, which no report holds. Default: false. */
  readonly isText?: boolean;
  /** Whether two values are the same. Default: they are equal. */
  readonly isSame?: (one: string, other: string) => boolean;
}

/** What an object of an answer says; nothing where it is none of those that say something. */
export type ReadFacts = (object: JsonObject) => readonly Fact[];

/** A person as an answer shows one. What it does not tell is undefined. */
export interface SeenPerson {
  readonly id?: string | undefined;
  readonly urn?: string | undefined;
  readonly publicIdentifier?: string | undefined;
  readonly address?: string | undefined;
  readonly name?: string | undefined;
}
