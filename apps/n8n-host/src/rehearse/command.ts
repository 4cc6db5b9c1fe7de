import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type Report,
  readPeopleFile,
  renderGithub,
  renderHtml,
  renderJson,
  renderJunit,
  renderText,
} from '@invitekit/rehearsal';
import { readWorkflowFiles } from './copy/workflow.ts';
import { type CommandOptions, readCommand, usage } from './options.ts';
import { createRehearsalProgress } from './progress.ts';
import { rehearseEach } from './rehearse-each.ts';
import type { RehearsalProgress } from './rehearse-workflows.ts';

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
  const workflows = await readWorkflowFiles(options.files);
  const progress = createRehearsalProgress(surroundings.stderr);
  const { say: onStep } = progress;
  const onDay = (_vendor: string, day: RehearsalProgress) => progress.day(day);
  const reports = await rehearseEach({ ...options, workflows, people, onStep, onDay });
  await writeReports(options, reports, surroundings);
  return reports.every(({ passed }) => passed) ? 0 : 1;
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
