import type { Vendor } from '@invitekit/specs/vendors';
import { InvitationError } from './invitation-error.ts';
import { shown } from './shown.ts';
import type { VendorName } from './vendor-name.ts';
import { checkWhole, longestTimerMs } from './whole-number.ts';

/** What `apiKey` takes beside it, and a transport does not. */
const forKeysOnly = ['timeoutMs', 'fetch', 'serviceApiKey'];

/**
 * Looks whether a client can be made of its settings, as far as no other part does. Types do not stop who writes JavaScript.
 *
 * @throws {InvitationError} `invalid-request`, which says what is allowed.
 */
export function checkSettings(settings: unknown, { name: vendor, hasCredits, keyHeaders }: Vendor): void {
  const refuse = (message: string): never => {
    throw new InvitationError('invalid-request', message, { vendor });
  };
  checkAccess();
  expectType(settings, 'serviceTransport', 'function');
  expectType(settings, 'beforeRequest', 'function');
  expectType(settings, 'afterAnswer', 'function');
  expectType(settings, 'now', 'function');
  expectType(settings, 'newId', 'function');
  expectType(settings, 'explainRefusals', 'boolean');
  expectType(settings, 'allowPlainHttp', 'boolean');
  checkHeaders(valueAt(settings, 'headers'));
  const budget = valueAt(settings, 'budget');
  if (budget === undefined) return;
  if (!hasCredits) refuse(`${vendor} takes no credits, so a budget would limit nothing. Leave the setting budget out.`);
  if (typeof valueAt(budget, 'reserve') !== 'function') {
    refuse(`budget must be made by createCreditBudget(limit); it is ${shown(budget)}.`);
  }

  function checkAccess(): void {
    const transport = valueAt(settings, 'transport');
    const hasKey = isGiven('apiKey');
    const deadlineMs = valueAt(settings, 'deadlineMs');
    if (deadlineMs !== undefined) checkWhole('deadlineMs', deadlineMs, { least: 1, most: longestTimerMs });
    if (hasKey && isGiven('transport')) refuse('Give either apiKey or transport, not both.');
    if (hasKey && isGiven('serviceTransport')) refuse('Give serviceApiKey beside apiKey, not serviceTransport.');
    if (hasKey) return;
    if (!isGiven('transport')) refuse('Give an apiKey, or a transport that adds the key.');
    if (typeof transport !== 'function') {
      refuse(`transport must be a function, as createFetchTransport gives it, not ${shown(transport)}.`);
    }
    const lost = forKeysOnly.find(isGiven);
    if (lost !== undefined) refuse(`${lost} goes with apiKey. A transport of your own does that itself.`);
    expectType(transport, 'sleep', 'function', 'transport.sleep');
    expectType(transport, 'withoutKey', 'function', 'transport.withoutKey');
    if (deadlineMs !== undefined && valueAt(transport, 'sleep') === undefined) {
      refuse('deadlineMs needs a transport that can wait. Give it a sleep.');
    }
  }

  /** Null is given: somebody's lookup found nothing. */
  function isGiven(key: string): boolean {
    return valueAt(settings, key) !== undefined;
  }

  function checkHeaders(headers: unknown): void {
    if (headers === undefined) return;
    if (typeof headers !== 'object' || headers === null || Symbol.iterator in headers) {
      refuse(`headers must be an object with names and texts, not ${shown(headers)}.`);
    }
    for (const name of Object.keys(Object(headers))) {
      const value = valueAt(headers, name);
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) refuse(`${shown(name)} is not the name of a header.`);
      if (keyHeaders.some(({ header }) => header === name.toLowerCase())) {
        refuse(`The header ${name} carries the key. Give the key as apiKey.`);
      }
      if (typeof value !== 'string' || !/^[\t\x20-\x7e]*[\x21-\x7e]$/.test(value)) {
        refuse(`The header ${name} is empty or not plain text.`);
      }
    }
  }

  function expectType(owner: unknown, key: string, type: 'function' | 'boolean', name = key): void {
    const value = valueAt(owner, key);
    if (value === undefined || typeof value === type) return;
    refuse(`${name} must be a ${type}, not ${shown(value)}.`);
  }
}

function valueAt(owner: unknown, key: string): unknown {
  const isObject = (typeof owner === 'object' && owner !== null) || typeof owner === 'function';
  return isObject ? Reflect.get(owner, key) : undefined;
}

/**
 * An account's id, as far as it can be one: forms that are not known are the vendor's matter.
 *
 * @throws {InvitationError} `invalid-request`
 */
export function checkAccountId(accountId: unknown, vendor: VendorName): string {
  if (isAccountId(accountId)) return accountId;
  const message = `accountId must be the vendor's id of a LinkedIn account, as listAccounts gives it, not ${shown(accountId)}.`;
  throw new InvitationError('invalid-request', message, { vendor });
}

/** Whether it may be the id of an account: neither nothing, nor the name of nothing, nor what would change a path. */
export function isAccountId(id: unknown): id is string {
  if (typeof id !== 'string' || /^(undefined|null|nan|true|false|\.{0,2})$/i.test(id)) return false;
  return !/[\s\p{Cc}\p{Default_Ignorable_Code_Point}\p{Surrogate}/\\?#]|^\[object /u.test(id);
}
