// Keeps one issue of the repository, labelled invitekit-drift, as the reports in a folder (the argument) say: opens it, brings
// it up to date, or closes it when nothing differs any more. A vendor that could not be looked at closes nothing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const { GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_SERVER_URL, GITHUB_RUN_ID } = process.env;
const label = 'invitekit-drift';
const title = 'A vendor answers differently from what InviteKit knows';
const run = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;

// GitHub takes 65,536 characters.
const longest = 60_000;

const [, , folder] = process.argv;
const { differing, failed } = JSON.parse(readFileSync(path.join(folder, 'differing.json'), 'utf8'));
const reports = differing.map((vendor) => readFileSync(path.join(folder, `${vendor}.md`), 'utf8').trim());
const unseen = failed.map((vendor) => `${vendor} could not be looked at this time.`);
const body = differing.length === 0 ? '' : [...reports, ...unseen].join('\n\n').slice(0, longest);
const issues = await ask('GET', `/issues?state=open&labels=${label}&per_page=100`);
// Pull requests are listed, too.
const open = issues.find((issue) => issue.pull_request === undefined);

if (body !== '' && open === undefined) {
  const { number } = await ask('POST', '/issues', { title, body: `${body}\n\n${run}`, labels: [label] });
  console.log(`Opened issue ${number}.`);
} else if (body !== '' && !open.body?.startsWith(body)) {
  await ask('PATCH', `/issues/${open.number}`, { body: `${body}\n\n${run}` });
  await ask('POST', `/issues/${open.number}/comments`, {
    body: `What differs has changed; the text above is new. ${run}`,
  });
  console.log(`Brought issue ${open.number} up to date.`);
} else if (body !== '') {
  console.log(`Issue ${open.number} says it already.`);
} else if (failed.length > 0) {
  console.log(`Nothing differs, as far as could be seen: ${failed.join(', ')} could not be looked at.`);
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
