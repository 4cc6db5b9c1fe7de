import type { Transport } from '@invitekit/clients';
import type { SenderStore } from '@invitekit/clients/sender';

/** A process that may be killed: from then on nothing leaves it. */
export interface Mortal {
  readonly transport: (transport: Transport) => Transport;
  readonly store: (store: SenderStore) => SenderStore;
  readonly isDead: () => boolean;
}

export class Killed extends Error {
  override readonly name = 'Killed';
}

/** What becomes of the next step of a process: a request before or after the vendor got it, or a call of the store. */
export type Fate = 'goes-on' | 'answer-is-lost' | 'request-is-lost' | 'killed-before' | 'killed-after';

/** A process whose every step asks its fate. */
export function mortal(nextFate: (step: 'request' | 'store') => Fate): Mortal {
  let isDead = false;

  async function pass<Result>(step: 'request' | 'store', act: () => Promise<Result>): Promise<Result> {
    if (isDead) throw new Killed();
    const fate = nextFate(step);
    if (fate === 'killed-before') isDead = true;
    if (fate === 'killed-before' || fate === 'request-is-lost') throw new Killed();
    const result = await act();
    if (fate === 'killed-after') isDead = true;
    if (fate === 'killed-after' || fate === 'answer-is-lost') throw new Killed();
    return result;
  }

  return {
    transport: (transport) =>
      Object.assign((request: Parameters<Transport>[0]) => pass('request', () => transport(request)), transport),
    store: (store) => ({
      read: (key) => pass('store', () => store.read(key)),
      replace: (key, text, version) => pass('store', () => store.replace(key, text, version)),
    }),
    isDead: () => isDead,
  };
}
