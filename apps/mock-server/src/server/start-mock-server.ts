import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectToMockServer, type MockServerConnection } from '../client/connect.ts';
import { JournalSpace } from '../journal/journal-space.ts';
import { Strays } from '../journal/strays.ts';
import { Rehearsals } from '../rehearsals/rehearsals.ts';
import type { SandboxContext } from '../sandbox/sandbox.ts';
import { Sandboxes } from '../sandbox/sandboxes.ts';
import type { ServerContext } from '../serve/server-context.ts';
import { type OpenedState, openStateFile } from '../state-file/index.ts';
import type { VendorAccess } from '../vendor/vendor-access.ts';
import { vendors } from '../vendors/all-vendors.ts';
import { createPost } from '../webhooks/post.ts';
import { createApp } from './app.ts';
import { checkOptions } from './check-options.ts';
import { allowedName, isEveryAddress, isOpenToOthers, nameInUrl } from './listen-address.ts';
import { createRequestLog } from './log-requests.ts';
import type { MockServerOptions } from './mock-server-options.ts';
import { removeStateFile } from './remove-state-file.ts';

/** A fake in this process. `await using` closes it at the end of the block. */
export interface MockServer extends MockServerConnection, AsyncDisposable {
  /** How to reach the default sandbox through each vendor, with a request to paste. */
  readonly vendors: readonly (VendorAccess & { readonly name: string; readonly example: string })[];
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}

async function createSandboxes(context: SandboxContext, state: OpenedState | undefined): Promise<Sandboxes> {
  return await Sandboxes.create(context, await state?.load(context));
}

/** Tells several of an answer; undefined where there is nobody. */
function observeWith(observers: readonly ServerContext['observe'][]): ServerContext['observe'] {
  const [first, ...others] = observers.filter((each) => each !== undefined);
  if (first === undefined || others.length === 0) return first;
  return (answer) => {
    for (const observe of [first, ...others]) observe(answer);
  };
}

/** Starts the fake, on this machine only unless a `host` says otherwise. Rejects when the port is taken, or an option is none or cannot have its value. */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  checkOptions(options);
  const { port = 0, host = '127.0.0.1', strict = false, validateAnswers = strict, slowMs = 5000 } = options;
  const { allowWebhookHosts = [], webhookTimeoutMs = 30_000, signInSandboxTime = false } = options;
  const { observe, report = () => {} } = options;
  if (options.rehearser !== undefined && isOpenToOthers(host)) {
    throw new Error(
      'A rehearsal runs the code of a workflow, so a fake with a rehearser listens on this machine alone.',
    );
  }
  const allowHosts = (options.allowHosts ?? []).map(allowedName);
  const requestLog = options.log && createRequestLog(options.log);
  const stopped = new AbortController();
  const systemTime = Date.now;
  const isNewState = options.state !== undefined && !existsSync(options.state);
  const state = options.state === undefined ? undefined : await openStateFile(options.state, report);
  const context: SandboxContext = {
    systemTime,
    post: createPost({ allowedHosts: allowWebhookHosts, timeoutMs: webhookTimeoutMs }),
    signingTime: signInSandboxTime ? (at) => at : systemTime,
    subscriptions: (sandbox) => vendors.flatMap((vendor) => vendor.subscriptions(sandbox, { validateAnswers })),
    journalSpace: new JournalSpace(),
    report,
    keeper: state?.keeper,
  };
  const giveUp = (error: unknown): never => {
    state?.keeper.close();
    if (options.state !== undefined && isNewState) removeStateFile(options.state);
    throw error;
  };
  const rehearsals = new Rehearsals(options.rehearser);
  const sandboxes = await createSandboxes(context, state).catch(giveUp);
  const app = createApp(
    {
      sandboxes,
      strays: new Strays(),
      rehearsals,
      systemTime,
      allowHosts: isEveryAddress(host) ? allowHosts : [...allowHosts, nameInUrl(host)],
      strict,
      validateAnswers,
      slowMs,
      sleep: async (milliseconds) => {
        await sleep(milliseconds, undefined, { signal: stopped.signal }).catch(() => {});
      },
      observe: observeWith([requestLog?.observe, observe]),
      report,
    },
    vendors,
  );
  // A server that closes idle connections meets a request halfway now and then; the client may close them.
  const server = createServer({ keepAliveTimeout: 0 }, requestLog?.listener(app) ?? app).listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    sandboxes.close();
    giveUp(error);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const url = `http://${nameInUrl(host)}:${address.port}`;
  let closed: Promise<void> | undefined;
  return {
    ...connectToMockServer(url),
    get vendors() {
      return vendors.map(({ name, access, example }) => {
        const place = access(sandboxes.default, url);
        return { ...place, name, example: example(place) };
      });
    },
    close,
    [Symbol.asyncDispose]: close,
  };

  function close(): Promise<void> {
    closed ??= end();
    return closed;
  }

  async function end(): Promise<void> {
    stopped.abort();
    await rehearsals.close();
    sandboxes.close();
    const ended = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await ended;
    state?.keeper.close();
  }
}
