import type { MockServerOptions } from '../server/mock-server-options.ts';
import { startMockServer } from '../server/start-mock-server.ts';
import { serverUrlVariable } from './server-url.ts';

/**
 * Vitest's `globalSetup`: starts one server that the test files of all workers share, each test with a sandbox of its own.
 * With `INVITEKIT_MOCK_URL` in the environment already, that server is used and none is started.
 */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  return await shareMockServer();
}

/** The same for a `globalSetup` of one's own, with options. Answers what ends it. */
export async function shareMockServer(options: MockServerOptions = {}): Promise<(() => Promise<void>) | undefined> {
  if (process.env[serverUrlVariable]) return undefined;
  const server = await startMockServer(options);
  process.env[serverUrlVariable] = server.url;
  return async () => {
    delete process.env[serverUrlVariable];
    await server.close();
  };
}
