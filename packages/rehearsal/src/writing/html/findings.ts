import { findingKinds } from '../../report/finding-kinds.ts';
import type { Finding, Report } from '../../report/report.ts';
import type { RequestLink } from '../../report/seen.ts';
import { counted } from '../../words/counted.ts';
import { shownMoment } from '../report-words.ts';
import { linkToNode, linkToRequest, linkToRun } from './links.ts';
import { html, type Markup, nothing } from './markup.ts';

export function findingsOf({ findings, timeZone }: Report): Markup {
  if (findings.length === 0) return nothing;
  return html`<section>
<h2>What was found</h2>
<div class="findings">
${findings.map((finding) => toCard(finding, timeZone))}</div>
</section>
`;
}

function toCard(finding: Finding, timeZone: string): Markup {
  const { code, severity, sentence, change, date, nodes, people, requests, count } = finding;
  return html`<article class="card finding ${severity}" id="${code}">
<h3><b class="${severity}">${severity}</b> ${findingKinds[code].title}</h3>
<p>${sentence}${date === null ? '' : ` From ${date} on.`}</p>
<p class="change"><b>Change</b> ${change}</p>
${nodes.length === 0 ? nothing : html`<p><b>Where</b> ${nodes.join('; ')}</p>\n`}${people.length === 0 ? nothing : html`<p><b>Who</b> ${people.join(', ')}</p>\n`}${requestList(requests, count, timeZone)}<p class="code"><code>${code}</code></p>
</article>
`;
}

function requestList(requests: readonly RequestLink[], count: number, timeZone: string): Markup {
  if (requests.length === 0) return nothing;
  const summary =
    count > requests.length
      ? `The first ${counted(requests.length, 'request', 'requests')} of it`
      : counted(requests.length, 'request', 'requests');
  return html`<details><summary>${summary}</summary><div class="wide"><table>
<thead><tr><th scope="col">Request</th><th scope="col">When</th><th scope="col">Operation</th><th scope="col">Came</th><th scope="col">Run</th><th scope="col">Node</th></tr></thead>
<tbody>
${requests.map(({ request, at, operation, came, run, workflow, node }) => html`<tr><td>${linkToRequest(request)}</td><td class="date">${shownMoment(at, timeZone)}</td><td><code>${operation ?? '–'}</code></td><td>${came}</td><td>${linkToRun(run)}</td><td>${linkToNode(workflow, node)}</td></tr>\n`)}</tbody>
</table></div></details>
`;
}
