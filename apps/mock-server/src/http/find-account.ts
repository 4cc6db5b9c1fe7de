import type { Sandbox } from '../sandbox/sandbox.ts';
import type { AccountView } from '../world/views.ts';
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

interface Asked {
  readonly sandbox: Sandbox;
  readonly operation: SpecOperation;
  readonly keyKind: string | undefined;
  readonly input: RawInput;
}

/** Finds the account, if it is known, the key may act for it, and it is usable where it has to be. */
export function findAccount<Settings, State>(
  { vendor, stateOf, settingsOf }: Facade<Settings, State>,
  { sandbox, operation, keyKind, input }: Asked,
): Outcome<FoundAccount> {
  if (vendor.accountless.some((id) => id === operation.id)) return ok({});
  const state = stateOf(sandbox);
  const accounts = sandbox.world.accounts().filter((view) => vendor.knowsAccount?.(view, state) ?? true);
  const id = vendor.readAccountId(input);
  const keyUse = { keyKind, operation, settings: settingsOf(sandbox) };
  const useAllowed = vendor.servesUnusable?.includes(operation.id) ? serveAccount : useAccount;
  const use: typeof useAllowed = (view, status) =>
    (view && vendor.keyRules?.refuseAccount(keyUse, view)) ?? useAllowed(view, status);
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
    case 'rate-limited': {
      const { status } = vendor.problems(settingsOf(sandbox))['rate-limited'];
      if (!operation.answerPointers.has(status)) return use(accounts[0]); // It has no limit.
      return refuse('rate-limited', 'Too many requests. Wait, then try again.');
    }
    case 'out-of-credits': {
      const { status } = vendor.problems(settingsOf(sandbox))['out-of-credits'];
      if (!operation.answerPointers.has(status)) return use(accounts[0]); // It costs nothing.
      return ok({
        refusedLater: refuse('out-of-credits', 'The credits or the subscription do not cover this request.'),
      });
    }
    case 'slow':
      return use(accounts[0]);
    case 'error': {
      const error = operation.errors.find((each) => conditionName(each) === condition.name);
      return error === undefined ? unknown : refuse(error, error.description);
    }
  }
}

/** What the account is like is for the operation to tell. */
function serveAccount(view: AccountView | undefined, status = view?.account.status): Outcome<FoundAccount> {
  if (view === undefined || status === undefined) return refuse('unknown-account', 'There is no LinkedIn account.');
  return ok({ view: { ...view, account: { ...view.account, status } } });
}

function useAccount(view: AccountView | undefined, status = view?.account.status): Outcome<FoundAccount> {
  if (view === undefined) return refuse('unknown-account', 'There is no LinkedIn account.');
  switch (status) {
    case 'disconnected':
      return refuse('account-disconnected', 'The account is disconnected from LinkedIn. Connect it again.');
    case 'restricted':
      return refuse('account-restricted', 'LinkedIn has restricted the account.');
    case 'checkpoint':
      return refuse('checkpoint-required', 'LinkedIn asks the owner of the account for a code. Solve the checkpoint.');
    default:
      return ok({ view });
  }
}
