import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installN8n, logIn, N8nApi, type N8nServer, startN8n } from '@invitekit/n8n-host';
import { RealN8n } from './real-n8n.ts';

/** An n8n of a test's own, which can be killed. What it keeps outlives that, also its address. */
export interface MortalN8n {
  /** The n8n that runs now. */
  readonly n8n: RealN8n;
  /** Ends it as a loss of power does. */
  kill(): Promise<void>;
  /** Starts it again after that. */
  start(): Promise<void>;
  /** Ends it, and removes what it keeps. */
  remove(): Promise<void>;
}

export async function startMortalN8n(): Promise<MortalN8n> {
  const installation = await installN8n();
  const folder = await mkdtemp(path.join(tmpdir(), 'invitekit-mortal-'));
  let server: N8nServer;
  let n8n: RealN8n;
  async function start(): Promise<void> {
    server = await startN8n({ installation, folder });
    n8n = new RealN8n(new N8nApi(await logIn(server.url)), server.logFile);
  }
  await start();
  return {
    get n8n() {
      return n8n;
    },
    start,
    kill: () => server.kill(),
    async remove() {
      await server.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
