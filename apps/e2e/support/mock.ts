import { type MockServer, type Plan, startMockServer } from '@invitekit/mock-server';
import { test as base, expect } from 'vitest';
import { startBehind } from './behind.ts';
import { ObservedAnswers } from './observed-answers.ts';
import type { Proxies } from './proxies.ts';
import { Sandbox } from './sandbox.ts';

interface Fixtures {
  readonly failures: unknown[];
  readonly server: MockServer;
  /** Undefined unless the vendors are to be reached behind proxies. */
  readonly proxies: Proxies | undefined;
  /** Makes a sandbox. */
  readonly createSandbox: (plan?: Plan) => Promise<Sandbox>;
}

/** A fake for each file, whose answers are all held against the specs. */
export const test = base.extend<Fixtures>({
  failures: [[], { scope: 'file' }],
  server: [
    async ({ failures }, use) => {
      const report = (error: unknown) => failures.push(error);
      const answers = new ObservedAnswers();
      const { observe } = answers;
      const server = await startMockServer({ validateAnswers: true, slowMs: 60_000, observe, report });
      await use(server);
      await server.close();
      answers.write();
      if (failures.length > 0) throw new AggregateError(failures, 'The fake failed inside');
    },
    { scope: 'file' },
  ],
  proxies: [
    async ({ server }, use) => {
      const proxies = await startBehind?.(server.url, expect.getState().testPath ?? '');
      await use(proxies);
      await proxies?.close();
    },
    { scope: 'file' },
  ],
  createSandbox: [
    async ({ server, proxies }, use) => {
      await use((plan) => Sandbox.create(server.url, plan, proxies?.baseUrls));
    },
    { scope: 'file' },
  ],
});
