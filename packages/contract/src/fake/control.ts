import type { SenderSettings } from '../http/exchange.ts';
import { textAt } from '../facts/visit.ts';
import type { FakeSandbox } from '../run/prove-fake.ts';

/** Moves the world of a fake's sandbox, beside the vendor's API. */
export interface Control {
  /** Where the sandbox is. */
  readonly url: string;
  readonly otherKeys: Readonly<Record<string, string>>;
  /** The account that comes first. */
  readonly firstAccount: string | undefined;
  /** A stranger invites its owner. Gives the public identifier; undefined where nobody is left. */
  readonly invite: () => Promise<string | undefined>;
  /** Resolves once everything was sent to webhooks that is due. */
  readonly settle: () => Promise<void>;
  /** Makes the next request to an operation fail in a documented way. Gives how to take that back; undefined where it cannot be done. */
  readonly fail: (fault: Fault) => Promise<(() => Promise<void>) | undefined>;
}

interface Fault {
  readonly vendor: string;
  readonly operation: string;
  readonly status: number;
  readonly type?: string | undefined;
}

/** Whoever cannot be reached has done nothing, which the checks then say. */
export function createControl(
  { url, otherKeys, firstAccount }: FakeSandbox,
  { fetch, timeoutMs }: Omit<SenderSettings, 'baseUrl'>,
): Control {
  return {
    url,
    otherKeys,
    firstAccount,
    async invite() {
      const made = await call('POST', '/invitations', {});
      return textAt(made, 'from');
    },
    settle: async () => void (await call('GET', '/deliveries')),
    async fail({ type, ...fault }) {
      const made = await call('POST', '/faults', { ...fault, ...(type !== undefined && { type }), times: 1 });
      const id = textAt(made, 'id');
      if (id === undefined) return undefined;
      return async () => void (await call('DELETE', `/faults/${encodeURIComponent(id)}`));
    },
  };

  async function call(method: string, path: string, body?: object): Promise<unknown> {
    try {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        body: body === undefined ? null : JSON.stringify(body),
        signal: AbortSignal.timeout(timeoutMs),
      });
      return response.ok ? await response.json() : undefined;
    } catch {
      return undefined;
    }
  }
}
