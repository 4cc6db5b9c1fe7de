import { day } from '../../src/world/lengths.ts';
import type { WorldRefusal } from '../../src/world/refusal.ts';

export interface ModelInvitation {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly sentAt: number;
  state: 'pending' | 'accepted' | 'ignored' | 'withdrawn' | 'expired';
  settledAt: number;
}

/** LinkedIn's rules once more, as plainly as can be, for a quiet world: what ought to come of each operation. */
export class Model {
  readonly invitations: ModelInvitation[] = [];
  readonly connections = new Map<string, number>();
  readonly weekly: ReadonlyMap<string, number>;
  now: number;

  constructor(now: number, weekly: ReadonlyMap<string, number>) {
    this.now = now;
    this.weekly = weekly;
  }

  refusalToSend(from: string, to: string): WorldRefusal | undefined {
    if (from === to) return 'unreachable-member';
    if (this.connections.has(pair(from, to))) return 'already-connected';
    if (this.pending(from, to) ?? this.pending(to, from)) return 'already-pending';
    const last = this.invitations.findLast((each) => each.from === from && each.to === to);
    const blocks = last?.state === 'withdrawn' || last?.state === 'ignored';
    if (blocks && last.settledAt + 21 * day > this.now) return 'invited-too-recently';
    const sent = this.invitations.filter((each) => each.from === from && each.sentAt > this.now - 7 * day);
    return sent.length >= (this.weekly.get(from) ?? 0) ? 'weekly-limit-reached' : undefined;
  }

  send(id: string, from: string, to: string): void {
    this.invitations.push({ id, from, to, sentAt: this.now, state: 'pending', settledAt: 0 });
  }

  refusalToHandle(who: string, invitation: ModelInvitation, handling: string): WorldRefusal | undefined {
    if (who !== invitation.from && who !== invitation.to) return 'unknown-invitation';
    if ((who === invitation.from) !== (handling === 'withdraw')) return 'wrong-direction';
    return invitation.state === 'pending' ? undefined : 'not-pending';
  }

  settle(invitation: ModelInvitation, state: ModelInvitation['state']): void {
    invitation.state = state;
    invitation.settledAt = this.now;
    if (state === 'accepted') this.connections.set(pair(invitation.from, invitation.to), this.now);
  }

  moveTo(now: number): void {
    this.now = now;
    for (const each of this.invitations) {
      if (each.state === 'pending' && each.sentAt + 180 * day <= now) {
        each.state = 'expired';
        each.settledAt = each.sentAt + 180 * day;
      }
    }
  }

  pending(from: string, to: string): ModelInvitation | undefined {
    return this.invitations.findLast((each) => each.from === from && each.to === to && each.state === 'pending');
  }

  /** The ids of a list, newest first. */
  list(who: string, direction: 'sent' | 'received'): readonly string[] {
    return this.invitations
      .filter((each) => each.state === 'pending' && (direction === 'sent' ? each.from : each.to) === who)
      .toSorted((a, b) => b.sentAt - a.sentAt || (a.id < b.id ? 1 : -1))
      .map(({ id }) => id);
  }

  relationship(who: string, other: string): 'self' | 'connected' | 'sent' | 'received' | 'none' {
    if (who === other) return 'self';
    if (this.connections.has(pair(who, other))) return 'connected';
    if (this.pending(who, other)) return 'sent';
    return this.pending(other, who) ? 'received' : 'none';
  }

  connectionsOf(who: string): readonly string[] {
    return [...this.connections.keys()].filter((key) => key.split(' ').includes(who));
  }
}

export function pair(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
