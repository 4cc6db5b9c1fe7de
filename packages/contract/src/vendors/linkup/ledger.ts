import { priceOf } from '../../spec/price.ts';
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
  let known: number | undefined;
  return {
    read,
    async settle(id, consumed, returned = 0) {
      session.settings.journal.addCredits(consumed);
      const price = priceOf(session.settings.spec.operation(id).facts, returned);
      const what = returned > 1 ? ` for ${returned} results` : '';
      session.expect(
        price === undefined || consumed === price,
        'credits',
        `credits_consumed ${consumed}${what}`,
        `${price}, the rule of the spec${what}`,
      );
      await expectTaken(consumed);
    },
    settleError: () => expectTaken(0),
  };

  async function expectTaken(credits: number): Promise<void> {
    const before = known;
    const after = await read();
    session.expect(
      before === undefined || before - after === credits,
      'credits',
      `a balance of ${after} after ${before}`,
      `${(before ?? after) - credits}, as ${credits} were taken`,
    );
  }

  async function read(): Promise<number> {
    const answer = await session.call('get_credits', {});
    const { credits_consumed: consumed } = answer.metadata;
    session.expect(consumed === 0, 'credits', `${consumed} credits`, 'nothing to pay');
    known = answer.data.credits;
    return answer.data.credits;
  }
}
