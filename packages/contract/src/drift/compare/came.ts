import { loadSpec } from '../../spec/spec.ts';
import { homeOf } from '../judge/home-of.ts';
import type { Difference } from '../judge/look.ts';
import type { Observed } from '../observe.ts';

/** The fields of an answer that the spec does not know: a recording holds their names and types alone. */
export function cameIn({ recorded, schema }: Observed): readonly Difference[] {
  if (schema === undefined) return [];
  const { document } = loadSpec(recorded.vendor);
  return recorded.answer.unknown.flatMap(({ at, type }) => {
    const end = at.lastIndexOf('/');
    const home = homeOf(document, schema, at.slice(0, end));
    if (home === undefined) return [];
    return [{ kind: 'came' as const, place: at, at: home.at, type, value: undefined }];
  });
}
