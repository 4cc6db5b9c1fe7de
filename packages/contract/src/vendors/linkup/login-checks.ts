import type { Checks } from '../../run/checks.ts';
import { inferred } from '../../run/refusal.ts';
import type { Ledger } from './ledger.ts';
import type { LinkupOperations, LinkupSession } from './operations.ts';

type LoginOperations = Pick<LinkupOperations, 'login' | 'checkpoint'>;

/** Nobody's credentials. The fake reads from the address that LinkedIn asks for a code, and takes this one. */
const credentials = {
  platform: 'linkedin',
  email: 'contract+checkpoint@invitekit.invalid',
  password: 'no password',
  country: 'FR',
  challenge_type: 'code_challenge',
} as const;
const code = '123456';

export function createLoginChecks(session: LinkupSession, ledger: Ledger): Checks<LoginOperations> {
  let waitingId: string | undefined;
  return {
    login: {
      async run() {
        const first = await logIn();
        const again = await logIn();
        session.expect(
          again.account_id === first.account_id,
          'once',
          again.account_id,
          `${first.account_id}, as before`,
        );
        const { data } = await session.call('list_accounts', { query: { limit: 500 } });
        const isListed = data.items.some(({ account_id }) => account_id === first.account_id);
        session.expect(isListed, 'state', 'a list without the new account', `the account ${first.account_id}`);
        waitingId = again.status === 'checkpoint_required' ? again.account_id : undefined;
        await checkAgain();
      },
      request: () => ({ body: { ...credentials, email: 'nobody+refused@invitekit.invalid' } }),
    },
    checkpoint: {
      async run() {
        const account_id = session.need(waitingId, 'no login asked for a code');
        await session.refuse(
          'checkpoint',
          { body: { account_id, code: '000000' } },
          'status',
          inferred('400 INVALID_PARAMS'),
        );
        await ledger.settleError();
        const { data, metadata } = await session.call('checkpoint', { body: { account_id, code } });
        await ledger.settle('checkpoint', metadata.credits_consumed);
        session.expect(data.status === 'connected', 'state', data.status, 'connected');
        await session.refuse('checkpoint', { body: { account_id, code } }, 'once', inferred('400 INVALID_PARAMS'));
      },
      request: (account_id) => ({ body: { account_id, code: '000000' } }),
    },
  };

  /** A login connects an account again that LinkedIn has logged out. A fake takes the public identifier for the cookie. */
  async function checkAgain(): Promise<void> {
    const { control, spec } = session.settings;
    const { accountId } = session;
    const owner = await control?.ownerOf(spec.vendor, accountId);
    if (control === undefined || owner === undefined) return;
    try {
      if (!(await control.setStatus(owner, 'disconnected'))) return;
      const body = { platform: 'linkedin', login_token: owner } as const;
      const { data, metadata } = await session.call('login', { body });
      await ledger.settle('login', metadata.credits_consumed);
      session.expect(data.account_id === accountId, 'echo', data.account_id, `${accountId}, whose login it is`);
      const { data: shown } = await session.call('get_account', { path: { account_id: accountId } });
      session.expect(shown.is_active, 'state', 'is_active false after a login', 'an account that can be used');
    } finally {
      const isBack = await control.setStatus(owner, 'connected');
      session.expect(isBack, 'left behind', 'the account is disconnected', 'connected, as it was');
    }
  }

  async function logIn() {
    const login = await session.attempt('login', { body: credentials }, [502]);
    if (!login.ok) session.skip(`LinkedIn did not accept made-up credentials: ${login.label}`);
    await ledger.settle('login', login.body.metadata.credits_consumed);
    return login.body.data;
  }
}
