import type { VendorName } from '@invitekit/specs/vendors';
import { expect } from 'vitest';
import { describeFindings } from './describe-findings.ts';
import { type MatchOptions, matchContract } from './match-contract.ts';
import type { OperationName } from './operation-name.ts';

declare module 'vitest' {
  interface Matchers<R, T> {
    /** Whether an exchange, or the body of an answer, fits an operation of a vendor's spec. */
    toMatchContract<Name extends VendorName>(vendor: Name, operation: OperationName<Name>, options?: MatchOptions): R;
  }
}

expect.extend({
  toMatchContract<Name extends VendorName>(
    received: unknown,
    vendor: Name,
    operation: OperationName<Name>,
    options?: MatchOptions,
  ) {
    const findings = matchContract(vendor, operation, received, options);
    return {
      pass: findings.length === 0,
      message: () =>
        findings.length === 0
          ? `It fits ${operation} of ${vendor}, and was expected not to.`
          : `It does not fit ${operation} of ${vendor}.\n\n${describeFindings(findings)}`,
    };
  },
});
