import type { KeyRules, KeyUse } from '../../vendor/key-rules.ts';
import { type Refused, refuse } from '../../vendor/outcome.ts';
import type { AccountView } from '../../world/views.ts';
import { accountId } from './accounts.ts';
import { refuseAs } from './problems.ts';
import type { UnipileSettings } from './settings.ts';

type Use = KeyUse<UnipileSettings>;

const names = new Map([
  ['global', 'Global Account API key'],
  ['scoped', 'scoped Account API key'],
  ['service', 'Service API key'],
]);

const accountReads: readonly string[] = ['listAccounts', 'getAccount'];

export const keyRules: KeyRules<UnipileSettings> = {
  refuseOperation({ keyKind = '', operation, settings }) {
    const isServed = settings.serviceKeyReadsAccounts && accountReads.includes(operation.id);
    const kinds = [...operation.keys, ...(isServed ? ['service'] : [])];
    if (kinds.includes(keyKind)) return undefined;
    const wanted = kinds.map((kind) => names.get(kind)).join(' or a ');
    return hideOrForbid(
      settings,
      refuseAs('api/resource_not_found', `There is no ${operation.method.toUpperCase()} ${operation.path}.`),
      `This needs a ${wanted}, and the request carries a ${names.get(keyKind)}.`,
    );
  },

  refuseAccount(use, view) {
    if (isInReach(use, view)) return undefined;
    const id = accountId(view.account.ordinal);
    return hideOrForbid(
      use.settings,
      refuse('unknown-account', `There is no account ${id}.`),
      `The account ${id} does not belong to the Scope of the key.`,
    );
  },
};

/** Whether a key reaches an account: the Scope of the scoped one has the first accounts of the sandbox. */
export function isInReach({ keyKind, settings }: Pick<Use, 'keyKind' | 'settings'>, { account }: AccountView): boolean {
  return keyKind !== 'scoped' || account.ordinal < settings.scopedAccounts;
}

function hideOrForbid({ wrongKey }: UnipileSettings, hidden: Refused, why: string): Refused {
  return wrongKey === 'not-found' ? hidden : refuseAs('api/insufficient_permissions', why);
}
