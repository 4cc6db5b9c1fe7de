import type { RehearsedWorkflow } from './copy/workflow.ts';

/** The time zone of the first workflow that has one; else that of this machine. */
export function timeZoneOf(workflows: readonly RehearsedWorkflow[]): string {
  const zones = workflows.map(({ settings }) => settings['timezone']);
  const found = zones.find((zone) => typeof zone === 'string' && zone !== 'DEFAULT');
  return typeof found === 'string' ? found : Intl.DateTimeFormat().resolvedOptions().timeZone;
}
