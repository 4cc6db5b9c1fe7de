import { priceOf } from '@invitekit/specs/reader';
import { isObject } from '../../facts/visit.ts';
import type { AnyInput } from '../../spec/operation-input.ts';
import type { Checks } from '../checks.ts';
import type { SessionSettings } from '../session-settings.ts';
import { allowedRequests } from './allowed.ts';
import { wrongRequests } from './cases.ts';
import { chooseNegatives } from './choose.ts';

interface Asked {
  readonly runs: (operation: string) => boolean;
  readonly account: string;
}

/** As many results as a page has that does not say how many. */
const usualPage = 50;

/**
 * The most credits that wrong requests take from a vendor which refuses none of them; from a fake, which refuses them, those
 * that are just allowed.
 */
export function creditsOfNegatives<Operations>(
  settings: SessionSettings,
  checks: Checks<Operations>,
  { runs, account }: Asked,
): number {
  let credits = 0;
  const { spec, isFake, negatives } = settings;
  if (negatives === 'none') return credits;
  for (const id in checks) {
    if (!runs(id) || spec.effectOf(id) !== 'read') continue;
    const operation = spec.operation(id);
    const request = checks[id].request(account);
    const taken = isFake
      ? [{ input: request }, ...(allowedRequests(spec, operation, request) ?? [])]
      : chooseNegatives(wrongRequests(spec, operation, request), settings);
    for (const { input } of taken) credits += priceOf(operation.facts, countIn(input)) ?? 0;
  }
  return credits;
}

function countIn({ body }: AnyInput): number {
  const params: unknown = isObject(body) ? body['params'] : undefined;
  const count: unknown = isObject(params) ? params['count'] : undefined;
  return typeof count === 'number' ? Math.max(1, count) : usualPage;
}
