import { createHash } from 'node:crypto';
import { stripVTControlCharacters } from 'node:util';
import {
  createReport,
  type Rehearsed,
  rehearse,
  renderGithub,
  renderHtml,
  renderJunit,
  renderText,
} from '@invitekit/rehearsal';
import { beforeAll, expect, test } from 'vitest';
import { listOf, policy } from './support.ts';

const evil = `<img src=x onerror=alert(1)>"'&]]>\u001b[31m::error::gone`;
let rehearsed: Rehearsed;

/** A program that fails, with a name that tries everything. */
beforeAll(async () => {
  const [person] = listOf(1);
  if (person === undefined) throw new Error('Nobody is there.');
  const program = await rehearse(
    async ({ client, clock, step }) => {
      await clock.sleep(60 * 60_000);
      for (let time = 0; time < 2; time += 1) {
        await step(evil, () =>
          client.send({ member: { publicIdentifier: person.publicIdentifier }, note: 'Hello' }),
        ).catch(() => {});
      }
      await step(evil, () => {
        throw new Error(`${person.name} at ${person.publicIdentifier}: ${evil}`);
      });
    },
    { vendor: 'linkup', name: evil, days: 3, policy, people: [person] },
  );
  rehearsed = program.rehearsed;
});

test('the page holds nothing that runs or is loaded, and allows its own style alone', async () => {
  const page = renderHtml(await createReport(rehearsed));
  expect(page).not.toMatch(/<script|<img|<link|<iframe|javascript:| on\w+=["']| style="/i);
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  const [, style = ''] = /<style>(.*)<\/style>/s.exec(page) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
  expect(page).toContain('prefers-color-scheme: dark');
  expect(page).toContain('@media print');
});

test('each link of the page leads to a place in it, and findings link to requests, runs and nodes', async () => {
  const page = renderHtml(await createReport(rehearsed));
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, place]) => place);
  const places = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, place]) => place));
  expect(links.filter((place) => place === undefined || !places.has(place))).toEqual([]);
  for (const kind of ['request-', 'run-', 'node-']) expect(links.some((place) => place?.startsWith(kind))).toBe(true);
  const [finding = ''] = /<article.*?<\/article>/s.exec(page) ?? [];
  expect(finding).toMatch(/#request-.*#run-.*#node-/s);
});

test('who was only looked up or written to is not named, and a step that asks nothing breaks no link', async () => {
  const stranger = 'jane-q-doe-smith';
  const { report } = await rehearse(
    async ({ client, step, sandbox }) => {
      await sandbox.account('ada-lovelace').setStatus('checkpoint');
      await step('Invite', () => client.send({ member: { publicIdentifier: stranger } })).catch(() => {});
      await step('Half an emoji \ud83d', () => Promise.reject(new Error('Broken'))).catch(() => {});
    },
    { vendor: 'unipile', days: 10, policy, sandbox: { people: [{ publicIdentifier: stranger }] } },
  );
  const page = renderHtml(report);
  expect(`${page}${JSON.stringify(report)}`).not.toContain(stranger);
  const places = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, place]) => place));
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, place]) => place);
  expect(links.filter((place) => !places.has(place))).toEqual([]);
  expect(page).toContain('Broken');
});

test('every text ends with what a clean rehearsal does not say, and none calls anything safe', async () => {
  const report = await createReport(rehearsed);
  for (const text of [renderHtml(report), renderText(report)]) {
    expect(text).toContain('does not predict what LinkedIn does');
    expect(text).not.toMatch(/\bsafe/i);
  }
});

test('a terminal gets colours only when it is asked to, and obeys nothing else', async () => {
  const report = await createReport(rehearsed);
  const plain = renderText(report);
  expect(plain).not.toContain('\u001b');
  expect(stripVTControlCharacters(renderText(report, { colours: true }))).toBe(plain);
});

test('people are initials unless they are to be named, also in what a run has said', async () => {
  const hidden = renderHtml(await createReport(rehearsed));
  expect(hidden).not.toMatch(/Tested|person-aaa-tested/);
  expect(hidden).toContain('P. T.');
  expect(renderHtml(await createReport(rehearsed, { names: true }))).toContain('Personaaa Tested');
});

test('JUnit has a case for each gate and each finding, and fails those that are broken', async () => {
  const report = await createReport(rehearsed);
  const xml = renderJunit(report);
  const errors = report.findings.filter(({ severity }) => severity === 'error').length;
  const broken = report.gates.filter(({ isBroken }) => isBroken).length;
  expect(xml.match(/<testcase /g)).toHaveLength(report.findings.length + report.gates.length);
  expect(xml.match(/<failure /g)).toHaveLength(errors + broken);
  expect(xml).toContain(`failures="${errors + broken}"`);
  expect(xml).not.toContain('<img');
});

test('GitHub annotates each finding, and nothing else is a command', async () => {
  const report = await createReport(rehearsed);
  const commands = renderGithub([report])
    .split('\n')
    .filter((line) => line.startsWith('::'));
  const broken = report.gates.filter(({ gate, isBroken }) => isBroken && gate !== 'no-errors');
  expect(commands).toHaveLength(report.findings.length + broken.length);
  expect(commands.every((line) => /^::(?:error|warning) title=linkup/.test(line))).toBe(true);
});
