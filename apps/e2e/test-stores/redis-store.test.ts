import { describeStore } from '../support/stores/describe-store.ts';
import { redisUnderTest } from '../support/stores/redis.ts';

describeStore('redisStore over node-redis', redisUnderTest('node-redis'));
describeStore('redisStore over ioredis', redisUnderTest('ioredis'));
