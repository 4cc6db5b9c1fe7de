import type { SenderSettings } from './exchange.ts';

/** Reads JSON from anywhere, with no key; undefined where there is none. */
export function createReadJson({
  fetch,
  timeoutMs,
}: Omit<SenderSettings, 'baseUrl'>): (url: string) => Promise<unknown> {
  return async (url) => {
    try {
      const headers = { accept: 'application/json' };
      const response = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
      return response.ok ? await response.json() : undefined;
    } catch {
      return undefined;
    }
  };
}
