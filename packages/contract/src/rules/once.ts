import type { Refusal } from '../run/refusal.ts';
import type { Session } from '../run/session.ts';
import type { AnyInput, OperationInput } from '../spec/operation-input.ts';

/** What can be done to one thing once: how it is done, and how it is done again, which has to be refused. */
export interface Once<Target> {
  readonly act: (target: Target) => Promise<void>;
  readonly again: (target: Target) => Promise<unknown>;
}

export function once<Operations, Id extends keyof Operations & string, Target>(
  session: Session<Operations>,
  operation: Id,
  toInput: (target: Target) => OperationInput<Operations[Id]> & AnyInput,
  refusal: Refusal,
): Once<Target> {
  return {
    act: async (target) => void (await session.call(operation, toInput(target))),
    again: (target) => session.refuse(operation, toInput(target), 'once', refusal),
  };
}
