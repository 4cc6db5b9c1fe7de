import { type Fact, type Reached, reachOf, sourcesIn, valueAt } from '@invitekit/specs/reader';
import type { VendorName } from '@invitekit/specs/vendors';
import { loadSpec } from '../../spec/spec.ts';
import { creditsPlace, priceIn } from '../compare/prices.ts';
import type { Settled } from '../drift.ts';
import type { Observed } from '../observe.ts';
import { sourceLines } from '../patch/source-lines.ts';

/** The inferred facts that answers of a live vendor bear out. What was recorded of a fake bears out nothing. */
export function settledIn(vendor: VendorName, observed: readonly Observed[]): readonly Settled[] {
  const { document, operations } = loadSpec(vendor);
  const live = observed.filter((each) => each.recorded.target === 'live' && isSound(each));
  if (live.length === 0) return [];
  const reached = reachOf(document, operations);
  const inferred = [...sourcesIn(document)].filter(({ source }) => source.grade === 'inferred');
  return inferred.flatMap((fact): readonly Settled[] => {
    const proof = live.find((answer) => bearsOut(answer, fact, reached));
    if (proof === undefined) return [];
    const { operation } = proof;
    const [yaml = ''] = sourceLines(proof, `an answer of ${operation.id}`);
    const patch = { file: `specs/${vendor}/openapi.yaml`, at: `${fact.at}/x-source`, does: 'replace', yaml } as const;
    return [{ operation: operation.id, at: fact.at, patch }];
  });
}

/** Whether nothing of an answer differs from the spec. */
function isSound({ look, isDocumented }: Observed): boolean {
  return isDocumented && (look === undefined || look.differences.length === 0);
}

function bearsOut(answer: Observed, { at }: Fact, reached: Reached): boolean {
  if (/\/x-credits(?:\/\w+)?$/.test(at)) return bearsOutPrice(answer, at);
  if (/\/x-[\w-]+(?:\/|$)/.test(at)) return false;
  const { operation, recorded, look } = answer;
  const { document, errorNameAt } = loadSpec(recorded.vendor);
  const comes = (reached.get(at) ?? []).some(
    (reach) => reach.operation.id === operation.id && reach.status === recorded.answer.status,
  );
  if (!comes) return false;
  const fact = valueAt(document, at.slice(1));
  if (at.startsWith('#/components/examples/')) return hasAll(valueAt(fact, '/value'), recorded.answer.body);
  const word: unknown = valueAt(fact, '/const');
  if (word !== undefined) return errorNameAt !== undefined && valueAt(recorded.answer.body, errorNameAt) === word;
  // An answer as a whole is borne out by its status and by its fitting body.
  return /^#\/components\/responses\/[^/]+$/.test(at) || look?.parts.includes(at) === true;
}

function bearsOutPrice(answer: Observed, at: string): boolean {
  const price = priceIn(answer);
  const place = creditsPlace(answer.operation);
  if (price === undefined || price.told !== price.ruled || !at.startsWith(place)) return false;
  if (answer.recorded.answer.status >= 400) return false;
  const rest = at.slice(place.length);
  const per = Number(valueAt(answer.operation.facts, '/x-credits/per') ?? 0);
  if (rest === '/empty') return price.returned === 0;
  if (rest === '/rounding') return per > 0 && price.returned % per !== 0;
  return rest === '' && price.returned > 0 === per > 0;
}

/** Whether a value has every field of an example, with values of any kind. */
function hasAll(example: unknown, value: unknown): boolean {
  if (typeof example !== 'object' || example === null) return true;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(example)) {
    return (
      Array.isArray(value) &&
      (example.length === 0 || (value.length > 0 && value.every((item) => hasAll(example[0], item))))
    );
  }
  return Object.entries(example).every(([name, inner]) => name in value && hasAll(inner, Reflect.get(value, name)));
}
