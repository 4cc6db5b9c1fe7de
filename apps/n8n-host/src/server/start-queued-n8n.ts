import { randomUUID } from 'node:crypto';
import type { N8nInstallation } from '../install/install-n8n.ts';
import type { Queue } from './queue-environment.ts';
import { type N8nServer, startN8n } from './start-n8n.ts';

export interface QueuedN8nOptions extends Pick<Queue, 'redisUrl' | 'postgresUrl'> {
  readonly installation: N8nInstallation;
  /** How many processes run executions. */
  readonly workers: number;
}

export interface QueuedN8n {
  readonly main: N8nServer;
  readonly workers: readonly N8nServer[];
  stop(): Promise<void>;
}

/** Starts n8n in queue mode: a main process and workers, each with a folder of its own, as on machines of their own. */
export async function startQueuedN8n({ installation, workers: count, ...urls }: QueuedN8nOptions): Promise<QueuedN8n> {
  const queue = { ...urls, encryptionKey: randomUUID() };
  // It makes the tables.
  const main = await startN8n({ installation, queue: { ...queue, command: 'start' } });
  const starting = Array.from({ length: count }, () =>
    startN8n({ installation, queue: { ...queue, command: 'worker' } }),
  );
  const stop = async () => {
    const workers = await Promise.allSettled(starting);
    const running = workers.flatMap((worker) => (worker.status === 'fulfilled' ? [worker.value] : []));
    await Promise.all([main, ...running].map(async (n8n) => await n8n.stop()));
  };
  try {
    return { main, workers: await Promise.all(starting), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
