export type { SenderStore, StoredText } from './store.ts';
export { type HttpStoreSettings, httpStore } from './stores/http-store.ts';
export { memoryStore } from './stores/memory-store.ts';
export { type PostgresConnection, postgresStore } from './stores/postgres-store.ts';
export { type RedisClient, type RedisSettings, redisStore } from './stores/redis-store.ts';
export { type SqliteDatabase, sqliteStore } from './stores/sqlite-store.ts';
export type { TableSettings } from './stores/table.ts';
