import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type Rehearsed,
  type Report,
  readPeopleFile,
  renderGithub,
  renderHtml,
  renderJson,
  renderJunit,
  renderText,
} from '@invitekit/rehearsal';
import { readWorkflowFiles } from './copy/read-workflows.ts';
import { type CommandOptions, readCommand, usage } from './options.ts';
import { createRehearsalProgress } from './progress.ts';
import { readRehearsedScenario } from './read-scenario.ts';
import { refuse } from './refused.ts';
import { rehearseEach } from './rehearse-each.ts';

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
  assertWritable([options.html, options.json === '-' ? undefined : options.json, options.junit, options.journal]);
  const people = options.people === undefined ? undefined : await readPeopleFile(options.people);
  const scenario = options.scenario === undefined ? undefined : await readRehearsedScenario(options.scenario);
  const workflows = await readWorkflowFiles(options.files);
  const progress = createRehearsalProgress(surroundings.stderr);
  const { say: onStep, day: onDay } = progress;
  const onReport = async (report: Report, rehearsed: Rehearsed) => {
    await writeReport(options, report, rehearsed, surroundings);
  };
  const reports = await rehearseEach({ ...options, workflows, people, scenario, onStep, onDay, onReport });
  await writeSummary(options, reports, surroundings);
  return reports.every(({ passed }) => passed) ? 0 : 1;
}

/** @throws {RehearsalRefused} before anything takes time. */
function assertWritable(files: readonly (string | undefined)[]): void {
  for (const file of files) {
    if (file === undefined || existsSync(path.dirname(file))) continue;
    throw refuse(`${file} cannot be written: there is no folder ${path.dirname(file)}.`);
  }
}

/** As soon as it is there: another vendor may not come to its end. */
async function writeReport(
  { html, json, journal, vendor: chosen }: CommandOptions,
  report: Report,
  rehearsed: Rehearsed,
  { stdout, stderr }: Surroundings,
): Promise<void> {
  const shown = json === '-' ? stderr : stdout;
  shown.write(renderText(report, { colours: shown.isTTY }));
  const fileFor = (file: string) => {
    const { dir, name, ext } = path.parse(file);
    return chosen === 'all' ? path.join(dir, `${name}.${report.vendor}${ext}`) : file;
  };
  if (html !== undefined) await writeFile(fileFor(html), renderHtml(report));
  if (json !== undefined && json !== '-') await writeFile(fileFor(json), renderJson(report));
  if (journal !== undefined) await writePrivately(fileFor(journal), `${JSON.stringify(rehearsed)}\n`);
}

async function writeSummary(
  { json, junit, vendor }: CommandOptions,
  reports: readonly Report[],
  { stdout, stderr, env }: Surroundings,
): Promise<void> {
  // One document, whatever was rehearsed.
  if (json === '-' && vendor === 'all') stdout.write(`[${reports.map(renderJson).join(',')}]\n`);
  else if (json === '-') for (const report of reports) stdout.write(renderJson(report));
  if (junit !== undefined) await writeFile(junit, renderJunit(...reports));
  if (env['GITHUB_ACTIONS'] === 'true') stderr.write(renderGithub(reports));
}

/** For its owner alone, because people are in it; a file that is there keeps no permissions of its own. */
async function writePrivately(file: string, text: string): Promise<void> {
  await rm(file, { force: true });
  await writeFile(file, text, { mode: 0o600 });
}
