import { readFile, writeFile } from 'node:fs/promises';

const isCheck = process.argv.includes('--check');

/**
 * Writes what is made of the specs, unless the file says the same already; with `--check`, fails instead. `path` is below
 * the repository, and `write` is given what stands there.
 */
export async function keep(
  path: string,
  write: (present: string) => string,
  saysTheSame: (present: string, text: string) => boolean = Object.is,
): Promise<void> {
  const target = new URL(`../../${path}`, import.meta.url);
  const present = await readFile(target, 'utf8').catch(() => '');
  const text = write(present);
  if (saysTheSame(present, text)) return;
  if (!isCheck) return await writeFile(target, text);
  console.error(`Stale: ${path}. Run "npx -y pnpm@12 generate" and commit the result.`);
  process.exitCode = 1;
}
