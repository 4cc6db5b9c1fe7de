import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../http/code-of.ts';
import { SettingsError } from '../spec/settings-error.ts';

/** Makes files that are written later, so that nothing old is left in them and nobody waits for what cannot be written. */
export async function makeFiles(files: readonly string[], option: string): Promise<void> {
  for (const file of files) {
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, '');
    } catch (error) {
      throw new SettingsError(`${option} ${file} cannot be written (${codeOf(error)}).`);
    }
  }
}
