/** What all processes of one n8n in queue mode share. */
export interface Queue {
  /** For instance `redis://127.0.0.1:6379`. */
  readonly redisUrl: string;
  /** For instance `postgres://postgres@127.0.0.1:5432/postgres`. */
  readonly postgresUrl: string;
  readonly encryptionKey: string;
}

export interface QueueRole extends Queue {
  /** The main process takes webhooks and puts executions in the queue; workers run them. */
  readonly command: 'start' | 'worker';
}

/** The port is where a worker says whether it is ready. */
export function queueEnvironment({ redisUrl, postgresUrl, encryptionKey }: QueueRole, port: number): NodeJS.ProcessEnv {
  const redis = new URL(redisUrl);
  const postgres = new URL(postgresUrl);
  return {
    EXECUTIONS_MODE: 'queue',
    OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
    N8N_ENCRYPTION_KEY: encryptionKey,
    QUEUE_BULL_REDIS_HOST: redis.hostname,
    QUEUE_BULL_REDIS_PORT: redis.port,
    QUEUE_HEALTH_CHECK_ACTIVE: 'true',
    QUEUE_HEALTH_CHECK_PORT: String(port),
    N8N_WORKER_SERVER_ADDRESS: '127.0.0.1',
    DB_TYPE: 'postgresdb',
    DB_POSTGRESDB_HOST: postgres.hostname,
    DB_POSTGRESDB_PORT: postgres.port,
    DB_POSTGRESDB_USER: postgres.username,
    DB_POSTGRESDB_PASSWORD: postgres.password,
    DB_POSTGRESDB_DATABASE: postgres.pathname.slice(1),
    // With less, n8n takes the database of a busy machine for a broken one, and answers 503.
    DB_POSTGRESDB_POOL_SIZE: '10',
    DB_PING_TIMEOUT_MS: '120000',
  };
}
