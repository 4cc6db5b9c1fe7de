import type { SpecDocument } from './document.ts';
import type { SpecOperation } from './operations.ts';
import { pointerPart, resolve, valueAt } from './pointer.ts';

/** How an operation comes to a part of the spec. */
export interface Reach {
  readonly operation: SpecOperation;
  /** The status of the answer; undefined for what is asked, and for the operation itself. */
  readonly status: number | undefined;
}

/** Which operations come to a part of a spec, by the part's JSON pointer. */
export type Reached = ReadonlyMap<string, readonly Reach[]>;

export function reachOf(document: SpecDocument, operations: readonly SpecOperation[]): Reached {
  const reached = new Map<string, Reach[]>();
  for (const operation of operations) {
    const at = `#/paths/${pointerPart(operation.path)}/${operation.method}`;
    const seen = new Set<string>();
    if (operation.action === undefined) {
      for (const key of Object.keys(Object(valueAt(document, at.slice(1))))) {
        if (key !== 'responses') visit(`${at}/${key}`, seen, { operation, status: undefined });
      }
    }
    if (operation.bodyPointer !== undefined) visit(operation.bodyPointer, seen, { operation, status: undefined });
    for (const [status, body] of operation.answerPointers) {
      const answer = `${at}/responses/${status}`;
      if (operation.action === undefined || status >= 400) visit(answer, seen, { operation, status });
      else for (const example of examplesOf(answer, operation.action)) visit(example, seen, { operation, status });
      if (body !== undefined) visit(body, seen, { operation, status });
    }
  }
  return reached;

  function visit(at: string, seen: Set<string>, reach: Reach): void {
    const place = resolve(document, at);
    if (seen.has(place.pointer)) return;
    seen.add(place.pointer);
    reached.set(place.pointer, [...(reached.get(place.pointer) ?? []), reach]);
    // What stands beside a reference belongs to the place of the reference.
    if (place.pointer !== at) reached.set(at, [...(reached.get(at) ?? []), reach]);
    if (typeof place.value !== 'object' || place.value === null) return;
    for (const [key, inner] of Object.entries(place.value)) {
      if (typeof inner === 'object' && inner !== null) visit(`${place.pointer}/${pointerPart(key)}`, seen, reach);
    }
  }

  function examplesOf(answer: string, action: string): readonly string[] {
    const at = `${answer}/content/application~1json/examples`;
    return Object.keys(Object(valueAt(document, at.slice(1))))
      .map((name) => `${at}/${pointerPart(name)}`)
      .filter((example) => valueAt(resolve(document, example).value, '/value/metadata/action') === action);
  }
}
