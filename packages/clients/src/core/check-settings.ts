import { InvitationError } from './invitation-error.ts';
import { shown } from './shown.ts';
import type { VendorName } from './vendor-name.ts';

interface Rules {
  /** Whether the vendor counts credits, so that a budget makes sense. */
  readonly hasCredits: boolean;
}

/**
 * Looks whether a client can be made of its settings, as far as no other part does. Types do not stop who writes JavaScript.
 *
 * @throws {InvitationError} `invalid-request`, which says what is allowed.
 */
export function checkSettings(settings: unknown, vendor: VendorName, { hasCredits }: Rules): void {
  const refuse = (message: string): never => {
    throw new InvitationError('invalid-request', message, { vendor });
  };
  const transport = valueAt(settings, 'transport');
  if (typeof transport !== 'function') {
    refuse(`transport must be a function, as createFetchTransport gives it, not ${shown(transport)}.`);
  }
  expectType(transport, 'sleep', 'function', 'transport.sleep');
  expectType(settings, 'serviceTransport', 'function');
  expectType(settings, 'now', 'function');
  expectType(settings, 'newId', 'function');
  expectType(settings, 'explainRefusals', 'boolean');
  expectType(settings, 'allowPlainHttp', 'boolean');
  const budget = valueAt(settings, 'budget');
  if (budget === undefined) return;
  if (!hasCredits) refuse(`${vendor} takes no credits, so a budget would limit nothing. Leave the setting budget out.`);
  if (typeof valueAt(budget, 'reserve') !== 'function') {
    refuse(`budget must be made by createCreditBudget(limit); it is ${shown(budget)}.`);
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
