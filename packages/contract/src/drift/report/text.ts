import { createPaint, type Paint } from '@invitekit/report-parts';
import { type Drift, type DriftReport, driftKinds, type Patch } from '../drift.ts';
import { shown } from './shown.ts';

/** What the recordings show, for people. Nothing in it is obeyed by a terminal but colours. */
export function driftToText(reports: readonly DriftReport[], options: { readonly colours: boolean }): string {
  const paint = createPaint(options.colours);
  return reports.map((report) => reportToText(shown(report), paint)).join('\n');
}

function reportToText(report: DriftReport, paint: Paint): string {
  const { drifts, notSeen, settled } = report;
  const drifted = drifts.flatMap((drift) => driftLines(drift, paint));
  const bornOut = settled.flatMap(({ operation, at, patch }) => [
    `${paint('green', '✓')} ${operation}: the fact at ${at} is confirmed`,
    ...patchLines(patch),
  ]);
  const unseen = notSeen.map(({ operation, status, place, of }) =>
    paint('dim', `  not seen: ${operation} ${status} ${place} (0 of ${of})`),
  );
  return [headline(report), ...drifted, ...bornOut, ...unseen, '', summaryOf(report), ''].join('\n');
}

/** What was compared with what. */
export function headline({ vendor, target, recorded: [from, to], exchanges, earlier, fake }: DriftReport): string {
  const days = from === to ? from : `${from} to ${to}`;
  const behind = target === 'live' ? 'the vendor itself' : 'a fake, which proves nothing about the vendor';
  const others = [
    'the spec',
    ...(earlier === undefined ? [] : [`${earlier.exchanges} earlier exchanges`]),
    ...(fake === undefined ? [] : [`a fake (${fake.compared} answers, ${fake.leftOut} left out)`]),
  ];
  return `${vendor}: ${exchanges === 1 ? '1 exchange' : `${exchanges} exchanges`} of ${days}, recorded at ${behind}, compared with ${others.join(', ')}.`;
}

function driftLines({ operation, status, kind, certainty, sentence, meaning, patch }: Drift, paint: Paint) {
  const mark = certainty === 'sure' ? paint('red', '✗') : paint('yellow', '?');
  return [
    '',
    `${mark} ${operation} ${status}: ${driftKinds[kind]}${certainty === 'sure' ? '' : ', maybe'}`,
    `    ${sentence}`,
    `    ${meaning}`,
    ...(patch === undefined ? [] : patchLines(patch)),
  ];
}

/** What to do, and the lines that say it in the file. */
export function patchTitle({ file, at, does }: Patch): string {
  if (file === 'fake') return `Setting of the fake's sandbox, at ${at}`;
  const verbs = { add: 'Add to', replace: 'Replace in', remove: 'Remove from' } as const;
  return `${verbs[does]} ${file}, at ${at}`;
}

function patchLines(patch: Patch): readonly string[] {
  return [`    ${patchTitle(patch)}:`, ...patch.yaml.split('\n').map((line) => `      ${line}`)];
}

/** How many there are of each. */
export function summaryOf({ drifts, notSeen, settled }: DriftReport): string {
  const sure = drifts.filter(({ certainty }) => certainty === 'sure').length;
  const maybe = drifts.length - sure;
  return [
    sure === 1 ? '1 change' : `${sure} changes`,
    ...(maybe === 0 ? [] : [`${maybe} more that may be one`]),
    ...(settled.length === 0 ? [] : [`${settled.length} inferred facts confirmed`]),
    `${notSeen.length} fields not seen`,
  ].join(', ');
}
