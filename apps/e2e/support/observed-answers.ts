import { randomUUID } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Where each test file leaves what its fake answered, for the table that is printed at the end. */
const folder = fileURLToPath(new URL('../reports/answers/', import.meta.url));

const countsSchema = z.record(z.string(), z.object({ succeeded: z.int(), refused: z.int() }));

/** How often an operation, named `<vendor> <operation>`, succeeded and was refused. */
export type AnswerCounts = z.infer<typeof countsSchema>;

/** Counts the answers of one fake. */
export class ObservedAnswers {
  readonly #counts: AnswerCounts = {};

  readonly observe = ({ vendor, operation, status }: { vendor: string; operation: string; status: number }): void => {
    const name = `${vendor} ${operation}`;
    const { succeeded, refused } = this.#counts[name] ?? { succeeded: 0, refused: 0 };
    const isSuccess = status < 300;
    this.#counts[name] = { succeeded: succeeded + Number(isSuccess), refused: refused + Number(!isSuccess) };
  };

  write(): void {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}${randomUUID()}.json`, JSON.stringify(this.#counts));
  }
}

export function forgetAnswers(): void {
  rmSync(folder, { recursive: true, force: true });
}

/** What all test files of the last run left. */
export function readAnswers(): AnswerCounts {
  const all: AnswerCounts = {};
  for (const file of globSync(`${folder}*.json`)) {
    const counts = countsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    for (const [name, { succeeded, refused }] of Object.entries(counts)) {
      const before = all[name] ?? { succeeded: 0, refused: 0 };
      all[name] = { succeeded: before.succeeded + succeeded, refused: before.refused + refused };
    }
  }
  return all;
}
