import { type Refused, refuse } from './outcome.ts';

/**
 * Refuses a message with files, which the fake does not model: its text alone would not be what was sent. Where the operation
 * documents no 501, it is an invalid parameter.
 */
export function refuseFiles(
  body: object,
  fields: readonly string[],
  reason: 'not-modelled' | 'invalid-parameter' = 'not-modelled',
): Refused | undefined {
  const field = Object.entries(body).find(
    ([name, value]) => fields.includes(name.replace(/\[.*$/, '')) && hasFile(value),
  );
  if (field === undefined) return undefined;
  return refuse(reason, `The fake models no files in messages: send the text without ${field[0]}.`);
}

function hasFile(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}
