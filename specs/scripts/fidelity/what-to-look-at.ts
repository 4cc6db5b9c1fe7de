import type { Reach, SpecDocument } from '../../reader/index.ts';
import { valueAt } from '../../reader/pointer.ts';

const byStatus: Readonly<Record<number, string>> = {
  400: 'a value that the schema does not allow',
  401: 'a wrong key, or none',
  402: 'a plan that is used up; keep the answer when it comes',
  403: 'an account or a key that may not do this',
  404: 'an id that nobody has',
  405: 'a method that the path does not have',
  409: 'the same call twice',
  410: 'a link that has expired',
  422: 'what LinkedIn refuses, for instance the same call twice',
  429: 'many calls within a minute',
  500: 'a failure of the vendor; keep the answer when it comes',
  501: 'an account of another provider; keep the answer when it comes',
  502: 'a failure of the vendor; keep the answer when it comes',
  504: 'an answer of LinkedIn that comes too late; keep it when it comes',
};

/** What tells whether a fact is true, by where it stands. */
export function whatToLookAt(at: string, { status, operation }: Reach, document: SpecDocument): string {
  if (/\/x-credits\/rounding$/.test(at))
    return 'one result more than a whole number of prices, and the price in the answer';
  if (/\/x-credits\/empty$/.test(at)) return 'a list without results, and the price in the answer';
  if (/\/x-velocity$/.test(at)) {
    const perMinute = valueAt(document, `${at.slice(1)}/perMinute`);
    const isRead = operation.method === 'get';
    return `${Number(perMinute) + 1} calls within a minute${isRead ? '' : ', with bodies that are refused'}`;
  }
  if (status !== undefined && status >= 400) return byStatus[status] ?? `whatever is answered with ${status}`;
  if (status !== undefined || /\/x-credits(?:\/|$)/.test(at)) {
    const hasPrice = 'x-credits' in operation.facts;
    return hasPrice ? 'a success: its answer, and the balance before and after' : 'a success, and its answer';
  }
  return 'with it, and without it';
}
