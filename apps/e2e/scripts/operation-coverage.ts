/** Prints how often the tests had each operation of each spec answered over HTTP; fails when one never succeeded. */
import { vendors } from '@invitekit/mock-server';
import { readAnswers } from '../support/observed-answers.ts';

const answers = readAnswers();
const rows = vendors.flatMap(({ name, operations }) =>
  operations.map(({ id }) => ({ vendor: name, id, ...(answers[`${name} ${id}`] ?? { succeeded: 0, refused: 0 }) })),
);
const width = Math.max(...rows.map(({ id }) => id.length));

for (const { name } of vendors) {
  const own = rows.filter(({ vendor }) => vendor === name);
  console.log(`\n${name}: ${own.length} operations, each with a handler; answered over HTTP`);
  for (const { id, succeeded, refused } of own) {
    console.log(
      `  ${id.padEnd(width)}  ${String(succeeded).padStart(6)} times  ${String(refused).padStart(5)} refused`,
    );
  }
}

const untested = rows.filter(({ succeeded }) => succeeded === 0);
if (untested.length > 0) {
  console.error(`\nNo test has these succeed: ${untested.map(({ vendor, id }) => `${vendor} ${id}`).join(', ')}`);
  process.exitCode = 1;
}
