import type { VendorName } from '@invitekit/specs/vendors';
import type { Finding } from '../report/report.ts';
import type { Exchange, ExchangeAnswer, ExchangeRequest } from './exchange.ts';
import { type Destination, findDestination } from './find-operation.ts';
import { judgeExchange, judgeOnlyAnswer, judgeOnlyRequest } from './judge-exchange.ts';

/**
 * Holds an exchange against the spec of its vendor: that there is such an operation, the request, and the answer. What the
 * spec only names and does not describe has no findings. The findings tell of shapes; no key and no text of a person is in
 * them, but for the path of a request that the spec does not know.
 */
export function validateExchange(vendor: VendorName, exchange: Exchange): readonly Finding[] {
  return judgeExchange(vendor, destinationOf(vendor, exchange), exchange).findings;
}

/** The findings about a request alone, whatever came of it. */
export function validateRequest(vendor: VendorName, request: ExchangeRequest): readonly Finding[] {
  return judgeOnlyRequest(vendor, destinationOf(vendor, request), request).findings;
}

/** The findings about the answer to a request alone. */
export function validateAnswer(
  vendor: VendorName,
  request: ExchangeRequest,
  answer: ExchangeAnswer,
): readonly Finding[] {
  return judgeOnlyAnswer(vendor, destinationOf(vendor, request), request, answer);
}

function destinationOf(vendor: VendorName, { method, path, requestBody }: ExchangeRequest): Destination {
  return findDestination(vendor, { method, path, body: requestBody });
}
