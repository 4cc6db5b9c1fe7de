import type { Judge } from '../run/judge.ts';
import type { Standing } from './standing.ts';

/** How the person that a run is about is written to. */
export interface StrangerWriting {
  readonly standing: () => Promise<Standing>;
  /** Writes to this person, which has to be refused. */
  readonly refuse: () => Promise<unknown>;
}

/** Only connections get messages. */
export async function checkStranger(judge: Judge, { standing, refuse }: StrangerWriting): Promise<void> {
  const what = 'a message to somebody who is not a connection';
  const { member } = judge.settings;
  if (member === undefined) return judge.leaveOut(what, 'as nobody is named; use --member');
  if ((await standing()) === 'connected') return judge.leaveOut(what, 'the person is one');
  await refuse();
}
