import { z } from 'zod';
import type { SpecDocument } from './document.ts';
import { pointerPart, resolve, valueAt } from './pointer.ts';

const responseSchema = z.object({
  content: z.object({ 'application/json': z.unknown() }).optional(),
  headers: z.record(z.string(), z.unknown()).default({}),
});

/** Where the schema of an answer's body stands, and that of each documented header by its name. */
export interface SpecAnswer {
  readonly body: string | undefined;
  readonly headers: ReadonlyMap<string, string>;
}

/** Reads the answer at a pointer. */
export function readAnswer(document: SpecDocument, at: string): SpecAnswer {
  const { pointer, value } = resolve(document, at);
  const { content, headers } = responseSchema.parse(value);
  const names = Object.keys(headers).map((name) => {
    const header = resolve(document, `${pointer}/headers/${pointerPart(name)}`);
    return [name, `${header.pointer}/schema`] as const;
  });
  return { body: content && `${pointer}/content/application~1json/schema`, headers: new Map(names) };
}

const alternativesSchema = z.object({ oneOf: z.array(z.object({ $ref: z.string() })) });

/** Of bodies that differ by a constant `action`, the one of this action: what is wrong with it can be said. */
export function chooseAlternative(document: SpecDocument, pointer: string, action: string): string {
  const alternatives = alternativesSchema.safeParse(resolve(document, pointer).value);
  if (!alternatives.success) return pointer;
  const own = alternatives.data.oneOf.find(({ $ref }) => hasAction(resolve(document, $ref).value, action));
  if (own === undefined) throw new Error(`The spec has no answer of ${action}`);
  return own.$ref;
}

function hasAction(value: unknown, action: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (valueAt(value, '/action/const') === action) return true;
  return Object.values(value).some((inner) => hasAction(inner, action));
}
