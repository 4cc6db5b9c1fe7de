import { type CommonOperation, commonOperations, type Vendor } from '@invitekit/specs/vendors';
import type { Effect } from './effects.ts';

/** What the operations do that clients have in common. An operation that withdraws can also refuse, at some vendors. */
const commonEffects: Readonly<Record<CommonOperation, Effect>> = {
  listSent: 'read',
  listReceived: 'read',
  send: 'write',
  accept: 'irreversible',
  refuse: 'irreversible',
  withdraw: 'undo',
  relationship: 'read',
  listConnections: 'read',
  listAccounts: 'read',
  usage: 'read',
};

/** What a vendor's other operations do. */
export type OwnEffects<Operations, Facts extends Vendor> = {
  readonly [Id in Exclude<keyof Operations, Facts['operations'][CommonOperation]>]: Effect;
};

/** What every operation of a vendor does, by its id. */
export function effectsOf<Operations, Facts extends Vendor>(
  facts: Facts,
  own: OwnEffects<Operations, Facts>,
): ReadonlyMap<string, Effect> {
  const effects = new Map<string, Effect>(Object.entries(own));
  for (const name of commonOperations) {
    const id = facts.operations[name];
    if (id !== null) effects.set(id, commonEffects[name]);
  }
  return effects;
}
