import type { Facts } from '../facts/facts.ts';
import type { Act } from '../journal/act.ts';
import type { Rehearsed } from '../rehearsed/rehearsed.ts';

type Message = Rehearsed['messages'][number];

/** A message of the account, and what had gone on before it. */
export interface Written {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly person: string;
  readonly text: string;
  /** The messages of the account since the person last wrote, this one not included; a note is none. */
  readonly unanswered: readonly Message[];
  /** Whether the person had ever written. */
  readonly isAfterReply: boolean;
  /** The request that wrote it; undefined where nobody knows. */
  readonly act: Act | undefined;
}

/** What the account has written in a rehearsal, the oldest first. */
export function writtenIn({ rehearsed, acts }: Facts): readonly Written[] {
  const requests = acts.filter(({ kind, failure }) => kind === 'message' && (failure === undefined || failure.isLost));
  const used = new Set<number>();
  const takeAct = (sentAt: string) => {
    const second = Math.floor(Date.parse(sentAt) / 1000);
    const act = requests.find(({ at, number }) => Math.floor(at / 1000) === second && !used.has(number));
    if (act !== undefined) used.add(act.number);
    return act;
  };
  const since = Date.parse(rehearsed.from);
  return rehearsed.messages.flatMap((message, index): readonly Written[] => {
    const at = Date.parse(message.sentAt);
    if (!message.isOurs || message.kind !== 'message' || at < since) return [];
    const before = rehearsed.messages.slice(0, index).filter(({ person }) => person === message.person);
    const reply = before.findLastIndex(({ isOurs }) => !isOurs);
    const unanswered = before.slice(reply + 1).filter(({ kind }) => kind === 'message');
    const { person, text } = message;
    return [{ at, person, text, unanswered, isAfterReply: reply >= 0, act: takeAct(message.sentAt) }];
  });
}
