import { readFile } from 'node:fs/promises';

/** A workflow of `examples/`, as somebody imports it. */
export async function readExample(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`../../../../examples/${name}.json`, import.meta.url), 'utf8'));
}
