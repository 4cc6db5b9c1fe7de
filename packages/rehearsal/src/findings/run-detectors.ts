import type { Facts } from '../facts/facts.ts';
import type { Act } from '../journal/act.ts';
import type { Rehearsed } from '../rehearsed/rehearsed.ts';
import { counted } from '../words/counted.ts';
import { inOneLine } from '../words/in-one-line.ts';
import type { Detector, Sighting } from './detector.ts';

type Run = Rehearsed['runs'][number];

export const failedRuns: Detector = (facts) => seen(facts, (run) => !isInWeather(facts, run));

export const failedInWeather: Detector = (facts) => seen(facts, (run) => isInWeather(facts, run));

function seen(facts: Facts, isWanted: (run: Run) => boolean): Sighting | undefined {
  const failed = facts.rehearsed.runs.filter((run) => run.status === 'error' && isWanted(run));
  const [first] = failed;
  if (first === undefined) return undefined;
  const numbers = new Set(failed.flatMap(requestsOf));
  const message = inOneLine(first.error?.message ?? 'no message');
  return {
    sentence: `${counted(failed.length, 'run fails', 'runs fail')}; the first says: ${message.replace(/[.\s]*$/, '.')}`,
    count: failed.length,
    acts: facts.acts.filter(({ number, failure }) => failure !== undefined && numbers.has(number)),
    nodes: [...new Set(failed.flatMap(({ workflow, error }) => (error?.node ? [`${workflow}: ${error.node}`] : [])))],
    at: Date.parse(first.startedAt),
  };
}

/** Whether a fault hit one of its requests, or LinkedIn had changed the account. */
function isInWeather({ acts, rehearsed }: Facts, run: Run): boolean {
  const numbers = new Set(requestsOf(run));
  const isHeld = ({ failure }: Act) =>
    rehearsed.weather !== 'calm' &&
    (failure?.code === 'account-disconnected' || failure?.code === 'account-restricted');
  return acts.some((act) => numbers.has(act.number) && (act.isWeather || isHeld(act)));
}

function requestsOf({ nodes }: Run): readonly number[] {
  return nodes.flatMap(({ requests }) => requests);
}

export const unknownRequests: Detector = ({ acts }) => {
  const unknown = acts.filter(({ operation }) => operation === null);
  if (unknown.length === 0) return undefined;
  return {
    sentence: `${counted(unknown.length, 'request goes', 'requests go')} to an address that the vendor does not have.`,
    count: unknown.length,
    acts: unknown,
  };
};
