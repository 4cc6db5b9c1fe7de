import dns from 'node:dns';
import { afterAll, beforeAll, vi } from 'vitest';

/** Lets names be this machine, as Compose's own name server does: for all tests of a file. */
export function useNames(...names: readonly string[]): void {
  const system = dns.lookup;
  beforeAll(() => {
    vi.spyOn(dns, 'lookup').mockImplementation((hostname: string, ...rest: unknown[]) =>
      Reflect.apply(system, dns, [names.includes(hostname) ? '127.0.0.1' : hostname, ...rest]),
    );
  });
  afterAll(() => {
    vi.restoreAllMocks();
  });
}
