import { unipile } from '@invitekit/specs/unipile/vendor';
import type { Exchange } from '../../core/exchange.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { withMessage } from '../../core/with-code.ts';

type KeyKind = 'service' | 'account';

const needed = {
  service: 'This needs a Service API key. A key for accounts does not work here.',
  account: 'This needs an Account API key that reaches the account: a global one, or a scoped one whose Scope has it.',
} as const satisfies Record<KeyKind, string>;

/** Sends what manages the application with the Service key, where there is one, and everything else with the account's. */
export function createKeyedExchange(exchanges: Readonly<Record<KeyKind, Exchange>>): Exchange {
  return async (method, path, input, read) => {
    const wantsOther = unipile.otherKeys.some((call) => call.method === method && leadsTo(call.path, path));
    const kind = wantsOther ? 'service' : 'account';
    try {
      return await exchanges[kind](method, path, input, read);
    } catch (error) {
      if (!isWrongKey(error)) throw error;
      throw withMessage(error, `${error.message}. ${needed[kind]}`);
    }
  };
}

/** Whether a path is the one of the spec, its `{names}` filled or not. */
function leadsTo(documented: string, path: string): boolean {
  const segments = path.split('/');
  const wanted = documented.split('/');
  return (
    segments.length === wanted.length &&
    wanted.every((segment, index) => segment.startsWith('{') || segment === segments[index])
  );
}

/** Unipile's own refusal; LinkedIn's has another type. */
function isWrongKey(error: unknown): error is InvitationError {
  return InvitationError.isInstance(error) && error.type === 'api/insufficient_permissions';
}
