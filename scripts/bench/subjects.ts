import type { Subject } from './rounds.ts';
import { connections, type LoadRequest, prepareLoad, runFor, runOnce } from './wrk.ts';

/** How many of those requests are made in one round, at most, that can be made only once. */
const perRound = 1_000;

/** How many of them are needed for all rounds, and to warm up. */
export function neededFor(rounds: number): number {
  return (rounds + 1) * (perRound + connections);
}

/** Makes the same requests again and again. */
export function repeatedly(name: string, requests: readonly LoadRequest[], seconds: number): Subject {
  const load = prepareLoad(requests);
  return { name, warmUp: () => runFor(load, 1), run: () => runFor(load, seconds) };
}

/** Makes each request once, round after round. */
export function onceEach(name: string, requests: readonly LoadRequest[]): Subject {
  const load = prepareLoad(requests);
  let from = 0;
  const run = async () => {
    const result = await runOnce(load, { from, count: perRound });
    from += result.sent;
    return result;
  };
  return { name, warmUp: run, run };
}
