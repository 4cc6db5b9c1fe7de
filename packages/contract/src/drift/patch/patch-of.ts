import { valueAt } from '@invitekit/specs/reader';
import { isObject } from '../../facts/visit.ts';
import { isVocabulary } from '../../recording/vocabulary.ts';
import { loadSpec } from '../../spec/spec.ts';
import type { Patch } from '../drift.ts';
import { wordsAt } from '../judge/expand.ts';
import type { Difference } from '../judge/look.ts';
import type { Observed } from '../observe.ts';
import { sourceLines } from './source-lines.ts';

/** The change of the spec that would take a difference in. */
export function patchOf(observed: Observed, difference: Difference): Patch {
  const { vendor } = observed.recorded;
  const { document } = loadSpec(vendor);
  const { kind, place, at, type, value } = difference;
  const name = place.slice(place.lastIndexOf('/') + 1);
  const schema = valueAt(document, at.slice(1));
  // Responses are written from the table of errors.
  const file = `specs/${vendor}/${at.startsWith('#/components/responses/') ? 'errors' : 'openapi'}.yaml`;
  if (kind === 'gone') return { file, at: `${at}/required`, does: 'remove', yaml: `- ${name}` };
  if (kind === 'came') {
    const lines = [`${name}:`, ...[`type: ${type}`, ...sourceLines(observed, 'seen in an answer')].map(indent)];
    return { file, at: `${at}/properties`, does: 'add', yaml: lines.join('\n') };
  }
  if (kind === 'value') {
    const word =
      typeof value === 'string' && isVocabulary(value) ? value : '<the new value, as a live answer shows it>';
    const [, answer] = /^#\/components\/responses\/([^/]+)/.exec(at) ?? [];
    if (answer !== undefined)
      return { file, at: '#/errors', does: 'add', yaml: `- type: ${word}\n  answers: [${answer}]` };
    const listed = wordsAt(document, at).map(String);
    return { file, at, does: 'replace', yaml: `enum: [${[...listed, word].map(quote).join(', ')}]` };
  }
  const before = isObject(schema) ? schema['type'] : undefined;
  const types = [...[before].flat().filter((each) => typeof each === 'string'), type];
  return { file, at: `${at}/type`, does: 'replace', yaml: `[${[...new Set(types)].map(quote).join(', ')}]` };
}

function indent(line: string): string {
  return `  ${line}`;
}

/** `null` and words like it are something else in YAML without quotes. */
function quote(word: string): string {
  return /^[a-z]+$/i.test(word) && !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(word) ? word : JSON.stringify(word);
}
