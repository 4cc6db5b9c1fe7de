import type { Effect } from '@invitekit/specs/reader';

export interface Permission {
  readonly allowWrites: boolean;
  /** Why nothing proves that the server is a fake; undefined where something does. */
  readonly whyNoFake: string | undefined;
}

/** Why an operation must not be run; undefined when it may. */
export function whyNot(effect: Effect, { allowWrites, whyNoFake }: Permission): string | undefined {
  if (effect === 'read') return undefined;
  if (effect !== 'irreversible') return allowWrites ? undefined : 'it changes something; --allow-writes allows it';
  if (!allowWrites) return 'it cannot be undone; --allow-writes allows it, in a fake';
  return whyNoFake === undefined
    ? undefined
    : `it cannot be undone, and nothing proves that this is a fake: ${whyNoFake}`;
}

/** Whether an operation does no more when it is done twice, so that it may be tried again. */
export function mayRepeat(effect: Effect): boolean {
  return effect === 'read' || effect === 'undo';
}
