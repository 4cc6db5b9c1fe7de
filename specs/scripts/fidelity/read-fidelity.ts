import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Fact, reachOf, readOperations, readSpec, readSpecDocument, sourcesIn } from '../../reader/index.ts';
import { readVendorFacts } from '../read-vendor-facts.ts';
import { type Call, callThatSettles } from './call-that-settles.ts';
import { countFacts, type FactCount } from './count-facts.ts';
import { readDoubts } from './doubts.ts';

/** Something that is not known for sure, and the call that would settle it. */
export interface OpenQuestion {
  /** Where it stands in the spec, as a JSON pointer; undefined for a doubt that no part of the spec is about. */
  readonly at: string | undefined;
  readonly text: string;
  readonly call: Call;
}

/** How true the fake of a vendor is. */
export interface Fidelity {
  readonly displayName: string;
  readonly count: FactCount;
  readonly questions: readonly OpenQuestion[];
}

const errorsSchema = z.object({
  errors: z.array(z.looseObject({ type: z.string().optional(), answers: z.array(z.unknown()) })),
});

export function readFidelity(vendor: string): Fidelity {
  const document = readSpecDocument(vendor);
  const operations = readOperations(document);
  const { facts: manifest } = readVendorFacts(vendor);
  const calls = {
    document,
    operations,
    reached: reachOf(document, operations),
    testCall: manifest.testCall.operation,
  };
  const facts = [...sourcesIn(readSpec(vendor)), ...errorsOfNoOperation(vendor)];
  const inferred = facts.filter(({ source }) => source.grade === 'inferred');
  return {
    displayName: manifest.displayName,
    count: countFacts(vendor, facts),
    questions: [
      ...inferred.map((fact) => ({ at: fact.at, text: fact.source.ref, call: callThatSettles(calls, fact) })),
      ...readDoubts(calls).map(({ doubt, call }) => ({ at: undefined, text: doubt, call })),
    ],
  };
}

/** Errors of requests that reach no operation stand in the table of errors alone. */
function errorsOfNoOperation(vendor: string): readonly Fact[] {
  const text = readFileSync(new URL(`../../${vendor}/errors.yaml`, import.meta.url), 'utf8');
  const { errors } = errorsSchema.parse(parse(text));
  return errors.flatMap((row, index) =>
    row.answers.length > 0 ? [] : [...sourcesIn(row, `errors.yaml#/errors/${index}`)],
  );
}
