import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Issue } from './outcome.ts';

/** The first thing that a check found, for people and for envelopes that want its parts. */
export function toIssue(place: Issue['place'], error: ErrorObject | undefined): Issue {
  const path = (error?.instancePath ?? '').split('/').filter((part) => part !== '');
  const missing: unknown = error?.params['missingProperty'];
  const full = typeof missing === 'string' ? [...path, missing] : path;
  const name = full.length > 0 ? full.join('.') : 'The body';
  return {
    place,
    path: full,
    keyword: error?.keyword ?? 'false schema',
    message: typeof missing === 'string' ? `${name} is required` : `${name} ${wordOf(error)}`,
    expected: String(error?.params['type'] ?? error?.schema ?? 'a value'),
    received: typeof missing === 'string' ? 'undefined' : typeof error?.data,
  };
}

/** For people; the validator's own words are about schemas. */
function wordOf(error: ErrorObject | undefined): string {
  const limit = Number(error?.params['limit']);
  const characters = `${limit} ${limit === 1 ? 'character' : 'characters'}`;
  const entries = `${limit} ${limit === 1 ? 'entry' : 'entries'}`;
  switch (error?.keyword) {
    case 'type':
      return `must be ${[error.params['type']].flat().map(kindOf).join(' or ')}`;
    case 'enum':
      return `must be one of: ${[error.params['allowedValues']].flat().join(', ')}`;
    case 'const':
      return `must be ${String(error.params['allowedValue'])}`;
    case 'additionalProperties':
      return `has a field that is not known: ${String(error.params['additionalProperty'])}`;
    case 'minItems':
      return `must have at least ${entries}`;
    case 'maxItems':
      return `must have at most ${entries}`;
    case 'uniqueItems':
      return 'has the same entry twice';
    case 'minLength':
      return `must have at least ${characters}`;
    case 'maxLength':
      return `must have at most ${characters}`;
    case 'minimum':
      return `must be at least ${limit}`;
    case 'maximum':
      return `must be at most ${limit}`;
    case 'pattern':
    case 'format':
      return 'does not have the form that it must have';
    case 'anyOf':
    case 'oneOf':
      return 'has none of the forms that it may have';
    default:
      return 'is not valid';
  }
}

const kinds = new Map<unknown, string>([
  ['string', 'a text'],
  ['integer', 'a whole number'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
]);

function kindOf(type: unknown): string {
  return kinds.get(type) ?? String(type);
}
