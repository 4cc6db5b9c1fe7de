import { readdirSync, readFileSync } from 'node:fs';
import { repository } from '../house/repository.ts';

const folder = `${repository}/apps/e2e/fixtures/fifth-vendor`;

/** A made-up vendor, as somebody adds one: new files in folders named after it, and a patch of what is outside. */
export const fixture = {
  folder,
  files: `${folder}/files`,
  patch: `${folder}/outside.patch`,
  /** The name of its spec's folder. */
  vendor: readdirSync(`${folder}/files/specs`)[0] ?? '',
};

/** How much is written by hand. Lines count that hold something. */
export interface Effort {
  /** In new files, but for the vendor's document. */
  readonly written: number;
  readonly filesOutside: number;
  /** Added or removed in files that were there before; a line that changes counts once. */
  readonly linesOutside: number;
}

/** The most that a vendor may take. */
export const most: Effort = { written: 650, filesOutside: 6, linesOutside: 20 };

export function measureEffort(): Effort {
  const paths = readdirSync(fixture.files, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'openapi.yaml')
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  const patch = readFileSync(fixture.patch, 'utf8').split('\n');
  const count = (sign: '+' | '-') => patch.filter((line) => line.startsWith(sign) && !line.startsWith(sign.repeat(3)));
  return {
    written: paths.flatMap((path) => readFileSync(path, 'utf8').split('\n')).filter((line) => line.trim() !== '')
      .length,
    filesOutside: patch.filter((line) => line.startsWith('+++ ')).length,
    linesOutside: Math.max(count('+').length, count('-').length),
  };
}
