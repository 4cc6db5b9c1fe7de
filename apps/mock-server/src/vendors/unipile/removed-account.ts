import type { Account } from '../../world/records.ts';
import type { UnipileState } from './state.ts';

/** Whether Unipile has forgotten an account that LinkedIn still has. */
export function isRemoved({ id }: Account, { removedAccounts }: Pick<UnipileState, 'removedAccounts'>): boolean {
  return removedAccounts.get(id) !== undefined;
}
