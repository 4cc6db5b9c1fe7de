import type { Sandbox } from '../sandbox/sandbox.ts';
import type { AccountView } from '../world/world.ts';
import { conditionName } from './conditions.ts';
import type { Facade } from './facade.ts';
import { type Outcome, ok, refuse } from './outcome.ts';
import type { SpecOperation } from './spec-operations.ts';
import type { RawInput } from './vendor.ts';

/** The account that a request means, if it is known and usable; undefined where the request concerns none. */
export async function findAccount<Settings>(
  { vendor, context }: Facade<Settings>,
  sandbox: Sandbox,
  operation: SpecOperation,
  input: RawInput,
): Promise<Outcome<AccountView | undefined>> {
  if (vendor.accountless.some((id) => id === operation.id)) return ok(undefined);
  const accounts = sandbox.world.accounts();
  const id = vendor.readAccountId(input);
  if (id === undefined && vendor.hasDefaultAccount) return useAccount(accounts[0]);
  // A missing or misshapen id is a matter of the parameters, which are checked later.
  if (typeof id !== 'string' || id === '') return ok(undefined);

  const known = accounts.find(({ account }) => vendor.accountId(account.ordinal) === id);
  if (known !== undefined) return useAccount(known);
  const unknown = refuse('unknown-account', `There is no account ${id}.`);
  const condition = vendor.conditionOf(id);
  switch (condition?.kind) {
    case undefined:
      return unknown;
    case 'disconnected':
    case 'restricted':
      return useAccount(accounts[0], condition.kind);
    case 'rate-limited':
      return refuse('rate-limited', 'Too many requests. Wait, then try again.');
    case 'out-of-credits':
      return refuse('out-of-credits', 'The credits or the subscription do not cover this request.');
    case 'slow':
      await context.sleep(context.slowMs);
      return useAccount(accounts[0]);
    case 'error': {
      const error = operation.errors.find((each) => conditionName(each) === condition.name);
      return error === undefined ? unknown : refuse(error, error.description);
    }
  }
}

function useAccount(view: AccountView | undefined, status = view?.account.status): Outcome<AccountView> {
  if (view === undefined) return refuse('unknown-account', 'There is no LinkedIn account.');
  switch (status) {
    case 'disconnected':
      return refuse('account-disconnected', 'The account is disconnected from LinkedIn. Connect it again.');
    case 'restricted':
      return refuse('account-restricted', 'LinkedIn has restricted the account.');
    default:
      return ok(view);
  }
}
