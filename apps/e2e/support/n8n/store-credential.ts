import { once } from 'node:events';
import type { SenderStore } from '@invitekit/clients/sender';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { createStoreServer } from '../../../../examples/sender-store-server.ts';

const apiKey = 'store-key';

/** Serves a store over HTTP until the test ends; answers what a credential says of it. */
export async function storeCredential(store: SenderStore) {
  const server = createStoreServer(store, apiKey).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return { memory: 'store', storeUrl: `http://127.0.0.1:${port}`, storeKey: apiKey };
}
