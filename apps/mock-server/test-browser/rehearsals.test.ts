import { expect, onTestFinished } from 'vitest';
import { type RehearsalOutcome, type RehearsalPlan, startMockServer } from '../src/index.ts';
import { select } from './support/page.ts';
import { test } from './support/test.ts';

test('without an n8n, the page says how to rehearse', async ({ page, mock }) => {
  await page.goto(`${mock.url}/#default/rehearsals`);
  await page.getByText('There is no n8n beside this fake').waitFor();
  await page.getByText('npx -y pnpm@12 rehearse my-workflow.json').waitFor();
});

test('a file is rehearsed, shown as it runs, and its report opens', async ({ browser }) => {
  const plans: RehearsalPlan[] = [];
  let resolve: (outcome: RehearsalOutcome) => void = () => {};
  const mock = await startMockServer({
    validateAnswers: true,
    rehearser: {
      workflows: async () => [{ id: 'w1', name: 'Invite each lead' }],
      rehearse(plan, tell) {
        plans.push(plan);
        tell({ vendor: 'unipile', day: 12, days: 90, sent: 80, accepted: 20 });
        return new Promise((resolveIt) => {
          resolve = resolveIt;
        });
      },
    },
  });
  onTestFinished(() => mock.close());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  onTestFinished(() => page.close());
  await page.goto(`${mock.url}/#default/rehearsals`);
  const form = page.getByRole('form', { name: 'New rehearsal' });
  const nonsense = { name: 'list.json', mimeType: 'application/json', buffer: Buffer.from('{"people":[]}') };
  await form.getByLabel(/^File/).setInputFiles(nonsense);
  await form.getByRole('button', { name: 'Rehearse' }).click();
  await page.getByText('list.json is no workflow of n8n').waitFor();

  const workflow = { name: 'Invite', nodes: [], connections: {} };
  const file = { name: 'invite.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(workflow)) };
  await form.getByLabel(/^File/).setInputFiles(file);
  const people = 'name,profile\nAda Lovelace,https://www.linkedin.com/in/ada-lovelace\n';
  const list = { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(people) };
  await form.getByLabel(/^People/).setInputFiles(list);
  await form.getByLabel('Days').fill('90');
  await select(form, 'Vendor').selectOption('all');
  await select(form, 'Weather').selectOption('rough');
  await form.getByRole('button', { name: 'Rehearse' }).click();
  await page.getByText('day 12 · 80 invitations sent · 20 accepted').waitFor();
  expect(plans).toEqual([
    { name: 'invite.json', exports: [workflow], ids: [], people, days: 90, compare: true, weather: 'rough' },
  ]);
  expect(await form.getByRole('button', { name: 'One runs already' }).isDisabled()).toBe(true);

  resolve({
    passed: false,
    summary: '2 findings',
    reports: [{ vendor: 'unipile', html: '<!doctype html><title>What came out</title><h1>Findings</h1>' }],
  });
  await page.getByText('a gate is broken').waitFor();
  const [report] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Report' }).click(),
  ]);
  await report.getByRole('heading', { name: 'Findings' }).waitFor();

  await page.getByRole('button', { name: 'Remove the rehearsal of invite.json' }).click();
  await page.getByText('Nothing was rehearsed yet.').waitFor();
});
