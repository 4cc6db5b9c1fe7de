import { setTimeout } from 'node:timers/promises';
import type { Answered, OtherServer } from '../answers.ts';
import type { Started } from '../processes.ts';

/** Something that people use instead of a fake of ours. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  start(answers: readonly Answered[]): Promise<OtherServer>;
}

/** A server that answers a plain GET, without a key, with each answer. */
export async function startReady(
  name: string,
  origin: string,
  server: Started,
  [first]: readonly Answered[],
): Promise<OtherServer> {
  await untilAnswered(`${origin}/${first?.name}`, server);
  return {
    name,
    requestsFor: (answered) => [{ method: 'get', url: `${origin}/${answered.name}`, headers: {} }],
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** @throws {Error} when the server ends, or does not answer within a minute. */
export async function untilAnswered(url: string, server: Started): Promise<void> {
  const patience = performance.now() + 60_000;
  while (!server.hasEnded()) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    if (performance.now() > patience) throw new Error(`${url} was not answered within a minute: ${response?.status}`);
    await setTimeout(100);
  }
  throw new Error(`The server of ${url} has ended: ${server.errors()}`);
}
