import type { Fact } from '../../reader/index.ts';
import { type Grade, grades, readOperations, readSpecDocument } from '../../reader/index.ts';

/** How many facts a vendor has, by where they come from; what is not modelled is counted apart. */
export interface FactCount {
  readonly byGrade: ReadonlyMap<Grade, number>;
  readonly operations: number;
  readonly notModelled: number;
}

export function countFacts(vendor: string, facts: readonly Fact[]): FactCount {
  const document = readSpecDocument(vendor);
  return {
    byGrade: new Map(grades.map((grade) => [grade, facts.filter(({ source }) => source.grade === grade).length])),
    operations: readOperations(document).length,
    notModelled: document['x-not-modelled'].length,
  };
}
