import {
  installN8n,
  type RehearsalOptions,
  type RehearsedWorkflows,
  readWorkflows,
  rehearseWorkflows,
  vendorsIn,
} from '@invitekit/n8n-host';
import type { Rehearsed } from '@invitekit/rehearsal';

/** Rehearses workflows, given as n8n exports them: two days from a Monday in Berlin, unless told otherwise. */
export async function rehearse(
  exported: unknown,
  changes: Partial<RehearsalOptions> = {},
): Promise<RehearsedWorkflows> {
  const workflows = readWorkflows(exported, 'the test');
  return await rehearseWorkflows({
    workflows,
    vendor: vendorsIn(workflows)[0] ?? 'linkup',
    installation: await installN8n(),
    days: 2,
    seed: 1,
    from: { year: 2026, month: 6, day: 1 },
    timeZone: 'Europe/Berlin',
    weather: 'calm',
    ...changes,
  });
}

/** What the same seed leaves each time: everything but how long requests took, and the port of the fake. */
export function repeatable(rehearsed: Rehearsed): unknown {
  const journal = rehearsed.journal.map((entry) => {
    const { host: _, ...headers } = entry.request.headers;
    return { ...entry, milliseconds: 0, request: { ...entry.request, headers } };
  });
  return { ...rehearsed, journal };
}

/** When runs began and ended. */
export function instantsOf({ runs }: Rehearsed): readonly (readonly [string, string | null])[] {
  return runs.map(({ startedAt, endedAt }) => [startedAt, endedAt]);
}
