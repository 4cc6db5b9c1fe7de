export const grades = ['seed', 'vendor', 'third-party', 'inferred'] as const;

type Grade = (typeof grades)[number];

/** How many facts a spec has, by where they come from; what is not modelled is counted apart. */
export interface FactCount {
  readonly byGrade: Readonly<Record<Grade, number>>;
  readonly operations: number;
  readonly notModelled: number;
}

/** Counts the sources and the operations of a parsed spec. */
export function countFacts(document: unknown): FactCount {
  const byGrade = { seed: 0, vendor: 0, 'third-party': 0, inferred: 0 };
  let operations = 0;
  let notModelled = 0;
  visit(document);
  return { byGrade, operations, notModelled };

  function visit(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'x-not-modelled') notModelled += Array.isArray(inner) ? inner.length : 0;
      else {
        if (key === 'x-source') countSource(inner);
        if (key === 'operationId') operations += 1;
        if (key === 'discriminator') operations += actionsOf(inner);
        visit(inner);
      }
    }
  }

  function countSource(source: unknown): void {
    const grade = grades.find(
      (each) => typeof source === 'object' && source !== null && Reflect.get(source, 'grade') === each,
    );
    if (grade !== undefined) byGrade[grade] += 1;
  }
}

/** An operation whose body names an action is as many as there are actions. */
function actionsOf(discriminator: unknown): number {
  if (typeof discriminator !== 'object' || discriminator === null) return 0;
  const mapping: unknown = Reflect.get(discriminator, 'mapping');
  const isAction = Reflect.get(discriminator, 'propertyName') === 'action';
  return isAction && typeof mapping === 'object' && mapping !== null ? Object.keys(mapping).length - 1 : 0;
}
