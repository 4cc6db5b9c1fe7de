import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { vendors } from './all-vendors.ts';
import { createApp } from './app.ts';
import type { ObservedAnswer } from './http/facade.ts';
import type { VendorAccess } from './http/vendor-module.ts';
import { Sandboxes } from './sandbox/sandboxes.ts';
import { createPost } from './webhooks/post.ts';

export interface MockServerOptions {
  /** Default 0: any free port. */
  readonly port?: number | undefined;
  /** Checks every answer against its spec, and turns one that does not fit into a 500. Default false. */
  readonly validateAnswers?: boolean | undefined;
  /** How long the accounts that are slow take, in milliseconds. Default 5000. */
  readonly slowMs?: number | undefined;
  /** Hosts to which webhooks may be delivered besides this machine. Default: none. */
  readonly allowWebhookHosts?: readonly string[] | undefined;
  /** How long a webhook's receiver may take to answer, in milliseconds. Default 30000. */
  readonly webhookTimeoutMs?: number | undefined;
  /** Is told of every answer to a known operation. Default: nobody is. */
  readonly observe?: ((answer: ObservedAnswer) => void) | undefined;
  /** Takes note of what should never happen. Default: nothing does. */
  readonly report?: ((error: unknown) => void) | undefined;
}

export interface MockServer {
  /** For instance `http://127.0.0.1:4010`. */
  readonly url: string;
  /** How to reach the default sandbox through each vendor, with a request to paste. */
  readonly vendors: readonly (VendorAccess & { readonly name: string; readonly example: string })[];
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}

const host = '127.0.0.1';

/** Starts the fake on this machine only. Rejects when the port is taken. */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const { port = 0, validateAnswers = false, slowMs = 5000, observe = () => {}, report = () => {} } = options;
  const { allowWebhookHosts = [], webhookTimeoutMs = 30_000 } = options;
  const stopped = new AbortController();
  const systemTime = () => Date.now();
  const sandboxes = await Sandboxes.create({
    systemTime,
    post: createPost({ allowedHosts: allowWebhookHosts, timeoutMs: webhookTimeoutMs }),
    subscriptions: (sandbox) => vendors.flatMap((vendor) => vendor.subscriptions(sandbox, { validateAnswers })),
    report,
  });
  const app = createApp(
    {
      sandboxes,
      systemTime,
      validateAnswers,
      slowMs,
      sleep: async (milliseconds) => {
        await sleep(milliseconds, undefined, { signal: stopped.signal }).catch(() => {});
      },
      observe,
      report,
    },
    vendors,
  );
  // A server that closes idle connections meets a request halfway now and then; the client may close them.
  const server = createServer({ keepAliveTimeout: 0 }, app).listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const url = `http://${host}:${address.port}`;
  return {
    url,
    vendors: vendors.map(({ name, access, example }) => {
      const place = access(sandboxes.default, url);
      return { ...place, name, example: example(place) };
    }),
    async close() {
      stopped.abort();
      sandboxes.close();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
