import { test as base, type TestAPI } from 'vitest';
import { connectToMockServer, type MockServerConnection } from '../client/connect.ts';
import type { SandboxHandle } from '../client/sandbox-handle.ts';
import type { Plan } from '../client/types.ts';
import type { MockServerOptions } from '../server/mock-server-options.ts';
import { serverUrlVariable } from './server-url.ts';

export interface MockFixtures {
  /** How a worker's own server is started. Default: with nothing special. */
  readonly mockOptions: MockServerOptions;
  /** The server that all files share through `globalSetup` or `INVITEKIT_MOCK_URL`; else one for each worker. */
  readonly mock: MockServerConnection;
  /** What the sandbox of a test starts with. Set it with `test.override`. Default: nothing special. */
  readonly plan: Plan;
  /** A sandbox of the test's own, removed afterwards. */
  readonly sandbox: SandboxHandle;
}

/** Vitest's `test` with a sandbox for each test. */
export const test: TestAPI<MockFixtures> = base.extend<MockFixtures>({
  mockOptions: [{}, { scope: 'worker' }],
  mock: [
    async ({ mockOptions }, use) => {
      const url = process.env[serverUrlVariable];
      if (url) return await use(connectToMockServer(url));
      // Not read where the server is another process.
      const { startMockServer } = await import('../server/start-mock-server.ts');
      await using server = await startMockServer(mockOptions);
      await use(server);
    },
    { scope: 'worker' },
  ],
  plan: {},
  sandbox: async ({ mock, plan }, use) => {
    await using sandbox = await mock.sandbox(plan);
    await use(sandbox);
  },
});
