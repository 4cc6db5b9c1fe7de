import { z } from 'zod';
import type { SpecDocument } from './document.ts';
import { firstSentence } from './first-sentence.ts';
import { resolvePointer, valueAt } from './pointer.ts';

/** An error that a vendor's spec documents for an operation. */
export interface DocumentedError {
  readonly status: number;
  /** The vendor's own name; undefined where it only has statuses. */
  readonly type?: string | undefined;
  readonly description: string;
}

const constantSchema = z.object({ const: z.string(), description: z.string() });
const namesSchema = z.union([
  constantSchema.transform((name) => [name]),
  z.object({ oneOf: z.array(constantSchema) }).transform(({ oneOf }) => oneOf),
]);

const responseSchema = z.object({ description: z.string() });

const bodySchema = z.object({ allOf: z.array(z.unknown()) });

/** Every error that the answers of an operation document: by name where the vendor has names, else by status. */
export function documentedErrors(
  document: SpecDocument,
  answerPointers: ReadonlyMap<number, string | undefined>,
): readonly DocumentedError[] {
  return [...answerPointers].flatMap(([status, pointer]) => {
    if (status < 400 || pointer === undefined) return [];
    const names = namesIn(document, pointer);
    if (names.length > 0) return names.map(({ const: type, description }) => ({ status, type, description }));
    const response = resolvePointer(document, pointer.replace('/content/application~1json/schema', ''));
    return [{ status, description: firstSentence(responseSchema.parse(response).description) }];
  });
}

function namesIn(document: SpecDocument, pointer: string): readonly z.infer<typeof constantSchema>[] {
  const place = document['x-error-type'];
  if (place === undefined) return [];
  const { allOf } = bodySchema.parse(resolvePointer(document, pointer));
  const placeInSchema = place.replaceAll('/', '/properties/');
  for (const schema of allOf) {
    const value = valueAt(schema, placeInSchema);
    if (value === undefined) continue;
    const names = namesSchema.safeParse(value);
    if (names.success) return names.data;
  }
  return [];
}
