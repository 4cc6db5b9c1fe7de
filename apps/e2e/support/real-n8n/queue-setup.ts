import { startMockServer } from '@invitekit/mock-server';
import { installN8n, logIn, startQueuedN8n } from '@invitekit/n8n-host';
import type { TestProject } from 'vitest/node';
import { PostgresServer } from '../stores/postgres.ts';
import { RedisServer } from '../stores/redis.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What each worker prints. */
    readonly workerLogFiles: readonly string[];
  }
}

const workers = 3;

/** One n8n of a main process and three workers, and one fake. The fake's answers are held against the specs. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const stops: (() => Promise<void>)[] = [];
  const failures: unknown[] = [];
  async function teardown(): Promise<void> {
    for (const stop of stops.toReversed()) await stop();
    if (failures.length > 0) throw new AggregateError(failures, 'The fake failed inside');
  }
  try {
    const installation = await installN8n();
    const fake = await startMockServer({ validateAnswers: true, report: (error) => failures.push(error) });
    stops.push(fake.close);
    const postgres = new PostgresServer();
    const redis = new RedisServer();
    for (const server of [postgres, redis]) {
      stops.push(() => server.stop());
      await server.start();
    }
    console.log(`Starting n8n in queue mode, with ${workers} workers.`);
    const n8n = await startQueuedN8n({ installation, workers, redisUrl: redis.url, postgresUrl: postgres.url });
    stops.push(n8n.stop);
    console.log('n8n is ready.');
    provide('n8n', { session: await logIn(n8n.main.url), logFile: n8n.main.logFile });
    provide(
      'workerLogFiles',
      n8n.workers.map(({ logFile }) => logFile),
    );
    provide('fakeUrl', fake.url);
    return teardown;
  } catch (error) {
    await teardown();
    throw error;
  }
}
