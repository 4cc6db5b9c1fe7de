import { call } from '../api/call.ts';

/** Loads a file that holds a saved sandbox. Rejects with words for people, also where `isNew` and the name is taken. */
export async function loadSnapshot(file: File, id: string, isNew: boolean): Promise<void> {
  const body = await readJson(file);
  if (isNew) await assertFree(id);
  await call('put', '/sandboxes/{id}/snapshot', { path: { id }, body });
}

/** What a sandbox may be called that comes from a file. */
export function nameFrom(file: File): string {
  const name = file.name.replace(/\.json$/i, '').toLowerCase();
  return name.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

async function readJson(file: File) {
  const text = await file.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file.name} is not valid JSON.`, { cause: error });
  }
}

async function assertFree(id: string): Promise<void> {
  const { sandboxes } = await call('get', '/sandboxes', {});
  if (sandboxes.some((each) => each.id === id))
    throw new Error(`There is a sandbox ${id} already. Choose another name.`);
}
