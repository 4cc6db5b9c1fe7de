import type { Effect, Fact, Reach, Reached } from '../../reader/index.ts';
import { effectOf, priceOf, type SpecDocument, type SpecOperation } from '../../reader/index.ts';
import { whatToLookAt } from './what-to-look-at.ts';

/** What a call costs, cheapest first. */
export const costs = ['free', 'paid', 'undone', 'for good', 'no call'] as const;

export type Cost = (typeof costs)[number];

/** The call that would settle something. */
export interface Call {
  readonly operation: SpecOperation | undefined;
  readonly with: string;
  readonly cost: Cost;
}

/** What a vendor's calls are, for the facts and doubts of its spec. */
export interface Calls {
  readonly document: SpecDocument;
  readonly operations: readonly SpecOperation[];
  readonly reached: Reached;
  /** The free call that tries a key. */
  readonly testCall: string;
}

/** A refused call changes nothing and costs nothing; no call brings about that a vendor fails. */
const refused = new Set([400, 401, 403, 404, 405, 429]);

const failures = new Set([402, 500, 501, 502, 503, 504]);

/** The cheapest call that shows what is only inferred. @throws when the spec names an operation that it does not have. */
export function callThatSettles(calls: Calls, { at, source }: Fact): Call {
  const said = source.grade === 'inferred' ? (source['settled-by'] ?? {}) : {};
  if (said.call === null)
    return { operation: undefined, with: said.with ?? 'the support of the vendor', cost: 'no call' };
  const reaches = nearest(calls.reached, at);
  const options = (said.call === undefined ? reaches : [reachOfNamed(calls, said.call, reaches)]).map((reach) => ({
    reach,
    cost: costOf(calls, at, reach, said.effect),
  }));
  const [cheapest] = options.toSorted((one, other) => costs.indexOf(one.cost) - costs.indexOf(other.cost));
  const chosen = cheapest ?? { reach: reachOfNamed(calls, calls.testCall, []), cost: 'free' as const };
  return {
    operation: chosen.cost === 'no call' ? undefined : chosen.reach.operation,
    with: said.with ?? whatToLookAt(at, chosen.reach, calls.document),
    cost: chosen.cost,
  };
}

/** What a call of an operation costs. */
export function costOfEffect({ facts }: SpecOperation, effect: Effect): Cost {
  if (effect === 'irreversible') return 'for good';
  if (effect !== 'read') return 'undone';
  return (priceOf(facts, 1) ?? 0) > 0 ? 'paid' : 'free';
}

export function operationNamed({ operations }: Calls, id: string): SpecOperation {
  const found = operations.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`There is no operation ${id} that could settle anything`);
  return found;
}

function costOf(calls: Calls, at: string, { operation, status = 200 }: Reach, effect?: Effect): Cost {
  if (effect !== undefined) return costOfEffect(operation, effect);
  // Too many calls are counted also where each is refused.
  if (refused.has(status) || at.endsWith('/x-velocity')) return 'free';
  if (failures.has(status)) return 'no call';
  return costOfEffect(operation, effectOf(calls.document, operation));
}

/** What comes to a part, or else to the part around it. */
function nearest(reached: Reached, at: string): readonly Reach[] {
  const reaches = reached.get(at);
  if (reaches !== undefined) return reaches;
  const end = at.lastIndexOf('/');
  return end < 0 ? [] : nearest(reached, at.slice(0, end));
}

function reachOfNamed(calls: Calls, id: string, reaches: readonly Reach[]): Reach {
  return (
    reaches.find(({ operation }) => operation.id === id) ?? { operation: operationNamed(calls, id), status: undefined }
  );
}
