import { printable } from '@invitekit/report-parts';
import type { DriftReport, Patch } from '../drift.ts';

/** A report whose texts do nothing to a terminal: names of fields may come from anybody. */
export function shown(report: DriftReport): DriftReport {
  const { drifts, notSeen, settled } = report;
  return {
    ...report,
    drifts: drifts.map((drift) => ({
      ...drift,
      place: printable(drift.place),
      sentence: printable(drift.sentence),
      patch: drift.patch && shownPatch(drift.patch),
    })),
    notSeen: notSeen.map((each) => ({ ...each, place: printable(each.place) })),
    settled: settled.map((each) => ({ ...each, patch: shownPatch(each.patch) })),
  };
}

function shownPatch(patch: Patch): Patch {
  return { ...patch, at: printable(patch.at), yaml: patch.yaml.split('\n').map(printable).join('\n') };
}
