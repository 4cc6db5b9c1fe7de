import { type CreditBudget, readDateHeader, type Sleep, type Transport } from '@invitekit/clients';

/** What all items of one run of a node share. */
export interface Run {
  readonly budget: CreditBudget;
  /** How many requests were made so far. */
  readonly requests: number;
  /** The vendor's time at its latest answer, by which ages such as `5d` are told; before the first one n8n's own. */
  now(): Date;
  /** Waits so many milliseconds; ends with the execution. */
  readonly sleep: Sleep;
  /** Says something beside the node's output. */
  hint(message: string, type?: 'info' | 'warning'): void;
}

/** Counts the requests of a transport, and reads the vendor's clock off its answers. */
export function observed(transport: Transport) {
  let requests = 0;
  let answeredAt: number | undefined;
  const exchange: Transport = async (request) => {
    requests += 1;
    const response = await transport(request);
    answeredAt = readDateHeader(response.headers['date'])?.getTime() ?? answeredAt;
    return response;
  };
  return {
    transport: Object.assign(exchange, { sleep: transport.sleep, hasFakeKey: transport.hasFakeKey }),
    count: () => requests,
    now: () => new Date(answeredAt ?? Date.now()),
  };
}
