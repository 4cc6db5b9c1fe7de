// Keeps one issue of the repository, labelled invitekit-drift, as the report of a comparison (first argument) says: opens
// it, brings it up to date, or closes it when nothing differs any more.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { describeReport } from './describe-report.mjs';

const { GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_SERVER_URL, GITHUB_RUN_ID } = process.env;
const label = 'invitekit-drift';
const title = 'A vendor answers differently from what InviteKit knows';
const run = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const body = describeReport(report);
const issues = await ask('GET', `/issues?state=open&labels=${label}&per_page=100`);
// Pull requests are listed, too.
const open = issues.find((issue) => issue.pull_request === undefined);

if (report.findings.length > 0 && open === undefined) {
  const { number } = await ask('POST', '/issues', { title, body: `${body}\n\n${run}`, labels: [label] });
  console.log(`Opened issue ${number}.`);
} else if (report.findings.length > 0 && !open.body?.startsWith(body)) {
  await ask('PATCH', `/issues/${open.number}`, { body: `${body}\n\n${run}` });
  await ask('POST', `/issues/${open.number}/comments`, {
    body: `What differs has changed; the text above is new. ${run}`,
  });
  console.log(`Brought issue ${open.number} up to date.`);
} else if (report.findings.length > 0) {
  console.log(`Issue ${open.number} says it already.`);
} else if (open !== undefined) {
  await ask('POST', `/issues/${open.number}/comments`, { body: `Nothing differs any more. ${run}` });
  await ask('PATCH', `/issues/${open.number}`, { state: 'closed' });
  console.log(`Closed issue ${open.number}: nothing differs any more.`);
} else {
  console.log('Nothing differs.');
}

async function ask(method, path, content) {
  const answer = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${GITHUB_TOKEN}`,
      'content-type': 'application/json',
      'x-github-api-version': '2022-11-28',
    },
    body: content && JSON.stringify(content),
  });
  if (!answer.ok) {
    console.log(
      `::error title=InviteKit::GitHub answered ${answer.status} to ${method} ${path}. ${hintFor(answer.status)}`,
    );
    process.exit(1);
  }
  return await answer.json();
}

function hintFor(status) {
  if (status === 403 || status === 404) return 'The job needs "permissions: issues: write".';
  return status === 410 ? 'Issues are switched off in this repository; "issue: false" leaves them alone.' : '';
}
