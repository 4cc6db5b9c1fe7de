import type { Account } from '../../world/records.ts';
import type { UnipileState } from './state.ts';

const accountIds = ['acc_123456789', 'acc_987654321'];

export const applicationId = 'app_123456789';

export function accountId(ordinal: number): string {
  return accountIds[ordinal] ?? `acc_${String(ordinal).padStart(9, '0')}`;
}

/** Whether Unipile has forgotten an account that LinkedIn still has. */
export function isRemoved({ id }: Account, { removedAccounts }: Pick<UnipileState, 'removedAccounts'>): boolean {
  return removedAccounts.get(id) !== undefined;
}
