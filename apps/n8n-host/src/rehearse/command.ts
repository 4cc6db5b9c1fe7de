import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  createReport,
  type RehearsedPerson,
  type Report,
  readPeopleFile,
  renderGithub,
  renderHtml,
  renderJson,
  renderJunit,
  renderText,
} from '@invitekit/rehearsal';
import { vendorNames } from '@invitekit/specs/vendors';
import { installN8n } from '../install/install-n8n.ts';
import { buildPackage } from '../server/packed-package.ts';
import { atVendor, vendorsIn } from './copy/choose-vendor.ts';
import { readWorkflowFiles } from './copy/workflow.ts';
import { type CommandOptions, readCommand, usage } from './options.ts';
import { createRehearsalProgress } from './progress.ts';
import { refuse } from './refused.ts';
import { rehearseWorkflows } from './rehearse-workflows.ts';
import { timeZoneOf } from './time-zone.ts';

/** Where a command writes, and what it knows of there. */
export interface Surroundings {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Does what was typed. Resolves with 0 when all is kept, or 1 when a gate is broken.
 *
 * @throws {RehearsalRefused} {GateError} {PeopleError} for what the builder can change, before the first day; other errors when
 * it could not run.
 */
export async function runRehearsal(args: readonly string[], surroundings: Surroundings): Promise<0 | 1> {
  const options = readCommand(args);
  if (options === undefined) {
    surroundings.stdout.write(usage);
    return 0;
  }
  const people = options.people === undefined ? undefined : await readPeopleFile(options.people);
  const reports = await rehearseAll(options, people, surroundings);
  await writeReports(options, reports, surroundings);
  return reports.every(({ passed }) => passed) ? 0 : 1;
}

async function rehearseAll(
  options: CommandOptions,
  people: readonly RehearsedPerson[] | undefined,
  { stderr }: Surroundings,
): Promise<readonly Report[]> {
  const workflows = await readWorkflowFiles(options.files);
  const used = vendorsIn(workflows);
  const [first] = used;
  if (first === undefined) {
    throw refuse('No node of these workflows goes to LinkupAPI, ConnectSafely, Unipile or postpress.');
  }
  const wanted = options.vendor === 'all' ? vendorNames : [options.vendor ?? first];
  const plans = wanted.map((vendor) => ({
    vendor,
    workflows: options.vendor === undefined ? workflows : atVendor(workflows, vendor),
  }));
  const progress = createRehearsalProgress(stderr);
  const installation = await installN8n();
  progress.say('Building the nodes');
  await buildPackage();
  const reports: Report[] = [];
  for (const plan of plans) {
    const { rehearsed, refused } = await rehearseWorkflows({
      ...plan,
      installation,
      people,
      days: options.days,
      seed: options.seed,
      from: options.from,
      weather: options.weather,
      timeZone: timeZoneOf(workflows),
      onStep: progress.say,
      onDay: progress.day,
    });
    for (const line of new Set(
      refused.map(({ node, address }) => `Refused: ${node} wanted to connect to ${address}.`),
    )) {
      progress.say(line);
    }
    reports.push(await createReport(rehearsed, { gates: options.gates, names: options.names }));
  }
  return reports;
}

async function writeReports(
  { html, json, junit }: CommandOptions,
  reports: readonly Report[],
  { stdout, stderr, env }: Surroundings,
): Promise<void> {
  const shown = json === '-' ? stderr : stdout;
  for (const report of reports) shown.write(renderText(report, { colours: shown.isTTY }));
  const fileFor = (file: string, { vendor }: Report) => {
    const { dir, name, ext } = path.parse(file);
    return reports.length === 1 ? file : path.join(dir, `${name}.${vendor}${ext}`);
  };
  for (const report of reports) {
    if (html !== undefined) await writeFile(fileFor(html, report), renderHtml(report));
    if (json === '-') stdout.write(renderJson(report));
    else if (json !== undefined) await writeFile(fileFor(json, report), renderJson(report));
  }
  if (junit !== undefined) await writeFile(junit, renderJunit(...reports));
  if (env['GITHUB_ACTIONS'] === 'true') stderr.write(renderGithub(reports));
}
