import type { SuccessBody } from '@invitekit/specs/operation-types';
import type { AnyInput, OperationInput } from '../spec/operation-input.ts';
import type { AccountList } from './accounts.ts';
import { type Glimpse, glimpse } from './glimpse.ts';
import type { Session } from './session.ts';

/** The operation that lists the accounts of a key. */
export interface AccountsOperation<Operations> {
  readonly operation: keyof Operations & string;
  readonly list: (
    session: Session<Operations>,
    headers: Readonly<Record<string, string>>,
  ) => Promise<Glimpse<AccountList>>;
}

/** Lists as many accounts as the vendor gives at once. */
export function accountsBy<Operations, Id extends keyof Operations & string>(
  operation: Id,
  input: OperationInput<Operations[Id]> & AnyInput,
  read: (body: SuccessBody<Operations[Id]>) => AccountList,
): AccountsOperation<Operations> {
  return {
    operation,
    async list(session, headers) {
      const { body, ...answer } = await glimpse(session, operation, input, headers);
      return { ...answer, body: body && read(body) };
    },
  };
}
