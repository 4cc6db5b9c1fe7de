import { forAccount } from '../../vendor/for-account.ts';
import { ok, refuse } from '../../vendor/outcome.ts';
import { minute } from '../../world/lengths.ts';
import { fullName } from '../../world/member.ts';
import { accountIdOf } from './accounts.ts';
import { findOwner, readCredentials } from './credentials.ts';
import { charge, priceOf } from './credits.ts';
import { succeed } from './envelope.ts';
import type { LinkupHandlers } from './operations.ts';
import { refuseLogin } from './problems.ts';

/** The code that LinkedIn sends to everybody here. */
const rightCode = '123456';

export const loginRoutes: Pick<LinkupHandlers, 'login' | 'checkpoint'> = {
  async login({ sandbox, state: { logins }, settings, body, operation, now }) {
    const { world } = sandbox;
    const credentials = readCredentials(body);
    const owner = findOwner(sandbox, logins, credentials);
    if (owner === undefined || credentials.tag === 'refused') {
      return refuseLogin('LinkedIn does not accept these credentials.');
    }
    const known = world.accounts().find(({ account }) => account.id === owner.id)?.account;
    if (known?.status === 'restricted') return refuseLogin('LinkedIn has restricted this account.');

    const at = now.getTime();
    const isChallenged = credentials.tag === 'checkpoint' && known?.status !== 'connected';
    const status = isChallenged ? 'checkpoint' : 'connected';
    const account =
      known === undefined
        ? await world.addAccount(owner, { tier: 'free', status, connectedAt: at })
        : await world.setStatus(known, status, at);
    const accountName = body.account_name ?? body.email ?? fullName(owner);
    logins.remember(owner.id, { accountName, country: body.country, at });
    // Who is named is found again by name.
    if (world.findMember(credentials.name) === undefined) logins.own(credentials.fingerprint, owner.id);
    logins.complete(owner.id);
    if (isChallenged) {
      logins.challenge(owner.id, {
        challenge: body.challenge_type ?? 'code_challenge',
        isApproved: false,
        expiresAt: at + settings.checkpointMinutes * minute,
      });
    }
    const data = {
      account_id: accountIdOf(account.ordinal),
      status: isChallenged ? 'checkpoint_required' : 'connected',
    } as const;
    return ok(succeed(operation.id, now, data));
  },

  checkpoint: forAccount(async (request) => {
    const { sandbox, account, state, body, operation, now } = request;
    const { id, status } = account.account;
    if (status !== 'checkpoint') return refuse('invalid-parameter', 'LinkedIn asks nothing of this account.');
    const checkpoint = state.logins.checkpoint(id);
    if (checkpoint !== undefined && checkpoint.expiresAt <= now.getTime()) {
      return refuse('checkpoint-required', 'The session of the login has expired. Log in again.');
    }
    if (checkpoint?.challenge === 'app_challenge') {
      if (!checkpoint.isApproved) {
        // Whoever asks too early finds the login approved the next time.
        state.logins.challenge(id, { ...checkpoint, isApproved: true });
        return refuseLogin('The login was not approved in the LinkedIn app yet.');
      }
    } else if (body.code !== rightCode) {
      return refuse('invalid-parameter', 'code must be the one that LinkedIn sent.');
    }
    const credits = priceOf(request);
    const refused = charge(request, credits);
    if (refused !== undefined) return refused;

    await sandbox.world.setStatus(account.account, 'connected', now.getTime());
    state.logins.complete(id);
    return ok(succeed(operation.id, now, { account_id: body.account_id, status: 'connected' }, credits));
  }),
};
