import { type AlteringProxy, type PassedRequest, startAlteringProxy } from '../altering-proxy.ts';

/** What happens around a request that changes something, counted from one. */
export interface Happening {
  /** Before the vendor gets it. */
  readonly before?: (write: number) => Promise<void>;
  /** Whether its answer is lost, and every later answer with it. */
  readonly losesAnswer?: (write: number) => boolean;
}

export interface LosingLine extends AlteringProxy {
  /** How many requests that change something got as far as the vendor. */
  readonly writes: () => number;
}

/** A line to a vendor on which things happen, and answers get lost. */
export async function startLosingLine(target: string, { before, losesAnswer }: Happening): Promise<LosingLine> {
  let writes = 0;
  let isDead = false;
  const proxy = await startAlteringProxy(target, async (request, forward) => {
    if (isDead) return 'lost';
    if (!changesSomething(request)) return await forward(request);
    writes += 1;
    await before?.(writes);
    const answer = await forward(request);
    isDead = losesAnswer?.(writes) ?? false;
    return isDead ? 'lost' : answer;
  });
  return { ...proxy, writes: () => writes };
}

/** Whether a request is more than a look. */
export function changesSomething({ method, body = '' }: PassedRequest): boolean {
  return method !== 'GET' && !/"action":"(list_|check_|get_|recommendations)/.test(body);
}
