import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The code blocks of a language in a Markdown file of the repository. */
export function blocks(file: string, language: string): string[] {
  const text = readFileSync(`${root}${file}`, 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map((match) => match[1] ?? '');
}

/** Writes a program into a file that is there until the end of the test; answers its path. */
export async function writeExample(program: string): Promise<string> {
  // Inside this package, so that its imports are found.
  const reports = `${root}apps/e2e/reports`;
  await mkdir(reports, { recursive: true });
  const folder = await mkdtemp(`${reports}/example-`);
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = `${folder}/example.ts`;
  await writeFile(file, program);
  return file;
}
