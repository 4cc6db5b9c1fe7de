import { InvitationError } from './invitation-error.ts';
import type { VendorName } from './vendor-name.ts';
import { checkWhole } from './whole-number.ts';

/** Credits that are set aside for a request until its answer says what it cost. */
export interface Reservation {
  /** Without it, the whole price counts as spent: an answer that was lost may have been paid for. */
  settle(credits: number): void;
}

/** How many credits may be spent at a vendor who counts them. One budget may serve several clients. */
export interface CreditBudget {
  /** Credits that were taken, and those of requests whose answer was lost. */
  readonly spent: number;
  /** `Infinity` without a limit. */
  readonly left: number;
  /**
   * Sets the most aside that a request can cost.
   *
   * @throws {InvitationError} `insufficient-credits`, without a `status`, when that is more than what is left. No request
   *   was made then.
   */
  reserve(price: number, vendor: VendorName): Reservation;
}

/**
 * @param limit - Whole credits from 0 up. Default, and `Infinity`: without a limit, only counting.
 * @throws {TypeError} or {RangeError} for anything else.
 */
export function createCreditBudget(limit = Number.POSITIVE_INFINITY): CreditBudget {
  if (limit !== Number.POSITIVE_INFINITY) checkWhole('The limit of a credit budget', limit, { least: 0 });
  let spent = 0;
  return {
    get spent() {
      return spent;
    },
    get left() {
      return limit - spent;
    },
    reserve(price, vendor) {
      checkWhole('The price of a request', price, { least: 0 });
      if (price > limit - spent) {
        const left = limit - spent;
        const message = `The next request may cost ${price} ${price === 1 ? 'credit' : 'credits'}, and ${left} of the ${limit} allowed ${left === 1 ? 'is' : 'are'} left.`;
        throw new InvitationError('insufficient-credits', message, { vendor, isRetryable: false });
      }
      spent += price;
      let reserved = price;
      return {
        settle(credits) {
          // Whatever is no number would take the limit away.
          if (!(credits >= 0 && Number.isFinite(credits))) return;
          spent += credits - reserved;
          reserved = credits;
        },
      };
    },
  };
}

/** Whether an error comes from the budget of the client, and not from the vendor. */
export function isOverBudget(error: unknown): boolean {
  return InvitationError.isInstance(error) && error.code === 'insufficient-credits' && error.status === undefined;
}
