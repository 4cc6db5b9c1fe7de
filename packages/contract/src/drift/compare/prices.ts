import { pointerPart, priceOf, valueAt } from '@invitekit/specs/reader';
import { loadSpec } from '../../spec/spec.ts';
import type { Drift } from '../drift.ts';
import type { Observed } from '../observe.ts';

/** What an answer cost, by what it says and by the rule of the spec. */
export interface Price {
  /** Where the answer says it, as a JSON pointer. */
  readonly place: string;
  readonly told: number;
  readonly ruled: number;
  /** How many results it has. */
  readonly returned: number;
}

/** Undefined where the answer tells no price, the spec has no rule for it, or the list is gone that the rule counts. */
export function priceIn({ recorded, operation }: Observed): Price | undefined {
  const place = loadSpec(recorded.vendor).document['x-price-at'];
  if (place === undefined) return undefined;
  const told = valueAt(recorded.answer.body, place);
  if (typeof told !== 'number') return undefined;
  const counted = longestList(valueAt(recorded.answer.body, '/data'));
  const returned = counted ?? 0;
  const priceFor = (results: number) => (recorded.answer.status >= 400 ? 0 : priceOf(operation.facts, results));
  const ruled = priceFor(returned);
  if (ruled === undefined || (counted === undefined && ruled !== priceFor(1))) return undefined;
  return { place, told, ruled, returned };
}

/** Answers whose price is not that of the rule. */
export function pricesOf(answers: readonly Observed[]): readonly Drift[] {
  const odd = answers.flatMap((answer) => {
    const price = priceIn(answer);
    return price === undefined || price.told === price.ruled ? [] : [{ answer, price }];
  });
  const [first] = odd;
  if (first === undefined) return [];
  const { recorded, operation } = first.answer;
  const { place, told, ruled, returned } = first.price;
  const what = returned > 0 ? ` for ${returned} results` : '';
  const times = odd.length === 1 ? 'one answer' : `${odd.length} answers`;
  return [
    {
      operation: operation.id,
      status: recorded.answer.status,
      kind: 'credits',
      place,
      against: ['spec'],
      certainty: 'sure',
      sentence: `\`${place}\` is not the price of the spec in ${times}: ${told}${what}, where the rule gives ${ruled}.`,
      meaning: 'The vendor has changed the price of the operation. Budgets that are counted by the rule are wrong.',
      patch: {
        file: `specs/${recorded.vendor}/openapi.yaml`,
        at: creditsPlace(operation),
        does: 'replace',
        yaml: `amount: ${told}`,
      },
    },
  ];
}

/** Where the spec says what an operation costs, as a JSON pointer. */
export function creditsPlace({ action, bodyPointer, path, method }: Observed['operation']): string {
  const own = action === undefined ? undefined : bodyPointer;
  return `${own ?? `#/paths/${pointerPart(path)}/${method}`}/x-credits`;
}

function longestList(value: unknown): number | undefined {
  const fields = typeof value === 'object' && value !== null ? Object.values(value) : [];
  const lengths = [value, ...fields].filter(Array.isArray).map(({ length }) => length);
  return lengths.length === 0 ? undefined : Math.max(...lengths);
}
