import type { Judge } from '../run/judge.ts';
import { createNote } from './note.ts';
import { expectNewestFirst } from './order.ts';

/** A message as an answer shows it. What the vendor does not tell is undefined. */
export interface SeenMessage {
  readonly id: string;
  readonly text: string | null | undefined;
  /** In milliseconds since 1970. */
  readonly time: number;
  readonly isOurs: boolean | undefined;
}

/** How somebody is written to, and what shows it. */
export interface Writing {
  /** Writes to a connection; the id of the message where the answer tells it. */
  readonly write: (text: string) => Promise<string | undefined>;
  /** The latest messages with this person as they are listed, the newest first, at least ten where there are. */
  readonly read: () => Promise<readonly SeenMessage[]>;
}

/** What was written is listed as it was written, once, in its order, as the owner's, and before all that was there. */
export async function checkWriting(judge: Judge, { write, read }: Writing): Promise<void> {
  const before = new Set((await read()).map(({ id }) => id));
  const text = createNote();
  const texts = [`Before it: ${text}`, text];
  const ids: (string | undefined)[] = [];
  for (const each of texts) ids.push(await write(each));
  const messages = await read();
  const fresh = messages.filter(({ id }) => !before.has(id));
  const ours = fresh.filter((message) => texts.includes(message.text ?? ''));
  judge.expect(
    ours.map((message) => message.text).join('\n') === texts.toReversed().join('\n'),
    'state',
    `of two messages ${JSON.stringify(ours.map((message) => message.text))}`,
    'each of them once, the later one first',
  );
  const told = ids.filter((id) => id !== undefined).toReversed();
  const shown = ours.map(({ id }) => id);
  judge.expect(
    told.length < 2 || told.join() === shown.join(),
    'echo',
    shown.join(),
    `${told.join()}, as when they were sent`,
  );
  const foreign = ours.filter(({ isOurs }) => isOurs === false);
  judge.expect(foreign.length === 0, 'direction', 'a message of somebody else', 'one of the owner of the account');
  const times = messages.map(({ time }) => time);
  expectNewestFirst(judge, 'time of the messages', times);
  judge.expect(new Set(messages.map(({ id }) => id)).size === messages.length, 'pages', 'a message twice', 'each once');
}
