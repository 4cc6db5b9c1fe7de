/**
 * What an operation does to the world: nothing; something that can be taken back; taking it back; something that cannot
 * be taken back, or that costs what nobody knows.
 */
export type Effect = 'read' | 'write' | 'undo' | 'irreversible';

export interface Permission {
  readonly allowWrites: boolean;
  readonly isLoopback: boolean;
}

/** Why an operation must not be run; undefined when it may. */
export function whyNot(effect: Effect, { allowWrites, isLoopback }: Permission): string | undefined {
  if (effect === 'read') return undefined;
  if (effect !== 'irreversible') return allowWrites ? undefined : 'it changes something; --allow-writes lets it';
  if (!isLoopback) return 'it cannot be undone, so it is run only against this machine';
  return allowWrites ? undefined : 'it cannot be undone; --allow-writes lets it, against this machine';
}

/** Whether an operation does no more when it is done twice, so that it may be tried again. */
export function mayRepeat(effect: Effect | undefined): boolean {
  return effect === 'read' || effect === 'undo';
}
