import type { Facts } from '../facts/facts.ts';
import type { Act } from '../journal/act.ts';
import type { Rehearsed } from '../rehearsed/rehearsed.ts';
import { dateOf } from '../time/days.ts';

type Message = Rehearsed['messages'][number];

/** A message of the account, and what had gone on before it. */
export interface Written {
  /** In milliseconds since 1970. */
  readonly at: number;
  /** The key of the person. */
  readonly person: string;
  readonly text: string;
  /** The messages of the account since the person last wrote, this one not included; a note is none. */
  readonly unanswered: readonly Message[];
  /** Whether the person had written after something of the account: a message, a note, or an invitation that was accepted. */
  readonly isAfterReply: boolean;
  /** The request that wrote it; undefined where nobody knows. */
  readonly act: Act | undefined;
}

/** What the account has written in a rehearsal, the oldest first. */
export function writtenIn({ rehearsed, acts, people }: Facts): readonly Written[] {
  const since = Date.parse(rehearsed.from);
  const keyed = rehearsed.messages.map((message) => ({ message, person: people.of(message.member).key }));
  const own = keyed.filter(
    ({ message: { isOurs, kind, sentAt } }) => isOurs && kind === 'message' && Date.parse(sentAt) >= since,
  );
  const byMessage = matchMessages(own, acts);
  const accepted = rehearsed.invitations.filter(({ direction, state }) => direction === 'sent' && state === 'accepted');
  return own.map(({ message, person }) => {
    const all = keyed.filter((each) => each.person === person).map((each) => each.message);
    const before = all.slice(0, all.indexOf(message));
    const reply = before.findLastIndex(({ isOurs }) => !isOurs);
    const { text, sentAt } = message;
    return {
      at: Date.parse(sentAt),
      person,
      text,
      unanswered: before.slice(reply + 1).filter(({ kind }) => kind === 'message'),
      isAfterReply: isAnswer(before, reply) || isAfterAcceptance(person, before[reply]),
      act: byMessage.get(message),
    };
  });

  /** Who accepts an invitation without a note, and writes, has answered it. */
  function isAfterAcceptance(person: string, reply: Message | undefined): boolean {
    return (
      reply !== undefined &&
      accepted.some(({ member, settledAt }) => {
        return people.of(member).key === person && settledAt !== null && settledAt <= reply.sentAt;
      })
    );
  }
}

/** Whether somebody wrote after something of the account. */
function isAnswer(before: readonly Message[], reply: number): boolean {
  return before.slice(0, Math.max(0, reply)).some(({ isOurs }) => isOurs);
}

/** By the days on which anything was written. */
export function writtenByDay(facts: Facts): readonly { readonly date: string; readonly written: readonly Written[] }[] {
  const days = Map.groupBy(writtenIn(facts), ({ at }) => dateOf(facts.zone, at));
  return [...days].map(([date, written]) => ({ date, written }));
}

interface Keyed {
  readonly message: Message;
  readonly person: string;
}

/** The requests of the same moment: those that name the person first, then those that name nobody. */
function matchMessages(own: readonly Keyed[], acts: readonly Act[]): ReadonlyMap<Message, Act> {
  const found = new Map<Message, Act>();
  const free = new Set(acts.filter(({ kind, failure }) => kind === 'message' && (!failure || failure.isLost)));
  for (const isIt of [
    (act: Act, person: string) => act.person?.key === person,
    (act: Act) => act.person === undefined,
  ]) {
    for (const { message, person } of own) {
      if (found.has(message)) continue;
      const second = Math.floor(Date.parse(message.sentAt) / 1000);
      const act = [...free].find((each) => Math.floor(each.at / 1000) === second && isIt(each, person));
      if (act === undefined) continue;
      found.set(message, act);
      free.delete(act);
    }
  }
  return found;
}
