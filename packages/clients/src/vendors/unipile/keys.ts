import type { paths } from '@invitekit/specs/unipile';
import { unipile } from '@invitekit/specs/unipile/vendor';
import type { Caller } from '../../core/caller.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { withMessage } from '../../core/with-code.ts';

type KeyKind = 'service' | 'account';

const needed = {
  service: 'This needs a Service API key, which is another key than the ones for accounts.',
  account: 'This needs an Account API key that reaches the account: a global one, or a scoped one whose Scope has it.',
} as const satisfies Record<KeyKind, string>;

/** Calls what manages the application with the Service key, where there is one, and everything else with the account's. */
export function createKeyedCaller(callers: Readonly<Record<KeyKind, Caller<paths>>>): Caller<paths> {
  return async (method, path, input, read) => {
    const wantsOther = unipile.otherKeys.some((call) => call.method === method && call.path === path);
    const kind = wantsOther ? 'service' : 'account';
    try {
      return await callers[kind](method, path, input, read);
    } catch (error) {
      if (!isWrongKey(error)) throw error;
      throw withMessage(error, `${error.message}. ${needed[kind]}`);
    }
  };
}

/** Unipile's own refusal; LinkedIn's has another type. */
function isWrongKey(error: unknown): error is InvitationError {
  return InvitationError.isInstance(error) && error.type === 'api/insufficient_permissions';
}
