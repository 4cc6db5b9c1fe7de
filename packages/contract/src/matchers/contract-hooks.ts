import type { VendorName } from '@invitekit/specs/vendors';
import { validateAnswer, validateRequest } from '../exchange/validate-exchange.ts';
import type { Finding } from '../report/report.ts';
import { describeFindings } from './describe-findings.ts';
import { toExchangeAnswer, toExchangeRequest } from './to-exchange.ts';

export interface ContractHooksSettings {
  /** Where the vendor's paths begin. Default: wherever the path of a request begins to be one of the spec. */
  readonly baseUrl?: string | undefined;
  /** Whether a finding is thrown as a {@link ContractViolation}, instead of being collected. Default: `false`. */
  readonly throws?: boolean | undefined;
}

/** What a client sends or gets does not fit the spec of the vendor. */
export class ContractViolation extends Error {
  override readonly name = 'ContractViolation';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(describeFindings(findings));
    this.findings = findings;
  }
}

/** Two hooks for the requests of any client, and a `fetch` that calls both. */
export interface ContractHooks {
  /** Every finding so far, in the order in which they were made. */
  readonly findings: readonly Finding[];
  /** How many requests and answers were looked at. */
  readonly seen: { readonly requests: number; readonly answers: number };
  /** Holds a request against the spec before it is sent. @throws {ContractViolation} with the setting `throws`. */
  onRequest(request: Request): Promise<void>;
  /** Holds an answer against the spec. @throws {ContractViolation} with the setting `throws`. */
  onAnswer(request: Request, answer: Response): Promise<void>;
  /** Sends a request between the two hooks; the setting `fetch` of clients takes it. */
  readonly fetch: typeof fetch;
}

/** Validates in tests what a client of a vendor sends and gets. Bodies are read from copies, so that nothing changes. */
export function contractHooks(
  vendor: VendorName,
  { baseUrl, throws = false }: ContractHooksSettings = {},
  send: typeof fetch = fetch,
): ContractHooks {
  const findings: Finding[] = [];
  const seen = { requests: 0, answers: 0 };
  const hooks: ContractHooks = {
    findings,
    seen,
    async onRequest(request) {
      seen.requests += 1;
      tell(validateRequest(vendor, await toExchangeRequest(vendor, request, baseUrl)));
    },
    async onAnswer(request, answer) {
      seen.answers += 1;
      const asked = await toExchangeRequest(vendor, request, baseUrl);
      tell(validateAnswer(vendor, asked, await toExchangeAnswer(answer)));
    },
    async fetch(input, init) {
      const request = new Request(input, init);
      const copy = request.clone();
      await hooks.onRequest(copy);
      const answer = await send(request);
      await hooks.onAnswer(copy, answer);
      return answer;
    },
  };
  return hooks;

  function tell(found: readonly Finding[]): void {
    findings.push(...found);
    if (throws && found.length > 0) throw new ContractViolation(found);
  }
}
