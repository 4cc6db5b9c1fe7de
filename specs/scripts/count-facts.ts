import { readOperations, readSpec, readSpecDocument } from '../reader/index.ts';

export const grades = ['seed', 'vendor', 'third-party', 'inferred'] as const;

type Grade = (typeof grades)[number];

/** How many facts a spec has, by where they come from; what is not modelled is counted apart. */
export interface FactCount {
  readonly byGrade: Readonly<Record<Grade, number>>;
  readonly operations: number;
  readonly notModelled: number;
}

/** Counts the sources and the operations of a vendor's spec. */
export function countFacts(vendor: string): FactCount {
  const document = readSpecDocument(vendor);
  const byGrade = { seed: 0, vendor: 0, 'third-party': 0, inferred: 0 };
  visit(readSpec(vendor));
  return { byGrade, operations: readOperations(document).length, notModelled: document['x-not-modelled'].length };

  function visit(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'x-not-modelled') continue;
      if (key === 'x-source') countSource(inner);
      visit(inner);
    }
  }

  function countSource(source: unknown): void {
    const grade = grades.find(
      (each) => typeof source === 'object' && source !== null && Reflect.get(source, 'grade') === each,
    );
    if (grade !== undefined) byGrade[grade] += 1;
  }
}
