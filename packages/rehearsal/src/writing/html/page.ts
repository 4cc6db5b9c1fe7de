import { createHash } from 'node:crypto';
import type { Report } from '../../report/report.ts';
import { foot, keyFigures, subjectOf, verdictOf } from '../report-words.ts';
import { findingsOf } from './findings.ts';
import { html, Markup, nothing } from './markup.ts';
import { firstPlots, furtherPlots } from './plots.ts';
import { seenTables } from './seen.ts';
import { style } from './style.ts';
import {
  costTables,
  failuresTable,
  gatesTable,
  limitsTable,
  peopleTables,
  rulesTable,
  weatherTable,
} from './tables.ts';

const styleHash = createHash('sha256').update(style).digest('base64');
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

/** The report as one page that needs nothing else: no script, no font, no picture. Every text in it is escaped. */
export function renderHtml(report: Report): string {
  const { rehearsed, leftOut, idle, passed } = report;
  const title = `Rehearsal of ${rehearsed.join(', ')}`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
<header>
<h1>${title}</h1>
<p>${subjectOf(report)}</p>
${leftOut.length === 0 ? nothing : html`<p>Answered by pinned data: ${leftOut.join(', ')}</p>\n`}${idle.length === 0 ? nothing : html`<p>Started nothing here: ${idle.join(', ')}</p>\n`}<p class="verdict ${passed ? 'kept' : 'broken'}">${verdictOf(report)}</p>
</header>
<dl class="figures">
${keyFigures(report).map(([label, value, beside]) => html`<div><dt>${label}</dt><dd>${value}<small>${beside}</small></dd></div>\n`)}</dl>
${firstPlots(report)}${findingsOf(report)}${furtherPlots(report)}${gatesTable(report)}${limitsTable(report)}${rulesTable(report)}${costTables(report)}${peopleTables(report)}${failuresTable(report)}${weatherTable(report)}${seenTables(report)}<footer>${foot}</footer>
</main>
</body>
</html>
`;
  return page.text;
}
