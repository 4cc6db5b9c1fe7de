/**
 * What an operation does to the world: nothing; something that can be taken back; taking it back; something that cannot
 * be taken back, or that costs what nobody knows.
 */
export type Effect = 'read' | 'write' | 'undo' | 'irreversible';

export interface Permission {
  readonly allowWrites: boolean;
  /** Why nothing proves that the server is a fake; undefined where something does. */
  readonly whyNoFake: string | undefined;
}

/** Why an operation must not be run; undefined when it may. */
export function whyNot(effect: Effect, { allowWrites, whyNoFake }: Permission): string | undefined {
  if (effect === 'read') return undefined;
  if (effect !== 'irreversible') return allowWrites ? undefined : 'it changes something; --allow-writes lets it';
  if (!allowWrites) return 'it cannot be undone; --allow-writes lets it, in a fake';
  return whyNoFake === undefined
    ? undefined
    : `it cannot be undone, and nothing proves that this is a fake: ${whyNoFake}`;
}

/** Whether an operation does no more when it is done twice, so that it may be tried again. */
export function mayRepeat(effect: Effect | undefined): boolean {
  return effect === 'read' || effect === 'undo';
}
