import type { Sent } from '../facts/facts.ts';

/** Two invitations, one after the other. */
export interface Gap {
  readonly milliseconds: number;
  readonly first: Sent;
  readonly second: Sent;
}

export function gapsOf(sent: readonly Sent[]): readonly Gap[] {
  return sent.slice(1).flatMap((second, index) => {
    const first = sent[index];
    return first === undefined ? [] : [{ milliseconds: second.at - first.at, first, second }];
  });
}
