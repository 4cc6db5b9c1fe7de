import { code, escapeMarkdown } from '../../report/markdown.ts';
import { type Drift, type DriftReport, driftKinds } from '../drift.ts';
import { shown } from './shown.ts';
import { headline, patchTitle, summaryOf } from './text.ts';

/** The reports as Markdown, for an issue or the summary of a job. It holds shapes and no values, so it may be public. */
export function driftToMarkdown(reports: readonly DriftReport[]): string {
  return reports.map((report) => reportToMarkdown(shown(report))).join('\n');
}

function reportToMarkdown(report: DriftReport): string {
  const { vendor, drifts, settled, notSeen } = report;
  const sure = drifts.filter(({ certainty }) => certainty === 'sure');
  const maybe = drifts.filter(({ certainty }) => certainty === 'maybe');
  const bornOut = settled.map(
    ({ operation, patch }) => `- ${code(operation)}: ${escapeMarkdown(patchTitle(patch))}\n${block(patch.yaml)}`,
  );
  const unseen = notSeen.map(
    ({ operation, status, place, of }) => `- ${code(operation)} ${status} ${code(place)}: 0 of ${of}`,
  );
  return [
    `## ${escapeMarkdown(`${vendor}: ${summaryOf(report)}`)}\n`,
    `${escapeMarkdown(headline(report))}\n`,
    ...section('Changes', sure.map(driftToMarkdownItem)),
    ...section('Perhaps changes', maybe.map(driftToMarkdownItem)),
    ...section('Inferred facts that the answers confirm', bornOut),
    ...(unseen.length === 0
      ? []
      : [`<details><summary>Fields not seen</summary>\n\n${unseen.join('\n')}\n\n</details>\n`]),
  ].join('\n');
}

function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`### ${title}\n`, ...items, ''];
}

function driftToMarkdownItem({ operation, status, kind, sentence, meaning, patch }: Drift): string {
  const change = patch === undefined ? '' : `\n  ${escapeMarkdown(patchTitle(patch))}:\n${block(patch.yaml)}`;
  return `- **${code(operation)} ${status}: ${driftKinds[kind]}.** ${prose(`${sentence} ${meaning}`)}${change}`;
}

/** A sentence, in which names of fields stand between backticks. Nothing in a name does anything else. */
function prose(sentence: string): string {
  return sentence
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : escapeMarkdown(part)))
    .join('');
}

/** Lines of a patch, inside of an item. No line of it ends the block. */
function block(yaml: string): string {
  const longest = Math.max(2, ...(yaml.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`  ${fence}yaml`, ...yaml.split('\n').map((line) => `  ${line}`), `  ${fence}`].join('\n');
}
