import type { Sandbox } from '../sandbox/sandbox.ts';
import type { AccountView } from '../world/world.ts';
import { conditionName } from './conditions.ts';
import type { Facade } from './facade.ts';
import { type Outcome, ok, type Refused, refuse } from './outcome.ts';
import type { SpecOperation } from './spec-operations.ts';
import type { RawInput } from './vendor.ts';

/** The account that a request means. */
interface FoundAccount {
  /** Undefined where the request concerns none. */
  readonly view?: AccountView | undefined;
  /** The id asks for a refusal that comes only after the parameters were checked. */
  readonly refusedLater?: Refused | undefined;
}

/** Finds the account, if it is known and usable. */
export async function findAccount<Settings>(
  { vendor, context }: Facade<Settings>,
  sandbox: Sandbox,
  operation: SpecOperation,
  input: RawInput,
): Promise<Outcome<FoundAccount>> {
  if (vendor.accountless.some((id) => id === operation.id)) return ok({});
  const accounts = sandbox.world.accounts();
  const id = vendor.readAccountId(input);
  if (id === undefined && vendor.hasDefaultAccount) return useAccount(accounts[0]);
  // A missing or misshapen id is a matter of the parameters, which are checked later.
  if (typeof id !== 'string' || id === '') return ok({});

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
      return ok({
        refusedLater: refuse('out-of-credits', 'The credits or the subscription do not cover this request.'),
      });
    case 'slow':
      await context.sleep(context.slowMs);
      return useAccount(accounts[0]);
    case 'error': {
      const error = operation.errors.find((each) => conditionName(each) === condition.name);
      return error === undefined ? unknown : refuse(error, error.description);
    }
  }
}

function useAccount(view: AccountView | undefined, status = view?.account.status): Outcome<FoundAccount> {
  if (view === undefined) return refuse('unknown-account', 'There is no LinkedIn account.');
  switch (status) {
    case 'disconnected':
      return refuse('account-disconnected', 'The account is disconnected from LinkedIn. Connect it again.');
    case 'restricted':
      return refuse('account-restricted', 'LinkedIn has restricted the account.');
    default:
      return ok({ view });
  }
}
