import { vendors } from '@invitekit/specs/vendors';
import { mostFailures } from '../../figures/seen.ts';
import type { Report } from '../../report/report.ts';
import { counted, shownNumber } from '../../words/counted.ts';
import { ownerWords, shownMoment } from '../report-words.ts';
import { linkToNode, linkToRequest, linkToRun, nodeId } from './links.ts';
import { html, type Markup, nothing } from './markup.ts';
import { at } from './scale.ts';

/** A table with a heading; nothing where it has no rows. */
export function table(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly (string | Markup)[])[],
): Markup {
  if (rows.length === 0) return nothing;
  return html`<section class="card">
<h2>${title}</h2>
<div class="wide"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table></div>
</section>
`;
}

export function gatesTable({ gates }: Report): Markup {
  return table(
    'Gates',
    ['', 'Gate', 'Wanted', 'Came'],
    gates.map(({ gate, wanted, came, isBroken }) => [
      isBroken ? html`<b class="error">broken</b>` : html`<span class="good">kept</span>`,
      html`<code>${gate}</code>`,
      wanted,
      came,
    ]),
  );
}

const meterWidth = 90;

export function limitsTable({ limits }: Report): Markup {
  return table(
    'How close to the limits',
    ['Whose', 'What', 'Most', 'Allowed', '', 'On', 'Source'],
    limits.map(({ owner, what, limit, most, date, source }) => [
      ownerWords[owner],
      what,
      shownNumber(most),
      limit === null ? 'no number known' : shownNumber(limit),
      limit === null ? nothing : meter(most, limit),
      date === null ? '' : html`<span class="date">${date}</span>`,
      html`<small>${source}</small>`,
    ]),
  );
}

function meter(most: number, limit: number): Markup {
  const share = Math.min(1, most / Math.max(limit, 1));
  const style = most > limit ? 'over' : 'bar';
  return html`<svg class="meter" viewBox="0 0 ${meterWidth} 8" role="img" aria-label="${Math.round((most / Math.max(limit, 1)) * 100)} percent"><rect class="shade" width="${meterWidth}" height="8" rx="4"/><rect class="${style}" width="${at(share * meterWidth)}" height="8" rx="4"/></svg>`;
}

export function rulesTable({ rules, timeZone }: Report): Markup {
  return table(
    'First time that a rule would have acted',
    ['When', 'It would have', 'Whose', 'Rule', 'Request', 'Source'],
    rules.map(({ at: moment, effect, owner, rule, request, source }) => [
      html`<span class="date">${shownMoment(moment, timeZone)}</span>`,
      html`<b class="${effect === 'warned' ? 'warning' : 'error'}">${effect}</b>`,
      ownerWords[owner],
      rule,
      linkToRequest(request),
      html`<small>${source}</small>`,
    ]),
  );
}

export function costTables({ credits, requests }: Report): Markup {
  const prices = table(
    'What the same days would cost',
    ['Vendor', 'Credits', ''],
    credits.vendors.map(({ vendor, credits: taken, isTaken, unpriced }) => [
      vendors[vendor].displayName,
      taken === null ? 'no credits' : shownNumber(taken),
      taken === null
        ? ''
        : isTaken
          ? 'taken'
          : `by its price list${unpriced === 0 ? '' : `; ${counted(unpriced, 'request', 'requests')} of ${shownNumber(requests)} have no price there`}`,
    ]),
  );
  const months = table(
    'Credits by month',
    ['Month', 'Credits'],
    credits.months.map(({ month, credits: taken }) => [month, shownNumber(taken)]),
  );
  const nodes = table(
    'What each node took',
    ['Node', 'Requests', 'Credits'],
    credits.nodes.map(({ workflow, node, requests: count, credits: taken }) => [
      html`<span id="${nodeId(workflow, node)}">${workflow === null ? 'somewhere else' : `${workflow}: ${node}`}</span>`,
      shownNumber(count),
      shownNumber(taken),
    ]),
  );
  return html`${prices}${months}${nodes}`;
}

export function peopleTables({ people, timeZone }: Report): Markup {
  const twice = table(
    'Contacted twice',
    ['Who', 'Again', ''],
    people.twice.map(({ person, times, afterWithdrawal }) => [
      person,
      counted(times, 'time', 'times'),
      afterWithdrawal ? 'after the invitation was withdrawn' : '',
    ]),
  );
  const left = table(
    'Left behind',
    ['Who', 'Why', 'Last tried', 'Request'],
    people.leftBehind.map(({ person, because, request }) => [
      person,
      because,
      html`<span class="date">${shownMoment(request.at, timeZone)}</span>`,
      linkToRequest(request.request),
    ]),
  );
  return html`${twice}${left}`;
}

export function failuresTable({ failures, timeZone, credits }: Report): Markup {
  // A node that asked nothing has taken nothing.
  const hasRow = (workflow: string, node: string) =>
    credits.nodes.some((each) => each.workflow === workflow && each.node === node);
  const whereOf = (workflow: string, node: string | null) => {
    if (node === null) return workflow;
    return hasRow(workflow, node) ? linkToNode(workflow, node) : `${workflow}: ${node}`;
  };
  const rest = failures.length - mostFailures;
  const title = rest > 0 ? `Runs that failed (the first ${mostFailures} of ${failures.length})` : 'Runs that failed';
  return table(
    title,
    ['When', 'Run', 'Where', 'What the builder would have seen'],
    failures
      .slice(0, mostFailures)
      .map(({ at: moment, run, workflow, node, message }) => [
        html`<span class="date">${shownMoment(moment, timeZone)}</span>`,
        linkToRun(run),
        whereOf(workflow, node),
        message,
      ]),
  );
}

export function weatherTable({ events, timeZone }: Report): Markup {
  return table(
    'Weather',
    ['When', 'What happened'],
    events.map(({ at: moment, what }) => [html`<span class="date">${shownMoment(moment, timeZone)}</span>`, what]),
  );
}
