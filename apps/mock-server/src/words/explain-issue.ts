import { nearestName } from '@invitekit/specs/nearest-name';
import { z } from 'zod';

/** What is wrong with a value, in words for whoever wrote it; zod's own are for programmers. */
export const explainIssue: z.core.$ZodErrorMap = (issue) => {
  const { schema, input } = issue;
  if (schema instanceof z.ZodNumber) return input === undefined ? 'is needed' : `must be ${numberWords(schema)}`;
  switch (issue.code) {
    case 'invalid_type':
      return input === undefined ? 'is needed' : `must be ${kinds[issue.expected] ?? 'something else'}`;
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'unrecognized_keys':
      return unknownFields(issue.keys, schema ?? issue.inst);
    case 'too_small':
      return issue.minimum === 1 ? 'must not be empty' : `must have at least ${parts(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `must have at most ${parts(issue.maximum, issue.origin)}`;
    case 'invalid_format':
      return formats[issue.format] ?? 'does not have the right form';
    case 'invalid_key':
      return 'is not an allowed name';
    case 'invalid_union':
      return 'has a form that is not allowed';
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return 'is not allowed here';
  }
};

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  map: 'an object',
  null: 'null',
  undefined: 'left out',
  never: 'left out',
};

const formats: Readonly<Record<string, string>> = {
  datetime: 'must be a time such as 2026-06-01T09:00:00Z',
  date: 'must be a date such as 2026-06-01',
  duration: 'must be a duration such as P7D or PT2H',
  url: 'must be an address such as http://127.0.0.1:3000/hook',
};

function parts(count: number | bigint, origin: string): string {
  const [one, several] = origin === 'string' ? ['character', 'characters'] : ['entry', 'entries'];
  return `${count} ${count === 1 ? one : several}`;
}

function unknownFields(keys: readonly string[], schema: unknown): string {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const named = keys.map((key) => `"${key.slice(0, 100)}"`).join(', ');
  const nearest = nearestName(keys[0] ?? '', known);
  const question = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  const names = known.length === 0 ? '' : ` There are: ${known.join(', ')}`;
  return `There is no field ${named}.${question}${names}`.replace(/\.$/, '');
}

function numberWords({ isInt, minValue, maxValue }: z.ZodNumber): string {
  const least = minValue === null || minValue <= Number.MIN_SAFE_INTEGER ? '' : ` from ${minValue}`;
  const most = maxValue === null || maxValue >= Number.MAX_SAFE_INTEGER ? '' : ` to ${maxValue}`;
  return `${isInt ? 'a whole number' : 'a number'}${least}${most}`;
}
