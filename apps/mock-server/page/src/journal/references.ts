import type { JournalEntry } from '../../../src/client/types.ts';
import { decode } from '../state/decode.ts';
import { operationOf } from '../state/manifest.ts';

/** Fields that name no person, invitation or conversation. */
const others = /account|message|note|text|subject|title|action|type|status|cursor|kind|^url$|^body$/i;

/** Of one request. */
const mostReferences = 6;
const longest = 300;

/** What in a request may name somebody, the likeliest first: in its path, its body, its query. */
export function referencesIn({ vendor, operation, account, request }: JournalEntry): readonly string[] {
  const template = operationOf(vendor, operation)?.path ?? '';
  const found = [...namesInPath(template, request.path), ...textsIn(request.body), ...textsIn(request.query)];
  const possible = found.filter((text) => text !== account && text.length <= longest && /^\S{3,}$/.test(text));
  return [...new Set(possible)].slice(0, mostReferences);
}

/** What stands for the `{names}` of a path, without accounts. What was sent may have a prefix before it. */
function namesInPath(template: string, path: string): readonly string[] {
  const sent = segmentsOf(path).toReversed();
  const names = segmentsOf(template).toReversed();
  return names.flatMap((name, index) => {
    const value = sent[index];
    return value === undefined || !/^\{.*\}$/.test(name) || others.test(name) ? [] : [decode(value)];
  });
}

function segmentsOf(path: string): readonly string[] {
  return path.replace(/\/$/, '').split('/');
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return Object.entries(value).flatMap(([name, inner]) => (others.test(name) ? [] : textsIn(inner)));
}
