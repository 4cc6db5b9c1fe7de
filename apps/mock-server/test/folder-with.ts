import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of the test's own, with these files. Tests that run at once say themselves when they are over. */
export function folderWith(files: Readonly<Record<string, string>> = {}, whenOver = onTestFinished): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'invitekit-'));
  whenOver(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

/** Where a state file of the test's own can be. There is none yet. */
export function newStateFile(): string {
  return path.join(folderWith(), 'state.db');
}
