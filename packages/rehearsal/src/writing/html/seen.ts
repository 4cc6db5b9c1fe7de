import type { Report } from '../../report/report.ts';
import { counted } from '../../words/counted.ts';
import { shownMoment } from '../report-words.ts';
import { linkToNode, linkToRun, requestId, runId } from './links.ts';
import { html, type Markup } from './markup.ts';
import { table } from './tables.ts';

/** Where the links of findings lead. */
export function seenTables({ seen, timeZone }: Report): Markup {
  const moment = (at: string) => html`<span class="date">${shownMoment(at, timeZone)}</span>`;
  const requests = table(
    'Requests that this page names',
    ['Request', 'When', 'What was asked', 'Answer', 'Came', 'Who', 'Run', 'Node'],
    seen.requests.map(({ request, at, method, operation, status, came, person, run, workflow, node }) => [
      html`<span id="${requestId(request)}">${request}</span>`,
      moment(at),
      html`<code>${method} ${operation ?? 'an unknown address'}</code>`,
      status === null ? 'lost' : String(status),
      came,
      person ?? '',
      linkToRun(run),
      linkToNode(workflow, node),
    ]),
  );
  const runs = table(
    'Runs that this page names',
    ['Run', 'Workflow', 'Began by', 'From', 'Until', 'Ended', 'Its nodes'],
    seen.runs.map(({ run, workflow, mode, startedAt, endedAt, status, message, nodes }) => [
      html`<span id="${runId(run)}">${run}</span>`,
      workflow,
      mode,
      moment(startedAt),
      endedAt === null ? 'still waits' : moment(endedAt),
      message === null ? status : `${status}: ${message}`,
      nodes
        .map(({ node, requests: count }) => (count === 0 ? node : `${node} (${counted(count, 'request', 'requests')})`))
        .join(', '),
    ]),
  );
  return html`${requests}${runs}`;
}
