import { conditionName } from '../vendor/conditions.ts';
import { type Outcome, ok, type Refused, refuse } from '../vendor/outcome.ts';
import type { AccountView } from '../world/views.ts';
import type { KnownExchange } from './exchange.ts';

/** The account that a request means. */
interface FoundAccount {
  /** Undefined where the request concerns none. */
  readonly account?: AccountView | undefined;
  /** The id asks for a refusal that comes only after the parameters were checked. */
  readonly refusedLater?: Refused | undefined;
}

/** Finds the account, if it is known, the key may act for it, and it is usable where it has to be. */
export function findAccount(exchange: KnownExchange): Outcome<FoundAccount> {
  const { vendor, sandbox, operation, input } = exchange;
  if (vendor.concernsNoAccount(operation)) return ok({});
  const accounts = vendor.accounts(sandbox);
  const id = vendor.readAccountId(input);
  const useAllowed = vendor.servesUnusable(operation) ? serveAccount : useAccount;
  const use: typeof useAllowed = (view, status) =>
    (view && vendor.refuseAccount(exchange, view)) ?? useAllowed(view, status);
  if (id === undefined && vendor.hasDefaultAccount) return use(accounts[0]);
  // A missing or misshapen id is a matter of the parameters, which are checked later.
  if (typeof id !== 'string' || id === '') return ok({});

  const known = accounts.find(({ account }) => vendor.accountId(account.ordinal) === id);
  if (known !== undefined) return use(known);
  const unknown = refuse('unknown-account', `There is no account ${id}.`);
  const condition = vendor.conditionOf(id);
  switch (condition?.kind) {
    case undefined:
      return unknown;
    case 'disconnected':
    case 'restricted':
      return use(accounts[0], condition.kind);
    case 'rate-limited':
      if (!canAnswer(exchange, 'rate-limited')) return use(accounts[0]); // It has no limit.
      return refuse('rate-limited', 'Too many requests. Wait, then try again.');
    case 'out-of-credits':
      if (!canAnswer(exchange, 'out-of-credits')) return use(accounts[0]); // It costs nothing.
      return ok({
        refusedLater: refuse('out-of-credits', 'The credits or the subscription do not cover this request.'),
      });
    case 'slow':
      return use(accounts[0]);
    case 'error': {
      const error = operation.errors.find((each) => conditionName(each) === condition.name);
      return error === undefined ? unknown : refuse(error, error.description);
    }
  }
}

/** Whether the operation documents the status of a refusal. */
function canAnswer({ vendor, sandbox, operation }: KnownExchange, reason: 'rate-limited' | 'out-of-credits'): boolean {
  return operation.answerPointers.has(vendor.problem(sandbox, reason).status);
}

/** What the account is like is for the operation to tell. */
function serveAccount(view: AccountView | undefined, status = view?.account.status): Outcome<FoundAccount> {
  if (view === undefined || status === undefined) return refuse('unknown-account', 'There is no LinkedIn account.');
  return ok({ account: { ...view, account: { ...view.account, status } } });
}

function useAccount(account: AccountView | undefined, status = account?.account.status): Outcome<FoundAccount> {
  if (account === undefined) return refuse('unknown-account', 'There is no LinkedIn account.');
  switch (status) {
    case 'disconnected':
      return refuse('account-disconnected', 'The account is disconnected from LinkedIn. Connect it again.');
    case 'restricted':
      return refuse('account-restricted', 'LinkedIn has restricted the account.');
    case 'checkpoint':
      return refuse('checkpoint-required', 'LinkedIn asks the owner of the account for a code. Solve the checkpoint.');
    default:
      return ok({ account });
  }
}
