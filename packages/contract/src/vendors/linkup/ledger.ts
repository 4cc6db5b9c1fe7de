import { priceOf } from '@invitekit/specs/reader';
import type { LinkupOperations, LinkupSession } from './operations.ts';

/** Keeps account of the credits: the rule of the spec, what each answer says and what the balance shows must agree. */
export interface Ledger {
  /** Reads the balance without judging what happened to it. */
  readonly read: () => Promise<number>;
  /** Judges what an operation took that returned so many results. */
  readonly settle: (id: keyof LinkupOperations, consumed: number, returned?: number) => Promise<void>;
  /** Judges that nothing was taken, as for every error. */
  readonly settleError: () => Promise<void>;
}

export function createLedger(session: LinkupSession): Ledger {
  let balance: number | undefined;
  /** What the answers since then say that they took. */
  let told = 0;
  /** Whether something may have been taken of which no answer could be read: then nobody else is to blame for it. */
  let isUnclear = false;
  session.whenUnclear(() => {
    isUnclear = true;
  });
  return {
    read,
    async settle(id, consumed, returned = 0) {
      told += consumed;
      session.settings.journal.addCredits(consumed);
      const price = priceOf(session.settings.spec.operation(id).facts, returned);
      const what = returned > 1 ? ` for ${returned} results` : '';
      session.expect(
        price === undefined || consumed === price,
        'credits',
        `credits_consumed ${consumed}${what}`,
        `${price}, the rule of the spec${what}`,
      );
      await expectTaken();
    },
    settleError: expectTaken,
  };

  async function expectTaken(): Promise<void> {
    const [before, credits, mayDiffer] = [balance, told, isUnclear];
    const after = await read();
    if (before === undefined || mayDiffer) return;
    session.expect(
      before - after === credits,
      'credits',
      `a balance of ${after} after ${before}`,
      `${before - credits}, as ${credits} were taken`,
    );
  }

  async function read(): Promise<number> {
    const [before, credits, mayHaveTaken] = [balance, told, isUnclear];
    isUnclear = true;
    const answer = await session.call('get_credits', {});
    const { credits_consumed: consumed } = answer.metadata;
    session.expect(consumed === 0, 'credits', `${consumed} credits`, 'nothing to pay');
    const after = answer.data.credits;
    if (before !== undefined && mayHaveTaken)
      session.settings.journal.addCredits(Math.max(0, before - after - credits));
    balance = after;
    told = 0;
    isUnclear = false;
    return after;
  }
}
