import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { NewFault } from '../client/types.ts';
import { checkShape } from '../words/check-shape.ts';
import { messageOf } from '../words/message-of.ts';
import type { Scenario } from './scenario.ts';

/** Only what the control API does not check itself when the sandboxes are made. */
const scenarioSchema: z.ZodType<Scenario> = z.strictObject({
  sandboxes: z
    .array(
      z.looseObject({ id: z.string(), faults: z.array(z.custom<NewFault>(isObject, 'must be an object')).default([]) }),
    )
    .min(1)
    .refine((sandboxes) => new Set(sandboxes.map(({ id }) => id)).size === sandboxes.length, 'must have different ids'),
});

/**
 * Reads a scenario from a file with YAML or JSON.
 *
 * @throws an error that names the file and says in one line what is wrong.
 */
export async function readScenario(file: string): Promise<Scenario> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`${file} cannot be read: ${reasonOf(error)}`);
  });
  // Most fakes start without a scenario, and need not wait for what reads one.
  const { parse } = await import('yaml');
  let content: unknown;
  try {
    content = parse(text);
  } catch (error) {
    throw new Error(`${file} is neither YAML nor JSON: ${firstLine(error)}`);
  }
  const checked = checkShape(scenarioSchema, content);
  if (checked.ok) return checked.value;
  throw new Error(`${file} is not a scenario: ${checked.problems}.`);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'it is a folder.',
  EACCES: 'its permissions do not allow it.',
};

function reasonOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return reasons[String(code)] ?? firstLine(error);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstLine(error: unknown): string {
  const message = messageOf(error);
  return `${message.split('\n')[0]?.replace(/[.:]$/, '')}.`;
}
