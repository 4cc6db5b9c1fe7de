/**
 * What an operation does to the world: nothing; something that can be taken back; something that cannot, or that costs
 * what nobody knows.
 */
export type Effect = 'read' | 'write' | 'irreversible';

export interface Permission {
  readonly allowWrites: boolean;
  readonly isLoopback: boolean;
}

/** Why an operation must not be run; undefined when it may. */
export function whyNot(effect: Effect, { allowWrites, isLoopback }: Permission): string | undefined {
  if (effect === 'read') return undefined;
  if (effect === 'write') return allowWrites ? undefined : 'it changes something; --allow-writes lets it';
  if (!isLoopback) return 'it cannot be undone, so it is run only against this machine';
  return allowWrites ? undefined : 'it cannot be undone; --allow-writes lets it, against this machine';
}
