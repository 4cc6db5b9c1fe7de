import { z } from 'zod';
import { pointerPart } from './pointer.ts';
import { type Source, sourceSchema } from './source.ts';

/** A fact of a spec: where it stands, as a JSON pointer, and where it comes from. */
export interface Fact {
  readonly at: string;
  readonly source: Source;
}

const manySchema = z.record(z.string(), sourceSchema);

/**
 * Every fact that says where it comes from, except of what is not modelled.
 *
 * @throws when a source is not as sources are written.
 */
export function* sourcesIn(value: unknown, at = '#'): Generator<Fact> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'x-not-modelled') continue;
    if (key === 'x-source') yield { at, source: sourceSchema.parse(inner) };
    else if (key === 'x-sources') {
      for (const [part, source] of Object.entries(manySchema.parse(inner))) yield { at: `${at}/${part}`, source };
    } else yield* sourcesIn(inner, `${at}/${pointerPart(key)}`);
  }
}
