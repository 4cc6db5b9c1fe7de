import { shown } from '../../core/shown.ts';
import type { SenderStore } from '../store.ts';
import { readStored } from './read-stored.ts';

/** What is used of a client of `redis` (node-redis 4 and newer), or of `ioredis`. */
export type RedisClient =
  | {
      /** node-redis: sends one command. */
      sendCommand(command: string[]): Promise<unknown>;
    }
  | {
      /** ioredis: sends one command. */
      call(command: string, ...values: string[]): Promise<unknown>;
    };

/** What `redisStore` takes beside the client. */
export interface RedisSettings {
  /** What the keys begin with. Letters, digits and `_ - :`. Default `invitekit_sender:`. */
  readonly prefix?: string | undefined;
}

/**
 * A version is the time in microseconds, or one more than the last. So none comes again, also not after the key was removed.
 * Without a third argument, the key must not be there yet.
 */
const script = `
  local version = redis.call('HGET', KEYS[1], 'version')
  if (version or nil) ~= ARGV[2] then return 0 end
  local time = redis.call('TIME')
  local next = math.max(time[1] * 1000000 + time[2], (tonumber(version or '0') or 0) + 1)
  redis.call('HSET', KEYS[1], 'text', ARGV[1], 'version', string.format('%.0f', next))
  return 1
`;

/**
 * Remembers in a Redis of yours (5 or newer), for all machines that reach it. Redis forgets what it has not yet written to its
 * disk: set `appendonly yes`, `appendfsync always`, and `maxmemory-policy noeviction`.
 *
 * @throws {TypeError} for a prefix with other letters.
 */
export function redisStore(client: RedisClient, { prefix = 'invitekit_sender:' }: RedisSettings = {}): SenderStore {
  if (typeof prefix !== 'string' || !/^[\w:-]{1,100}$/.test(prefix)) {
    throw new TypeError(
      `prefix must have only letters, digits and _ - :, such as invitekit_sender:, not ${shown(prefix)}.`,
    );
  }
  return {
    async read(key) {
      const values = await send('HMGET', `${prefix}${key}`, 'text', 'version');
      if (!Array.isArray(values)) return readStored(values);
      const [text, version]: readonly unknown[] = values;
      return text === null && version === null ? undefined : readStored({ text, version });
    },
    async replace(key, text, version) {
      const expected = version === undefined ? [] : [version];
      return Number(await send('EVAL', script, '1', `${prefix}${key}`, text, ...expected)) === 1;
    },
  };

  function send(command: string, ...values: string[]): Promise<unknown> {
    return 'call' in client ? client.call(command, ...values) : client.sendCommand([command, ...values]);
  }
}
