import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toFullText } from './full-answers.ts';
import { type Recording, type Remembered, readRemembered, toText } from './recording.ts';

const run = 'npx -y pnpm@12 --filter @invitekit/mock-server exec vitest run test/recorded';

/** More of them tell nothing new. */
const mostShown = 40;

/**
 * Compares answers with those that are remembered in `answers/<name>.txt`.
 *
 * With `INVITEKIT_RECORD=1` they are remembered instead. With `INVITEKIT_ANSWERS=<folder>`, and whenever they differ, they
 * are written in full to `reports/answers/<folder>/<name>.txt`.
 *
 * @throws when they differ. The message says which, and what to do.
 */
export function compareWithRemembered(name: string, recording: Recording): void {
  const { INVITEKIT_RECORD: record, INVITEKIT_ANSWERS: folder } = process.env;
  if (folder !== undefined) writeFull(folder, name, recording);
  const file = fileURLToPath(new URL(`answers/${name}.txt`, import.meta.url));
  if (record === '1') write(file, toText(recording.rows));
  const before = existsSync(file) ? readRemembered(readFileSync(file, 'utf8')) : new Map<string, string>();
  const differences = differencesBetween(before, recording.remembered());
  if (differences.length === 0) return;
  const full = writeFull(folder ?? 'now', name, recording);
  throw new Error(explain(name, differences, full));
}

function differencesBetween(before: Remembered, now: Remembered): readonly string[] {
  const names = new Set([...before.keys(), ...now.keys()]);
  return [...names].flatMap((name) => {
    const [old, current] = [before.get(name), now.get(name)];
    if (old === current) return [];
    return [`  ${name}: ${old ?? 'was not asked'} → ${current ?? 'is not asked any more'}`];
  });
}

function explain(name: string, differences: readonly string[], full: string): string {
  const more = differences.length - mostShown;
  return [
    `${differences.length} answers differ from those in test/recorded/answers/${name}.txt:`,
    ...differences.slice(0, mostShown),
    ...(more > 0 ? [`  … and ${more} more`] : []),
    `Today's answers in full: ${full}`,
    'To see what has changed, write the answers of both versions and compare them:',
    `  INVITEKIT_ANSWERS=before ${run}   (in the version before)`,
    `  INVITEKIT_ANSWERS=after ${run}   (in this one)`,
    '  git diff --no-index <before>/apps/mock-server/reports/answers/before apps/mock-server/reports/answers/after',
    'If the change is meant, remember the new answers, and say why in the description of the change:',
    `  INVITEKIT_RECORD=1 ${run}`,
  ].join('\n');
}

function writeFull(folder: string, name: string, { rows }: Recording): string {
  const file = fileURLToPath(new URL(`../../reports/answers/${folder}/${name}.txt`, import.meta.url));
  write(file, toFullText(rows));
  return file;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
