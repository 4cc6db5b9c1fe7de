import type { Facts } from '../facts/facts.ts';
import type { Report } from '../report/report.ts';
import type { SeenRequest, SeenRun } from '../report/seen.ts';
import { inOneLine } from '../words/in-one-line.ts';
import { toLink } from './link.ts';

/** Of more failures than this the report shows no runs. */
export const mostFailures = 50;

/** What the report speaks of, so that whoever reads it can look it up. */
export function seenIn(
  { acts, rehearsed, labels }: Facts,
  { findings, rules, shortestGap, people, failures }: Omit<Report, 'seen'>,
): Report['seen'] {
  const links = [
    ...findings.flatMap(({ requests }) => requests),
    ...(shortestGap?.requests ?? []),
    ...people.leftBehind.map(({ request }) => request),
  ];
  const numbers = new Set([...links, ...rules].map(({ request }) => request));
  const told = acts.filter(({ number }) => numbers.has(number));
  const entries = new Map(rehearsed.journal.map((entry) => [entry.number, entry]));
  const requests = told.flatMap((act): readonly SeenRequest[] => {
    const entry = entries.get(act.number);
    if (entry === undefined) return [];
    return [
      {
        ...toLink(act),
        // Its path may name somebody.
        method: entry.request.method,
        status: entry.answer?.status ?? null,
        person: act.person === undefined ? null : labels.person(act.person.key),
        credits: act.credits,
      },
    ];
  });
  const ids = new Set([...requests, ...failures.slice(0, mostFailures)].map(({ run }) => run));
  return { requests, runs: rehearsed.runs.filter(({ id }) => ids.has(id)).map(toSeen) };
}

function toSeen({
  id,
  workflow,
  mode,
  startedAt,
  endedAt,
  status,
  error,
  nodes,
}: Facts['rehearsed']['runs'][number]): SeenRun {
  return {
    run: id,
    workflow,
    mode,
    startedAt,
    endedAt,
    status,
    message: error === undefined ? null : inOneLine(error.message),
    nodes: nodes.map(({ name, requests }) => ({ node: name, requests: requests.length })),
  };
}
